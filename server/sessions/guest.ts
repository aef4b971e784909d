import { randomBytes } from 'node:crypto'
import { environment } from '@/server/environment'

/** The cookie by which a guest gets back to a draft. It opens nothing but that guest's own services. */
const COOKIE = 'klauza-guest'
/** How long a guest's draft can be found again, in seconds: half a year from the last visit to the start page. */
const LIFETIME = 180 * 24 * 60 * 60
const FORM = /^[\w-]{43}$/

interface Cookies {
  get: (name: string) => { value: string } | undefined
}

interface WritableCookies extends Cookies {
  set: (name: string, value: string, options: object) => unknown
  delete: (name: string) => unknown
}

/** The guest's token, if there is one in the form that we give out. */
export function guestToken(cookies: Cookies): string | null {
  const token = cookies.get(COOKIE)?.value
  return token !== undefined && FORM.test(token) ? token : null
}

/** The guest's token; a new one is made and set when there is none. */
export function ensureGuestToken(cookies: WritableCookies): string {
  const token = guestToken(cookies) ?? randomBytes(32).toString('base64url')
  const secure = environment().publicUrl.startsWith('https:')
  cookies.set(COOKIE, token, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: LIFETIME })
  return token
}

/** After the services have been claimed the token is worth nothing. */
export function forgetGuest(cookies: WritableCookies): void {
  cookies.delete(COOKIE)
}
