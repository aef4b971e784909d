'use server'

import { z } from 'zod'
import { UnreadableWord } from '@/policy/revisions/from-docx'
import { action } from '@/server/actions/action'
import { database } from '@/server/database/client'
import { takeWord } from '@/server/library/workbench/word'

/** Largest Word file that is taken back, in bytes. */
const LARGEST = 900_000

const schema = z.object({ file: z.instanceof(Uint8Array) })

/** Takes an edited Word file back: its changes become suggestions on their clauses. */
export const takeWordFile = action({ schema, access: 'person' }, async ({ file }, { person }) => {
  if (file.byteLength > LARGEST) return { outcome: 'unreadable' as const, reason: 'too-large' as const }
  try {
    return { outcome: 'taken' as const, ...(await takeWord(database(), person, file)) }
  } catch (error) {
    if (error instanceof UnreadableWord) return { outcome: 'unreadable' as const, reason: error.code }
    throw error
  }
})
