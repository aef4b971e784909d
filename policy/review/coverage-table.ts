import type { Language } from '@/policy/vocabulary';
import type { Coverage, CoverageState } from './coverage';
import { regimes } from './regime';
import type { StatedPlace } from './stated';

/** What each state of a requirement is called. */
export const coverageStates: Readonly<Record<Language, Readonly<Record<CoverageState, string>>>> = {
  ru: { satisfied: 'выполнено', missing: 'не хватает', 'not-applicable': 'не требуется' },
  en: { satisfied: 'satisfied', missing: 'missing', 'not-applicable': 'not applicable' },
};

const heads: Readonly<Record<Language, readonly string[]>> = {
  ru: ['закон', 'требование', 'норма', 'что должно быть', 'состояние', 'почему', 'положение', 'место (RU)', 'место (EN)', 'сверено'],
  en: ['law', 'requirement', 'provision', 'what must be stated', 'state', 'because', 'clause', 'place (RU)', 'place (EN)', 'verified'],
};

/** The matrix requirement → state → place as RFC 4180, for a spreadsheet. */
export function coverageCsv(coverage: readonly Coverage[], language: Language): string {
  return [heads[language], ...coverage.map((row) => cells(row, language))].map((row) => row.map(quoted).join(',')).join('\r\n') + '\r\n';
}

/** Why a requirement does not apply, or what is missing and by name; empty where it is satisfied. */
export function becauseOf(row: Coverage, language: Language): string {
  const reason = row.because?.[language] ?? '';
  const asked = row.state === 'not-applicable' ? `${{ ru: 'Требуется, если:', en: 'Asked for where:' }[language]} ${reason}` : reason;
  return [asked, row.about.map((name) => name[language]).join(', ')].filter((part) => part !== '').join(' ');
}

function cells(row: Coverage, language: Language): string[] {
  return [
    regimes[row.law][language],
    row.id,
    row.article?.[language] ?? '',
    row.title[language],
    coverageStates[language][row.state],
    becauseOf(row, language),
    [...new Set(row.places.map(({ clauseId }) => clauseId))].join(' '),
    placesIn(row.places, 'ru'),
    placesIn(row.places, 'en'),
    { ru: row.verified ? 'да' : 'нет', en: row.verified ? 'yes' : 'no' }[language],
  ];
}

const placesIn = (places: readonly StatedPlace[], language: Language) =>
  places.filter((place) => place.language === language).map(({ label, quote }) => (label === null ? quote : `${label} ${quote}`)).join(' / ');

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
