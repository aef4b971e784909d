import { cookies, headers } from 'next/headers'
import { type Language } from '@/policy/vocabulary'

export const LANGUAGE_COOKIE = 'klauza-language'

/** The language of the interface: the one chosen, or else the first of the browser's that we speak. */
export async function interfaceLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  if (chosen === 'ru' || chosen === 'en') return chosen
  return firstSpoken((await headers()).get('accept-language') ?? '')
}

/** @param accepted the header Accept-Language */
export function firstSpoken(accepted: string): Language {
  const wanted = accepted
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .sort((a, b) => b.quality - a.quality)
  return wanted.find(({ language }) => language === 'ru' || language === 'en')?.language === 'en' ? 'en' : 'ru'
}
