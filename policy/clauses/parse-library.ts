import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type FactShape } from '@/policy/facts/shape';
import { type Clause, type Library, type Outline } from './library';
import { parseCondition } from './parse-condition';
import { parseGlossary } from './parse-glossary';
import { parseOutline } from './parse-outline';
import { parseText } from './parse-text';
import { flaw, inFile, inReadingOrder, type Flaw, type Problem } from './problem';
import { type ClauseSource, type LibrarySource } from './source';
import { readYaml } from './yaml-file';

/**
 * Parses the clause library and checks it against the facts.
 *
 * @param source the texts, untrusted
 * @param shape the facts that clauses may ask about and print
 * @returns the library, holding what could be read, and everything that is wrong, in reading order. A clause whose
 * `clause.yml` has an error is left out; a text with an error is kept without its body and prints as a placeholder.
 */
export function parseLibrary(source: LibrarySource, shape: FactShape): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const glossary = parseGlossary(source.glossary);
  problems.push(...inFile('glossary.yml', glossary.flaws));
  const clauses = new Map<string, Clause>();
  for (const written of source.clauses) {
    const { clause, problems: found } = parseClause(written, shape);
    problems.push(...found);
    if (clause) clauses.set(clause.id, clause);
  }
  const outlines = new Map<string, Outline>();
  for (const [law, text] of Object.entries(source.outlines)) {
    const { outline, flaws } = parseOutline(law, text, shape);
    problems.push(...inFile(`outlines/${law}.yml`, flaws));
    if (outline) outlines.set(law, outline);
  }
  return { library: { shape, glossary: glossary.glossary, outlines, clauses }, problems: inReadingOrder(problems) };
}

const kebab = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
const bilingual = z.strictObject({ ru: z.string(), en: z.string() });

/** Characters of `clause.yml`. */
const longestClauseFile = 32_000;

const clauseFile = z.strictObject({
  id: kebab,
  section: kebab,
  when: z.unknown().optional(),
  needs: z.array(z.string()).optional(),
  refersTo: z.array(z.string()).optional(),
  sources: z.record(z.string(), z.array(z.string())).nullish(),
  status: z.enum(['active', 'retired']).optional(),
  guidance: bilingual.optional(),
  covers: z.array(z.string()).optional(),
  confirm: z.boolean().optional(),
  waive: z.array(z.strictObject({ rule: kebab, reason: z.string().trim().min(10) })).optional(),
});

/** Parses one clause with all its texts. */
export function parseClause(source: ClauseSource, shape: FactShape): { clause: Clause | null; problems: Problem[] } {
  const folder = `clauses/${source.id}`;
  const { content, flaws: yamlFlaws, locate } = readYaml(source.yaml, clauseFile, 1, longestClauseFile);
  const flaws: Flaw[] = [...yamlFlaws];
  const problems: Problem[] = [];
  const texts = Object.entries(source.texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, text]) => {
      const parsed = parseText(folder, name, text, shape);
      problems.push(...parsed.problems);
      return parsed.text ?? [];
    });
  if (content && content.id !== source.id) {
    flaws.push(flaw('clause-file', locate(['id']), `id «${content.id}» не совпадает с именем папки «${source.id}».`, `The id “${content.id}” is not the name of the folder “${source.id}”.`));
  }
  const when = content && 'when' in content && content.when !== undefined ? parseCondition(content.when, ['when'], shape, locate) : null;
  if (when) flaws.push(...when.flaws);
  problems.push(...inFile(`${folder}/clause.yml`, flaws));
  if (!content || flaws.length > 0) return { clause: null, problems };
  const clause: Clause = {
    id: content.id,
    section: content.section,
    when: when?.condition ?? null,
    needs: content.needs ?? null,
    refersTo: content.refersTo ?? null,
    sources: content.sources ?? null,
    status: content.status ?? 'active',
    guidance: content.guidance ?? null,
    covers: content.covers ?? [],
    confirm: content.confirm ?? false,
    waived: content.waive ?? [],
    texts,
    revision: revisionOf(source),
  };
  return { clause, problems };
}

/** The fingerprint of a clause: equal exactly when `clause.yml` and all texts are equal, whatever order they come in. */
export function revisionOf(source: ClauseSource): string {
  const texts = Object.entries(source.texts).sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([source.id, source.yaml, texts]))));
}
