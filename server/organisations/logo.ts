/** Largest picture that is taken as a logo, in bytes; the database has the same bound. */
export const LOGO_LIMIT = 100 * 1024

/** A picture that stands at the top of an organisation's hosted pages. */
export interface Logo {
  bytes: Uint8Array<ArrayBuffer>
  type: 'image/png' | 'image/jpeg' | 'image/webp'
}

/** What is wrong with a file that was chosen as a logo. */
export type LogoRefusal = 'logo-too-large' | 'logo-format'

/**
 * Takes a file as a logo. Its format is told by its first bytes, whatever its name or the browser says of it; SVG, in which
 * scripts can live, is not among the formats.
 */
export function logoFrom(bytes: Uint8Array<ArrayBuffer>): Logo | LogoRefusal {
  if (bytes.length > LOGO_LIMIT) return 'logo-too-large'
  const type = formatOf(bytes)
  return type === null ? 'logo-format' : { bytes, type }
}

function formatOf(bytes: Uint8Array): Logo['type'] | null {
  const begins = (signature: readonly number[], at = 0) => signature.every((byte, index) => bytes[at + index] === byte)
  if (begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (begins([0xff, 0xd8, 0xff])) return 'image/jpeg'
  // RIFF, four bytes of length, WEBP.
  return begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8) ? 'image/webp' : null
}
