import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { signingKeyPem } from '@/server/environment'
import { OperatorError } from '@/server/operator-error'

/** A public key that signs versions. */
export interface PublicKey {
  /** JWK thumbprint (RFC 7638). */
  id: string
  /** SubjectPublicKeyInfo in PEM. */
  pem: string
}

/** The key of this instance: makes signatures. */
export interface SigningKey extends PublicKey {
  /** @returns the Ed25519 signature over the UTF-8 bytes of a text, 64 bytes */
  sign: (text: string) => Uint8Array<ArrayBuffer>
}

let read: SigningKey | null = null

/** The key that the environment gives this process, read once. @throws OperatorError when it is no Ed25519 key */
export function signingKey(): SigningKey {
  read ??= signingKeyFrom(signingKeyPem())
  return read
}

/** @param pem private key, PKCS #8 */
export function signingKeyFrom(pem: string): SigningKey {
  const key = privateKeyFrom(pem)
  const { id, pem: publicPem } = publicKeyFrom(createPublicKey(key))
  return { id, pem: publicPem, sign: (text) => new Uint8Array(sign(null, Buffer.from(text, 'utf8'), key)) }
}

function privateKeyFrom(pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, without a word of the key itself.
  }
  throw new OperatorError('SIGNING_KEY is no Ed25519 private key', 'make one with `openssl genpkey -algorithm ed25519`')
}

/**
 * Reads a public key.
 * @param key PEM, or a key object
 * @throws RangeError for anything but an Ed25519 key
 */
export function publicKeyFrom(key: string | KeyObject): PublicKey {
  let object: KeyObject
  try {
    object = typeof key === 'string' ? createPublicKey(key) : key
  } catch {
    throw new RangeError('not a public key in PEM')
  }
  if (object.asymmetricKeyType !== 'ed25519') throw new RangeError('not an Ed25519 key')
  const x = jwkOf(object)
  // The members in this order and no others (RFC 7638, section 3.2; RFC 8037, appendix A.3).
  const id = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url')
  return { id, pem: object.export({ type: 'spki', format: 'pem' }).toString() }
}

/** Whether a signature over a text was made with the private half of a key. False too for what is no signature. */
export function isSignedWith(text: string, signature: Uint8Array, pem: string): boolean {
  if (signature.length !== 64) return false
  try {
    return verify(null, Buffer.from(text, 'utf8'), createPublicKey(pem), signature)
  } catch {
    return false
  }
}

/** The keys as a JWK set (RFC 7517, RFC 8037), each with its PEM beside it for ordinary tools. */
export function keySet(keys: readonly (PublicKey & { firstUsedAt: Date })[], current: string): object {
  return {
    keys: keys.map(({ id, pem, firstUsedAt }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: jwkOf(createPublicKey(pem)),
      kid: id,
      use: 'sig',
      alg: 'EdDSA',
      pem,
      firstUsedAt: firstUsedAt.toISOString(),
      current: id === current,
    })),
  }
}

function jwkOf(key: KeyObject): string {
  const { x } = key.export({ format: 'jwk' })
  if (x === undefined) throw new RangeError('not an Ed25519 key')
  return x
}
