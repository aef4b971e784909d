import type { Bilingual } from '@/policy/vocabulary';
import { europeanRequirements } from '../european-union';
import { both } from '../european-union/row';
import type { Requirement } from '../requirement';

/** Rows of the GDPR that the United Kingdom has in words of its own, or does not have. */
const REPLACED: ReadonlySet<string> = new Set([
  'EU-13-1-A-CONTROLLER',
  'EU-27-REP',
  'EU-13-2-D-COMPLAINT',
  'EU-13-2-D-AUTHORITY',
  'EU-13-2-F-ADM',
  'EU-12-3-MONTH',
  'EU-13-1-F-TRANSFER',
  'EU-45-ADEQ',
  'EU-45-DPF',
  'EU-45-DPF-CHECK',
  'EU-46-SCC',
  'EU-49-CONSENT',
  'EU-8-CHILD',
  'EU-EPR-5-3',
  'EU-EPR-13',
  'EU-EPR-13-OUT',
  'EU-AIA-50',
  'EU-AIA-50-2',
  'EU-13-1-F-COPY',
]);

const british = (text: Bilingual): Bilingual => both(text.ru.replace(/(?<!UK )GDPR/gu, 'UK GDPR'), text.en.replace(/(?<!UK )GDPR/gu, 'UK GDPR'));

/**
 * The rows that the UK GDPR shares with the GDPR, under British ids and articles. Where a policy claims both laws, the European row
 * speaks for both: one gap is one finding.
 */
export const sharedRequirements: readonly Requirement[] = europeanRequirements
  .filter((row) => !REPLACED.has(row.id))
  .map((row) => ({
    ...row,
    id: row.id.replace(/^EU-/u, 'UK-'),
    law: 'uk-gdpr',
    article: row.article && british(row.article),
    applies: (facts) => !facts.laws.all.includes('eu-gdpr') && row.applies(facts),
    appliesWhen: both(`${british(row.appliesWhen).ru} Если заявлен и GDPR, об этом говорит его строка.`, `${british(row.appliesWhen).en} Where the GDPR is claimed too, its row speaks of it.`),
  }));
