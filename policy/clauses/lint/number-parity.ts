import { type ClauseText } from '../library';
import { positionAt } from '../template/grammar';
import { below, pairsOf } from './pair';
import { clauseRule, found } from './rule';

const name = 'number-parity';

/** Typed numbers are the same in both languages, equally often (writing guide, B02): a figure that only one of them has is a slip. */
export const numberParity = clauseRule(name, (clause) =>
  pairsOf(clause).flatMap(({ ru, en }) => [...surplus(ru, en), ...surplus(en, ru)].map(({ text, number, index }) =>
    found(name, text.file, below(positionAt(text.source, index), text.firstLine), {
      ru: `Число ${number} есть только в ${text.language === 'ru' ? 'русском' : 'английском'} тексте.`,
      en: `The number ${number} is in the ${text.language === 'ru' ? 'Russian' : 'English'} text alone.`,
    }),
  )),
);

interface Typed { readonly text: ClauseText; readonly number: string; readonly index: number }

function surplus(some: ClauseText, others: ClauseText): Typed[] {
  const left = numbersOf(others).map(({ number }) => number);
  return numbersOf(some).filter(({ number }) => {
    const place = left.indexOf(number);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Days are compared by day and year alone: «27.07.2006» and “27 July 2006”. */
function numbersOf(text: ClauseText): Typed[] {
  const words = text.source.replace(/\{\{[\s\S]*?\}\}/g, (insertion) => ' '.repeat(insertion.length));
  return [...words.matchAll(/(?<![\p{L}\d.])(\d{2})\.\d{2}\.(\d{4})(?![\d.])|\d+(?:[.,]\d+)*/gu)].flatMap(({ 0: all, 1: day, 2: year, index }) => {
    const numbers = day !== undefined && year !== undefined ? [String(Number(day)), year] : [all.replace(',', '.')];
    return numbers.map((number) => ({ text, number, index }));
  });
}
