import { z } from 'zod';
import { type Glossary } from './glossary';
import { type Flaw } from './problem';
import { readYaml } from './yaml-file';

const variants = z.array(
  z.strictObject({
    law: z.string().nullable().default(null),
    voice: z.string().nullable().default(null),
    forms: z.record(z.string(), z.string().min(1)),
  }),
);

const glossaryFile = z.record(z.string(), z.strictObject({ ru: variants, en: variants })).nullable();

/** Parses `glossary.yml`; empty, with flaws, when it cannot be read. */
export function parseGlossary(text: string): { glossary: Glossary; flaws: Flaw[] } {
  const { content, flaws } = readYaml(text, glossaryFile);
  return { glossary: new Map(Object.entries(content ?? {})), flaws };
}
