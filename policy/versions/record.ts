import { z } from 'zod';
import { type Document } from '@/policy/document/tree';
import { languages, type Language } from '@/policy/vocabulary';
import { contentFingerprint } from './fingerprint';

/** Format of a version's record; raised when its fields change their meaning. */
export const RECORD_FORMAT = 'klauza.version/1';

/** The version of the engine that drafts documents: raised when the same answers and clauses begin to give another text. */
export const ENGINE_VERSION = '1';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A published version in one language, complete in itself: the `.json` form of a hosted policy. Whoever saves it can
 * check years later, without the service, that the text is the one that was published.
 */
export const versionRecord = z.object({
  format: z.literal(RECORD_FORMAT),
  /** Name of the service in public addresses when the version was published. */
  service: z.string(),
  serviceName: z.string(),
  /** Kind of document: `privacy`. */
  document: z.string(),
  /** `1.0` */
  version: z.string(),
  /** The version before it, or null. */
  previous: z.string().nullable(),
  effectiveFrom: z.iso.date(),
  publishedAt: z.iso.datetime(),
  /** What changed, as the publisher put it. */
  note: z.object({ ru: z.string().nullable(), en: z.string().nullable() }).nullable(),
  language: z.enum(Object.keys(languages) as [Language, ...Language[]]),
  /** SHA-256 of `text` in UTF-8: the fingerprint that the page shows. */
  fingerprint,
  /** The fingerprints in every language of the version. */
  fingerprints: z.record(z.string(), fingerprint),
  /** SHA-256 of the lines `<fingerprint>  <language>`, languages in alphabetical order. */
  contentFingerprint: fingerprint,
  engine: z.string(),
  /** SHA-256 of the clause library. */
  library: fingerprint,
  /** The exact text: the bytes of the `.txt` form. */
  text: z.string(),
  /** The document as a tree, from which every form is written. */
  tree: z.record(z.string(), z.unknown()),
});
export type VersionRecord = Omit<z.output<typeof versionRecord>, 'tree'> & { tree: Document };

/** Completes a record with the fingerprint over all languages, in the order of keys in which it is published. */
export function recordOf(fields: Omit<VersionRecord, 'format' | 'engine' | 'contentFingerprint' | 'fingerprint'>): VersionRecord {
  const own = fields.fingerprints[fields.language];
  if (own === undefined) throw new RangeError(`The version has no text in ${fields.language}.`);
  const { service, serviceName, document, version, previous, effectiveFrom, publishedAt, note, language, fingerprints, library, text, tree } = fields;
  return {
    format: RECORD_FORMAT,
    service,
    serviceName,
    document,
    version,
    previous,
    effectiveFrom,
    publishedAt,
    note,
    language,
    fingerprint: own,
    fingerprints,
    contentFingerprint: contentFingerprint(fingerprints),
    engine: ENGINE_VERSION,
    library,
    text,
    tree,
  };
}
