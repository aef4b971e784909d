'use server'

import { cookies } from 'next/headers'
import { environment } from '@/server/environment'
import { LANGUAGE_COOKIE } from '@/server/sessions/language'

const YEAR = 365 * 24 * 60 * 60

/** Remembers the language of the interface. Anything but the two languages that there are changes nothing. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const language = form.get('language')
  if (language !== 'ru' && language !== 'en') return
  const secure = environment().publicUrl.startsWith('https:')
  ;(await cookies()).set(LANGUAGE_COOKIE, language, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: YEAR })
}
