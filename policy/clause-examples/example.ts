import { Document, isMap, visit } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '@/policy/clauses/yaml-file';
import { codeSchema, laws } from '@/policy/vocabulary';

/**
 * A case of a clause, which a lawyer can read: some facts, whether the clause stands in the document then, and what it says.
 * The cases of a clause are a list in `examples/cases.yml` beside it.
 */
const example = z.strictObject({
  /** What the case is about, in words: `two-recipients-abroad`. */
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** The leading law. */
  law: codeSchema(laws),
  /** Facts over those of a policy that nobody has answered yet; fields of a row that are left out are not answered. */
  facts: z.record(z.string(), z.unknown()).default({}),
  /** Other clauses of the document, where the text asks whether they stand in it. */
  with: z.array(z.string()).optional(),
  included: z.boolean(),
  /** The text in Markdown; a reference to another clause is printed as its id in brackets. Only of an included clause. */
  text: z.strictObject({ ru: z.string(), en: z.string() }).optional(),
});
export type ClauseExample = z.output<typeof example>;

export const EXAMPLES_FILE = 'cases.yml';

/** Characters of all cases of a clause. */
const longest = 2_000_000;

/** The cases of a clause, or what is wrong with the file. */
export type ParsedExamples = { examples: ClauseExample[]; problem: null } | { examples: null; problem: string };

/** Reads `examples/cases.yml`. Never throws: a broken file is a problem of the library, not of the program. */
export function parseExamples(source: string): ParsedExamples {
  try {
    const read = parseYaml(source, longest);
    if (read.refused) return { examples: null, problem: read.refused.en };
    const { document } = read;
    const [error] = document.errors;
    if (error) return { examples: null, problem: error.message };
    const parsed = z.array(example).safeParse(document.toJS({ maxAliasCount: 0 }));
    if (parsed.success) return { examples: parsed.data, problem: null };
    const [issue] = parsed.error.issues;
    return { examples: null, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  } catch (error) {
    return { examples: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Writes them; `parseExamples` reads the same back. */
export function formatExamples(examples: readonly ClauseExample[]): string {
  const document = new Document(examples, { aliasDuplicateObjects: false });
  // A text in two languages, a period, a short row are read on one line.
  visit(document, {
    Map: (_key, node) => {
      const keys = node.items.map(({ key }) => String(key));
      const isText = keys.every((key) => key === 'ru' || key === 'en') && !node.items.some(({ value }) => String(value).includes('\n'));
      if (isText || (keys.length > 0 && node.items.every(({ value }) => !isMap(value) && String(value).length < 40) && keys.length < 4 && !keys.includes('law'))) node.flow = true;
    },
    Seq: (_key, node) => {
      if (node.items.length === 0 || node.items.every((item) => !isMap(item) && String(item).length < 40)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, blockQuote: 'literal', flowCollectionPadding: true });
}
