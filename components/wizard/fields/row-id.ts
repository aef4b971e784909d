const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** Object properties that every object has: no row may be called so. */
const RESERVED = new Set(['constructor', 'prototype']);
const LIMIT = 48;

/** Given to a row whose name is not known yet; replaced once it is, as long as nothing refers to it. */
const PROVISIONAL = /^row(?:-\d+)?$/;

/**
 * A stable name for a new row, made from what it is called: «Яндекс Облако» → `yandeks-oblako`.
 * @param taken names of the other rows of the list
 */
export function rowIdFrom(title: string | null, taken: ReadonlySet<string>): string {
  const latin = [...(title ?? '').toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  const words = latin.replace(/[^a-z0-9]+/g, '-').slice(0, LIMIT).replace(/^-+|-+$/g, '');
  const base = words === '' || RESERVED.has(words) ? 'row' : words;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Whether a row still has the name that it got when it was empty. */
export function isProvisional(id: string): boolean {
  return PROVISIONAL.test(id);
}
