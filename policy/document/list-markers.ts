import { type Language } from '@/policy/vocabulary/laws';
import { type HouseStyle } from './style';

/** Letters that Russian lists leave out: ё, й, ъ, ы, ь. */
const letters: Record<Language, string> = { ru: 'абвгдежзиклмнопрстуфхцчшщэюя', en: 'abcdefghijklmnopqrstuvwxyz' };

type Marker = 'letter' | 'digit' | 'dash';

/** What marks the items of a list inside a clause, the outermost list first; deeper ones repeat the last. */
const markers: Record<HouseStyle['listMarker'], readonly Marker[]> = {
  bullet: [],
  dash: ['dash'],
  letters: ['letter', 'digit', 'dash'],
  decimal: ['digit', 'letter', 'dash'],
};

/**
 * The mark before an item: «а)», “1)”, a dash; null where the format draws a bullet of its own. Unlike a number it is no
 * place in the document: nothing refers to it.
 *
 * @param depth 0 for a list of the clause, 1 for a list inside an item
 */
export function itemMarker(style: HouseStyle, language: Language, depth: number, place: number): string | null {
  const levels = markers[style.listMarker];
  switch (levels[Math.min(depth, levels.length - 1)]) {
    case 'letter':
      return `${letterAt(language, place)})`;
    case 'digit':
      return `${place + 1})`;
    case 'dash':
      return dashes[language];
    default:
      return null;
  }
}

const dashes: Record<Language, string> = { ru: '—', en: '–' };

/** Whether a label is a dash, which HTML and Markdown draw themselves. */
export function isDash(label: string | null): boolean {
  return label !== null && Object.values(dashes).includes(label);
}

/** а, б, … я, аа, аб, … */
function letterAt(language: Language, place: number): string {
  const alphabet = letters[language];
  const before = Math.floor(place / alphabet.length);
  return `${before > 0 ? letterAt(language, before - 1) : ''}${alphabet[place % alphabet.length] ?? ''}`;
}
