import { type Language } from '@/policy/vocabulary'
import { InputError } from '@/cli/input-error'

/** Texts of policies are far below this; a stream without end is not read to its end. */
const mostBytes = 20 * 1024 * 1024
const patience = 20_000

/**
 * Reads a text from the web.
 * @returns the text, and the address that it came from in the end, redirects followed
 * @throws InputError when there is none
 */
export async function fetchText(address: string, language: Language): Promise<{ text: string; address: string }> {
  let response: Response
  try {
    response = await fetch(address, { headers: { 'Accept-Language': language }, signal: AbortSignal.timeout(patience) })
  } catch (error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new InputError({ ru: `${address}: сервер не ответил (${reason})`, en: `${address}: the server did not answer (${reason})` }[language])
  }
  if (!response.ok) {
    throw new InputError({ ru: `${address}: сервер ответил ${response.status}`, en: `${address}: the server answered ${response.status}` }[language])
  }
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length
    if (length > mostBytes) throw new InputError({ ru: `${address}: ответ слишком велик`, en: `${address}: the answer is too large` }[language])
    chunks.push(part.value)
  }
  // A byte order mark belongs to the bytes that are fingerprinted.
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks)), address: response.url }
}
