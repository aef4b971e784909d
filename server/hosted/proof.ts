import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Prepared, prepareBytes, send } from '@/server/hosted/reply'
import { type Shelf } from '@/server/hosted/shelf'
import { proofBundle, type SealedVersion } from '@/server/proof/bundle'

/** The exact bytes that were signed. */
export function preparedStatement(sealed: SealedVersion, lastModified: Date, cacheControl: string): Prepared {
  return prepareBytes(Buffer.from(sealed.statement, 'utf8'), { contentType: 'application/json; charset=utf-8', lastModified, cacheControl })
}

/** The signature over them, 64 bytes as `openssl pkeyutl -sigfile` reads it. */
export function preparedSignature(sealed: SealedVersion, lastModified: Date, cacheControl: string): Prepared {
  return prepareBytes(Buffer.from(sealed.signature), { contentType: 'application/octet-stream', fileName: 'statement.sig', lastModified, cacheControl })
}

/** The archive with which every version is checked without this server. */
export function preparedBundle(versions: readonly SealedVersion[], fileName: string, lastModified: Date, cacheControl: string): Prepared {
  return prepareBytes(Buffer.from(proofBundle(versions)), { contentType: 'application/zip', fileName, lastModified, cacheControl })
}

/** The public keys: those of today and those that signed earlier. */
export async function sendKeys(request: IncomingMessage, response: ServerResponse, shelf: Shelf): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(await shelf.keys(), null, 1)}\n`, 'utf8')
  send(request, response, prepareBytes(bytes, { contentType: 'application/json; charset=utf-8', lastModified: null, cacheControl: 'public, max-age=300' }))
}
