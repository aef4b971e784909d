import { Resolver } from 'node:dns/promises'
import { recordName, recordValue } from '@/server/own-hosts/host'

/** Asks the DNS for TXT records; each record as one text. Throws with the codes of node:dns. */
export type TextRecords = (name: string) => Promise<string[]>

/** Whether the DNS names our token. `unknown`: no answer came, which says nothing about the owner. */
export type Ownership = 'shown' | 'missing' | 'unknown'

/** @param token the token that this customer was given for the host */
export async function ownershipOf(host: string, token: string, records: TextRecords): Promise<Ownership> {
  try {
    return (await records(recordName(host))).some((record) => record.trim() === recordValue(token)) ? 'shown' : 'missing'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    // The name, or a record of this type, does not exist: that is an answer. A timeout or a broken server is none.
    return code === 'ENOTFOUND' || code === 'ENODATA' ? 'missing' : 'unknown'
  }
}

/** TXT records as the name servers of this machine answer. */
export const textRecords: TextRecords = async (name) => {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  // A long record comes in pieces of 255 bytes.
  return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))
}
