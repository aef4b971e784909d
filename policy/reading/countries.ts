import { countries } from '@/policy/vocabulary';
import type { Reader } from './mention';

/** Names that texts use beside those of the vocabulary. */
const otherNames: readonly (readonly [string, string])[] = [
  ['RU', 'Росси(?:я|и|ю|ей)|Российск(?:ая|ой|ую) Федераци(?:я|и|ю|ей)|РФ|Russian Federation|Russia'],
  ['US', 'США|Соединённ\\p{L}+ Штат\\p{L}+|USA|U\\.S\\.A\\.|United States(?: of America)?'],
  ['GB', 'Великобритани\\p{L}|United Kingdom|UK(?! GDPR)'],
  ['AE', 'ОАЭ|UAE|United Arab Emirates'],
  ['CN', 'Кита(?:й|я|е|ю)|КНР|China|P\\.R\\. China'],
  ['VG', 'Британские Виргинские острова|British Virgin Islands'],
];

/** Countries by their names, the longest first: «Гвинея-Бисау» is not «Гвинея». In Russian in the cases that most have. */
export const countryReaders: readonly Reader[] = [
  {
    kind: 'country',
    pattern: new RegExp(`(?<!\\p{Lu})(${Object.values(countries).flatMap((name) => [declined(name.ru), escaped(name.en)]).sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'gu'),
    read: (m) => codeOf(m[1] ?? ''),
  },
  ...otherNames.map(([code, words]): Reader => ({ kind: 'country', pattern: new RegExp(`(?<!\\p{Lu})(?:${words})(?![\\p{L}])`, 'gu'), read: () => code })),
];

function codeOf(word: string): string | null {
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return Object.entries(countries).find(([, name]) => name.en === word || name.ru === word)?.[0] ?? Object.entries(countries).find(([, name]) => name.ru.startsWith(stem))?.[0] ?? null;
}

/** «Германия» also as «Германии», «Германию», «Германией». */
function declined(name: string): string {
  return name.endsWith('ия') ? `${escaped(name.slice(0, -1))}(?:я|и|ю|ей)` : escaped(name);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
