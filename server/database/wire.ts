/**
 * The frames of PostgreSQL's wire protocol, version 3, as far as the embedded database needs them.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

/** One message: its type letter, and its bytes from the letter on. */
export interface Frame {
  type: string
  bytes: Uint8Array
}

/** What a client says first: a message without a type letter. */
export type Opening =
  | { kind: 'encryption'; length: number }
  | { kind: 'cancel'; length: number }
  | { kind: 'startup'; length: number }

const encryptionCodes = [80_877_103, 80_877_104]
const cancelCode = 80_877_102

/** The opening message at the head of `bytes`, or null while it is incomplete. */
export function readOpening(bytes: Buffer): Opening | null {
  if (bytes.length < 8) return null
  const length = bytes.readInt32BE(0)
  if (bytes.length < length) return null
  const code = bytes.readInt32BE(4)
  if (encryptionCodes.includes(code)) return { kind: 'encryption', length }
  return { kind: code === cancelCode ? 'cancel' : 'startup', length }
}

/** Cuts complete messages off the head of `bytes`. */
export function readFrames(bytes: Buffer): { frames: Frame[]; rest: Buffer } {
  const frames: Frame[] = []
  let at = 0
  while (bytes.length - at >= 5) {
    const length = 1 + bytes.readInt32BE(at + 1)
    if (bytes.length - at < length) break
    frames.push({ type: String.fromCharCode(bytes[at] ?? 0), bytes: bytes.subarray(at, at + length) })
    at += length
  }
  return { frames, rest: bytes.subarray(at) }
}

/** ReadyForQuery carries the state of the transaction: idle, in a transaction, or in a failed one. */
export function transactionState(frame: Frame): 'idle' | 'open' {
  return String.fromCharCode(frame.bytes[5] ?? 0) === 'I' ? 'idle' : 'open'
}

/** An ErrorResponse that ends the connection. */
export function fatalError(sqlState: string, message: string): Buffer {
  const body = Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0M${message}\0\0`, 'utf8')
  const head = Buffer.alloc(5)
  head.write('E', 0)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
