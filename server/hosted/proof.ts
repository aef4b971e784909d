import { type Prepared, prepareBytes } from '@/server/hosted/reply'
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
