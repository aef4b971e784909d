import { parseExamples, EXAMPLES_FILE, type ClauseExample } from '@/policy/clause-examples/example';
import { runExample } from '@/policy/clause-examples/run';
import { type Clause, type Library } from '@/policy/clauses/library';
import { lintClause } from '@/policy/clauses/lint/lint-library';
import { parseClause } from '@/policy/clauses/parse-library';
import { type ClauseSource } from '@/policy/clauses/source';
import { type Refusal } from './refusal';
import { staleTexts, type StillTrue } from './stale-language';

/** A revision and what it has to hold against. */
export type Judged = {
  source: ClauseSource;
  /** What it was edited from; null for a new clause. */
  base: ClauseSource | null;
  /** The library that it will stand in. */
  library: Library;
  stillTrue: readonly StillTrue[];
};

/**
 * Why a revision may not be approved as it stands: what does not parse, errors of the linter, a language that is missing
 * or left behind, examples that fail. Warnings of the linter refuse nothing.
 *
 * @returns nothing when the revision holds
 */
export function judgeRevision({ source, base, library, stillTrue }: Judged): Refusal[] {
  const { clause, problems } = parseClause(source, library.shape);
  const refusals: Refusal[] = problems.filter(({ severity }) => severity === 'error').map((problem) => ({ code: 'problem', problem }));
  refusals.push(...emptyTexts(source).map((file): Refusal => ({ code: 'language-missing', file })));
  refusals.push(...staleTexts(source.texts, base?.texts ?? null, stillTrue).map(({ file, changed }): Refusal => ({ code: 'language-stale', file, changed })));
  if (clause === null) return refusals;
  const within = withClause(library, clause);
  for (const problem of lintClause(clause, within)) {
    if (problem.severity !== 'error') continue;
    if (problem.rule === 'missing-language') refusals.push({ code: 'language-missing', file: problem.file.slice(problem.file.lastIndexOf('/') + 1) });
    else refusals.push({ code: 'problem', problem });
  }
  // A text that does not parse says nothing; its examples would fail for that reason alone.
  if (problems.some(({ severity }) => severity === 'error')) return refusals;
  return [...refusals, ...judgeExamples(clause, within, source.examples[EXAMPLES_FILE])];
}

/** The library with a clause in place of its namesake, or added. */
export function withClause(library: Library, clause: Clause): Library {
  return { ...library, clauses: new Map(library.clauses).set(clause.id, clause) };
}

/** Runs the examples of a clause; those that say what they should are not mentioned. */
export function judgeExamples(clause: Clause, library: Library, cases: string | undefined): Refusal[] {
  if (cases === undefined || cases.trim() === '') return [];
  const { examples, problem } = parseExamples(cases);
  if (examples === null) return [{ code: 'examples-unreadable', detail: problem }];
  return examples.flatMap((example) => failuresOf(clause, library, example));
}

function failuresOf(clause: Clause, library: Library, example: ClauseExample): Refusal[] {
  const run = runExample(clause, library, example);
  if (run.included !== example.included) {
    const shown = (included: boolean, text: string | undefined) => (included ? (text ?? '') : '');
    return [{ code: 'example-fails', example: example.name, what: 'inclusion', language: null, expected: shown(example.included, example.text?.ru), actual: shown(run.included, run.text?.ru) }];
  }
  if (!run.included) return [];
  return (['ru', 'en'] as const).flatMap((language): Refusal[] => {
    const [expected, actual] = [example.text?.[language] ?? '', run.text?.[language] ?? ''];
    return expected === actual ? [] : [{ code: 'example-fails', example: example.name, what: 'text', language, expected, actual }];
  });
}

/** Texts with nothing below their front matter. */
function emptyTexts({ texts }: ClauseSource): string[] {
  return Object.entries(texts).filter(([, text]) => text.replace(/^---\r?\n[\s\S]*?---[ \t]*(?:\r?\n|$)/, '').trim() === '').map(([file]) => file);
}
