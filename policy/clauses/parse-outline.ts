import { z } from 'zod';
import { type FactShape } from '@/policy/facts/shape';
import { type Outline, type OutlineSection } from './library';
import { parseCondition } from './parse-condition';
import { parseTitle } from './parse-text';
import { flaw, type Flaw } from './problem';
import { type Template } from './template/node';
import { readYaml, type Locate } from './yaml-file';

const kebab = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const bilingual = z.strictObject({ ru: z.string().min(1), en: z.string().min(1) });

const outlineFile = z.strictObject({
  title: bilingual,
  sections: z
    .array(
      z.strictObject({
        id: kebab,
        title: bilingual,
        when: z.unknown().optional(),
        clauses: z.array(kebab).nullable(),
        appendix: z.boolean().optional(),
        summary: z.boolean().optional(),
      }),
    )
    .min(1),
});

type Written = z.infer<typeof outlineFile>;
type Reading = { shape: FactShape; locate: Locate; flaws: Flaw[] };

/** Parses `outlines/<law>.yml`: the title, the sections in their order and their clauses. */
export function parseOutline(law: string, text: string, shape: FactShape): { outline: Outline | null; flaws: Flaw[] } {
  const { content, flaws, locate } = readYaml(text, outlineFile);
  if (!content) return { outline: null, flaws };
  const reading: Reading = { shape, locate, flaws: [...flaws] };
  const outline: Outline = {
    law,
    file: `outlines/${law}.yml`,
    title: titles(content.title, ['title'], reading),
    sections: content.sections.map((section, index) => readSection(section, ['sections', index], reading)),
  };
  reading.flaws.push(...repeated(content, locate));
  return { outline, flaws: reading.flaws };
}

function readSection(section: Written['sections'][number], path: readonly PropertyKey[], reading: Reading): OutlineSection {
  const when = section.when === undefined ? null : parseCondition(section.when, [...path, 'when'], reading.shape, reading.locate);
  if (when) reading.flaws.push(...when.flaws);
  return {
    id: section.id,
    title: titles(section.title, [...path, 'title'], reading),
    when: when?.condition ?? null,
    clauses: section.clauses ?? [],
    appendix: section.appendix ?? false,
    summary: section.summary ?? false,
  };
}

function titles(title: { ru: string; en: string }, path: readonly PropertyKey[], reading: Reading): Record<'ru' | 'en', Template | null> {
  const read = (language: 'ru' | 'en') => {
    const { template, flaws } = parseTitle(title[language], reading.shape, language, reading.locate([...path, language]).line);
    reading.flaws.push(...flaws);
    return flaws.length > 0 ? null : template;
  };
  return { ru: read('ru'), en: read('en') };
}

/** One id, one place: otherwise a reference would not know where to lead. */
function repeated(content: Written, locate: Locate): Flaw[] {
  const flaws: Flaw[] = [];
  const sections = new Set<string>();
  const clauses = new Set<string>();
  content.sections.forEach((section, index) => {
    if (sections.has(section.id)) {
      flaws.push(flaw('repeated-id', locate(['sections', index, 'id']), `Раздел «${section.id}» указан дважды.`, `The section “${section.id}” is listed twice.`));
    }
    sections.add(section.id);
    (section.clauses ?? []).forEach((id, place) => {
      if (clauses.has(id)) {
        flaws.push(flaw('repeated-id', locate(['sections', index, 'clauses', place]), `Клауза «${id}» указана дважды.`, `The clause “${id}” is listed twice.`));
      }
      clauses.add(id);
    });
  });
  return flaws;
}
