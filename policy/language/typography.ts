import { type Language } from '@/policy/vocabulary/laws';

const nbsp = '\u00a0';

/** A private-use character stands for an inserted value in texts that are being set. */
const value = '\ue000';
const endOfValue = '\ue100-\uf8ff';

type Rule = readonly [pattern: RegExp, replacement: string];

const everywhere: readonly Rule[] = [
  [/([№§]) (?=\S)/gu, `$1${nbsp}`],
  [/ ([—–]) /gu, `${nbsp}$1 `],
  [new RegExp(`([\\d${endOfValue}]) (?=%)`, 'gu'), `$1${nbsp}`],
];

const byLanguage: Record<Language, readonly Rule[]> = {
  ru: [
    [new RegExp(`(?<!\\p{L})((?:ст|ч|п|пп|абз|подп|гл|разд)\\.) (?=[\\d\\p{Lu}${value}])`, 'gu'), `$1${nbsp}`],
    [/(?<!\p{L})((?:г|ул|д|кв|им)\.) (?=[\d\p{Lu}])/gu, `$1${nbsp}`],
    [
      new RegExp(
        `([\\d${endOfValue}]) (?=(?:(?:рабоч|календарн)\\p{L}+|д(?:ень|ня|ней)|недел\\p{L}+|месяц\\p{L}*|год(?:а|у|ом)?|лет|час(?:а|ов)?|минут\\p{L}*|г\\.|руб\\.?)(?!\\p{L}))`,
        'gu',
      ),
      `$1${nbsp}`,
    ],
    [/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu}[.\p{Ll}])/gu, `$1${nbsp}`],
    [/(?<!\p{L})(\d{1,2}) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L}))/gu, `$1${nbsp}`],
  ],
  en: [
    [new RegExp(`(?<!\\p{L})((?:Art|No|s|ss|Rec)\\.|Articles?|Sections?|clauses?|Appendix|Recital) (?=[\\d${value}])`, 'gu'), `$1${nbsp}`],
    [
      new RegExp(`([\\d${endOfValue}]) (?=(?:working |calendar )?(?:day|hour|week|month|year|minute)s?(?!\\p{L}))`, 'gu'),
      `$1${nbsp}`,
    ],
  ],
};

/**
 * Sets a text of the clause library: non-breaking spaces after №, §, ст., before a dash, between a number and its unit.
 * For words of templates alone; what a founder typed is printed as typed.
 */
export function typography(language: Language, text: string): string {
  if (!text.includes(' ')) return text;
  let set = text;
  for (const [pattern, replacement] of everywhere) set = set.replace(pattern, replacement);
  for (const [pattern, replacement] of byLanguage[language]) set = set.replace(pattern, replacement);
  return set;
}
