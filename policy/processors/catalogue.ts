import { z } from 'zod';
import { codeSchema, countries, recipientKinds, recipientRoles, safeguards } from '@/policy/vocabulary';

const bilingual = z.strictObject({ ru: z.string().min(1), en: z.string().min(1) });

/** How a field of the catalogue is known: found in a public text, only its checksum holds, from memory, not known. */
const mark = z.enum(['F', 'C', 'M', '?']);
export type Mark = z.output<typeof mark>;

const processor = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  kind: codeSchema(recipientKinds),
  name: bilingual,
  aliases: z.array(z.string().min(1)),
  /** The registered name; in Russian only while no English spelling is known. */
  legalName: z.strictObject({ ru: z.string().min(1), en: z.string().min(1).nullable() }).nullable(),
  /** The company differs by the customer’s country: only the contract tells which. */
  severalEntities: z.boolean(),
  inn: z.string().nullable(),
  /** Country of the contracting company. Where the servers stand is a question of its own: see `region`. */
  country: codeSchema(countries),
  onwardCountries: z.array(codeSchema(countries)),
  worldwide: z.boolean(),
  /** Where it keeps data, as far as it says; a note for the founder, in English. */
  region: z.string(),
  role: codeSchema(recipientRoles),
  /** Set where its role is not plainly one of them. */
  roleNote: z.string().nullable(),
  /** Codes of `dataWords`: what such a service usually gets. */
  data: z.array(z.string()).min(1),
  privacyUrl: z.url({ protocol: /^https$/ }),
  agreementUrl: z.url({ protocol: /^https$/ }).nullable(),
  safeguards: z.array(codeSchema(safeguards)),
  safeguardNote: z.string(),
  /** Participation in the EU-US Data Privacy Framework and the day on which the list was read, YYYY-MM-DD. */
  dpf: z.strictObject({ status: z.enum(['listed', 'absent', 'stated', 'reported', 'check', 'na']), asOf: z.iso.date().nullable() }).nullable(),
  note: z.string().nullable(),
  marks: z.strictObject({ legalName: mark, inn: mark.nullable(), addresses: mark, safeguards: mark.nullable() }),
  /** The company behind the service was found in a public text. */
  verified: z.boolean(),
  sources: z.array(z.string()),
  /** Day of the last check, YYYY-MM-DD. */
  checkedAt: z.iso.date(),
});
export type Processor = z.output<typeof processor>;

export const catalogueSchema = z.strictObject({
  checkedAt: z.iso.date(),
  marks: z.record(mark, z.string()),
  sources: z.record(z.string(), z.string()),
  dataWords: z.record(z.string(), bilingual),
  items: z.array(processor),
});
export type Catalogue = z.output<typeof catalogueSchema>;

let loading: Promise<Catalogue> | undefined;

/**
 * The catalogue of processors and other recipients. Its 180 kB are fetched when somebody first asks for them,
 * so that the wizard does not carry them.
 *
 * @throws when the file cannot be fetched; the next call tries again
 */
export function processorCatalogue(): Promise<Catalogue> {
  loading ??= import('@/policy/reference/processors.json')
    .then((file) => catalogueSchema.parse(file.default))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
