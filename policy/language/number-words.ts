import { type Language } from '@/policy/vocabulary/laws';

export const numberCases = ['nominative', 'genitive', 'accusative'] as const;
export type NumberCase = (typeof numberCases)[number];
export const genders = ['masculine', 'feminine', 'neuter'] as const;
export type Gender = (typeof genders)[number];

/** How a number agrees with its noun; English ignores it. */
export type Agreement = { case: NumberCase; gender: Gender };

/**
 * A whole number from 0 to 9999 in words: «десяти», “ten”.
 *
 * @returns null for a fraction and for what lies outside: the caller then writes digits alone.
 */
export function numberWords(language: Language, n: number, agreement: Agreement): string | null {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return null;
  return language === 'ru' ? russian(n, agreement) : english(n);
}

const small = {
  nominative: [
    'ноль', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять',
    'десять', 'одиннадцать', 'двенадцать', 'тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать',
    'семнадцать', 'восемнадцать', 'девятнадцать',
  ],
  genitive: [
    'ноля', 'одного', 'двух', 'трёх', 'четырёх', 'пяти', 'шести', 'семи', 'восьми', 'девяти',
    'десяти', 'одиннадцати', 'двенадцати', 'тринадцати', 'четырнадцати', 'пятнадцати', 'шестнадцати',
    'семнадцати', 'восемнадцати', 'девятнадцати',
  ],
};

const tens = {
  nominative: ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'],
  genitive: ['', '', 'двадцати', 'тридцати', 'сорока', 'пятидесяти', 'шестидесяти', 'семидесяти', 'восьмидесяти', 'девяноста'],
};

const hundreds = {
  nominative: ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'],
  genitive: ['', 'ста', 'двухсот', 'трёхсот', 'четырёхсот', 'пятисот', 'шестисот', 'семисот', 'восьмисот', 'девятисот'],
};

/** Where gender, or the accusative, changes the word. */
const agreeing: Record<1 | 2, Record<NumberCase, Partial<Record<Gender, string>>>> = {
  1: {
    nominative: { feminine: 'одна', neuter: 'одно' },
    genitive: { feminine: 'одной' },
    accusative: { feminine: 'одну', neuter: 'одно' },
  },
  2: { nominative: { feminine: 'две' }, genitive: {}, accusative: { feminine: 'две' } },
};

const thousand: Record<NumberCase, readonly [one: string, few: string, many: string]> = {
  nominative: ['тысяча', 'тысячи', 'тысяч'],
  genitive: ['тысячи', 'тысяч', 'тысяч'],
  accusative: ['тысячу', 'тысячи', 'тысяч'],
};

function russian(n: number, agreement: Agreement): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  const words: string[] = [];
  if (thousands > 0) {
    words.push(below1000(thousands, { case: agreement.case, gender: 'feminine' }));
    words.push(thousand[agreement.case][thousands === 1 ? 0 : thousands < 5 ? 1 : 2]);
  }
  if (rest > 0 || thousands === 0) words.push(below1000(rest, agreement));
  return words.join(' ');
}

function below1000(n: number, agreement: Agreement): string {
  // Inanimate nouns: apart from «одну», the accusative is the nominative.
  const row = agreement.case === 'genitive' ? 'genitive' : 'nominative';
  const words: string[] = [];
  if (n >= 100) words.push(hundreds[row][Math.floor(n / 100)] ?? '');
  const below100 = n % 100;
  if (below100 >= 20) words.push(tens[row][Math.floor(below100 / 10)] ?? '');
  const last = below100 >= 20 ? below100 % 10 : below100;
  if (last > 0 || n === 0) words.push(unit(last, row, agreement));
  return words.join(' ');
}

function unit(n: number, row: 'nominative' | 'genitive', agreement: Agreement): string {
  const special = n === 1 || n === 2 ? agreeing[n][agreement.case][agreement.gender] : undefined;
  return special ?? small[row][n] ?? '';
}

const englishSmall = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function english(n: number): string {
  if (n < 20) return englishSmall[n] ?? '';
  if (n < 100) return (englishTens[Math.floor(n / 10)] ?? '') + (n % 10 > 0 ? `-${english(n % 10)}` : '');
  if (n < 1000) return `${english(Math.floor(n / 100))} hundred${n % 100 > 0 ? ` and ${english(n % 100)}` : ''}`;
  const rest = n % 1000;
  const joint = rest === 0 ? '' : rest < 100 ? ` and ${english(rest)}` : ` ${english(rest)}`;
  return `${english(Math.floor(n / 1000))} thousand${joint}`;
}
