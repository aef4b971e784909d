/** What a slug may be; the same rule is a check of the database. */
export const SLUG_FORM = /^[a-z0-9](-?[a-z0-9])*$/
export const SLUG_LIMIT = 63

/** Russian letters as ICAO Doc 9303 writes them in passports: the spelling that a Russian reader expects in an address. */
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
}

/** @returns a slug made from a name: «Ромашка Связь» → `romashka-sviaz`; `service` when nothing of it can be kept */
export function slugFrom(name: string): string {
  const letters = [...name.toLowerCase()].map((letter) => latin[letter] ?? letter).join('')
  const slug = letters
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LIMIT - 10)
    .replaceAll(/^-+|-+$/g, '')
  return slug === '' ? 'service' : slug
}

export function isSlug(text: string): boolean {
  return text.length <= SLUG_LIMIT && SLUG_FORM.test(text)
}
