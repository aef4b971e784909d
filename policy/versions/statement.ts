import { z } from 'zod';
import { canonicalJson } from './canonical';

/** Format of a statement; raised when its fields change their meaning. */
export const STATEMENT_FORMAT = 'klauza.statement/1';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a version consists of, by fingerprints (SHA-256, hexadecimal), and which statement went before it. The signature of a
 * version is over the canonical form of this (RFC 8785), so nothing of the version can change without it.
 */
export const statementSchema = z.strictObject({
  format: z.literal(STATEMENT_FORMAT),
  /** Name of the service in public addresses when the version was published. */
  service: z.string(),
  /** Kind of document: `privacy`. */
  document: z.string(),
  /** `1.0` */
  version: z.string(),
  /** The statement of the version before it: a chain, from which no version can be taken out or exchanged. */
  previous: z.strictObject({ version: z.string(), statement: fingerprint }).nullable(),
  effectiveFrom: z.iso.date(),
  publishedAt: z.iso.datetime(),
  note: z.strictObject({ ru: z.string().nullable(), en: z.string().nullable() }).nullable(),
  /** Fingerprints of every form as it is served: `ru.txt` is the exact text. */
  forms: z.record(z.string(), fingerprint),
  /** Over the fingerprints of the texts in all languages: the one of the version. */
  contentFingerprint: fingerprint,
  /** Over the canonical form of what the version was made from. */
  answers: fingerprint,
  answersFormat: z.string(),
  /** Edit of the service that was reviewed. */
  edit: z.number().int(),
  facts: fingerprint,
  selection: fingerprint,
  /** Ids of the recipients in the organisation's registry. */
  recipients: fingerprint,
  /** Id of the account that published; null for the program itself. */
  publishedBy: fingerprint.nullable(),
  /** How much changed by the program's proposal and the publisher's decision; null where none was recorded. */
  change: fingerprint.nullable(),
  /** Findings that somebody acknowledged, with name and reason. */
  acknowledgements: fingerprint,
  /** Clause → content of the revision that was printed. */
  clauses: z.record(z.string(), fingerprint),
  library: fingerprint,
  engine: z.string(),
});
export type Statement = z.output<typeof statementSchema>;

/** The exact bytes (UTF-8) of a statement that are hashed and signed. */
export function statementText(statement: Statement): string {
  return canonicalJson(statement);
}

/**
 * Reads the bytes of a statement back.
 * @returns null for what is no statement, or is one in another spelling than the canonical: there is one text for one content
 */
export function readStatement(text: string): Statement | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = statementSchema.safeParse(value);
  return parsed.success && statementText(parsed.data) === text ? parsed.data : null;
}

/** The fields in which two statements differ, deepest names: `forms.ru.html`. */
export function differingFields(one: Statement, other: Statement): string[] {
  return differences(one, other, '');
}

function differences(one: unknown, other: unknown, place: string): string[] {
  if (canonicalJson(one ?? null) === canonicalJson(other ?? null)) return [];
  if (!isRecord(one) || !isRecord(other)) return [place];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return keys.flatMap((key) => differences(one[key], other[key], place === '' ? key : `${place}.${key}`));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
