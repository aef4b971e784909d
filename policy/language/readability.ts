import { type Language } from '@/policy/vocabulary/laws';

/** How easily prose reads: 100 is a child's book, 0 a statute. Scores compare texts of one language, never Russian with English. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Words a sentence, on average. */
  readonly sentenceLength: number;
  /** Syllables a word, on average. */
  readonly wordLength: number;
  /**
   * Flesch reading ease: for English as Flesch (1948), 206.835 − 1.015·ASL − 84.6·ASW; for Russian as Oborneva (2006) adapted it,
   * 206.835 − 1.3·ASL − 60.1·ASW. Null below a hundred words, where a score says nothing.
   */
  readonly ease: number | null;
}

const FEWEST_WORDS = 100;

/**
 * Measures prose.
 * @param sentences one a string: an item of a list counts as one; without values, citations, tables and headings
 */
export function readabilityOf(language: Language, sentences: readonly string[]): Readability {
  const words = sentences.map((sentence) => wordsOf(language, sentence)).filter((list) => list.length > 0);
  const count = words.reduce((sum, list) => sum + list.length, 0);
  const syllables = words.flat().reduce((sum, word) => sum + syllablesOf(language, word), 0);
  const sentenceLength = words.length === 0 ? 0 : count / words.length;
  const wordLength = count === 0 ? 0 : syllables / count;
  const ease = language === 'ru' ? 206.835 - 1.3 * sentenceLength - 60.1 * wordLength : 206.835 - 1.015 * sentenceLength - 84.6 * wordLength;
  return { sentences: words.length, words: count, sentenceLength, wordLength, ease: count < FEWEST_WORDS ? null : ease };
}

/** Splits a paragraph into sentences; abbreviations and initials end none. */
export function sentencesOf(language: Language, paragraph: string): string[] {
  const kept = paragraph.replace(language === 'ru' ? RUSSIAN_ABBREVIATIONS : ENGLISH_ABBREVIATIONS, (short) => short.replaceAll('.', HELD)).replace(/(?<!\p{L})\p{Lu}\.(?=\s?\p{Lu})/gu, (initial) => initial.replace('.', HELD));
  return kept.split(/(?<=[.!?…][»”)]*)\s+/u).map((sentence) => sentence.replaceAll(HELD, '.').trim()).filter((sentence) => sentence !== '');
}

const HELD = '\uE001';
const RUSSIAN_ABBREVIATIONS = /(?<!\p{L})(?:ст|ч|п|пп|абз|г|гг|ул|д|стр|корп|им|руб|тыс|млн|т\. ?е|т\. ?д|т\. ?п)\./giu;
const ENGLISH_ABBREVIATIONS = /(?<!\p{L})(?:Art|Arts|No|Nos|s|ss|para|e\.g|i\.e|Mr|Ms|Dr|St|Inc|Ltd|Co)\./gu;

function wordsOf(language: Language, sentence: string): string[] {
  return sentence.match(language === 'ru' ? /[а-яё]+(?:-[а-яё]+)*/giu : /[a-z]+(?:['’-][a-z]+)*/giu) ?? [];
}

function syllablesOf(language: Language, word: string): number {
  if (language === 'ru') return Math.max(1, word.match(/[аеёиоуыэюя]/giu)?.length ?? 0);
  // Groups of vowels, but for a silent e at the end (not -le after a consonant) and a silent -ed.
  const bare = word.toLowerCase().replace(/[^a-z]/g, '').replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^td])ed$|(?<=[^aeiouysxz]|[^cs]h)es$/u, '');
  return Math.max(1, bare.match(/[aeiouy]+/gu)?.length ?? 0);
}
