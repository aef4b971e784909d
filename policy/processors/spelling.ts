/**
 * One spelling for words that people write in two alphabets and in several ways: «Яндекс», “Yandex”, “yandeks”.
 * It is no transliteration to show to anyone, only a key by which such words meet.
 */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
};

const latin: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The words of a text under one spelling, without punctuation. */
export function spelledWords(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{Diacritic}/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const key = latin.reduce((key, [from, to]) => key.replace(from, to), [...word].map((letter) => cyrillic[letter] ?? letter).join(''));
    return key === '' ? [] : [key];
  });
}

/**
 * How many slips (a letter wrong, missing, added, two swapped) lie between what was typed and the beginning of a word.
 *
 * @param limit stops counting beyond it
 * @returns 0 for a true beginning; `limit + 1` for anything further off
 */
export function slipsFromBeginning(typed: string, word: string, limit: number): number {
  if (word.startsWith(typed)) return 0;
  if (typed.length > word.length + limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1];
      const swapped = row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      next.push(
        Math.min(
          at(last, column) + 1,
          at(next, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(before, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = last;
    last = next;
  }
  return Math.min(limit + 1, ...last);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
