import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type Environment } from '@/server/environment'

/** A letter, in plain text: nothing in it is fetched, nothing tells that it was opened. */
export interface Letter {
  id: string
  recipient: string
  subject: string
  body: string
  headers: Record<string, string>
}

/** Hands a letter over. Rejects when it could not be. */
export type Send = (letter: Letter) => Promise<void>

/** The server refuses the letter for good: trying again would change nothing. */
export class RefusedForGood extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'RefusedForGood'
  }
}

/** How letters leave: through an SMTP server, or into the folder `outbox` of the data folder, one `.eml` file each. */
export function transportOf({ smtpUrl, mailFrom, dataFolder }: Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataFolder'>): Send {
  return smtpUrl === null ? intoFolder(join(dataFolder, 'outbox'), mailFrom) : overSmtp(smtpUrl, mailFrom)
}

const messageOf = ({ id, recipient, subject, body, headers }: Letter, from: string) => ({
  from,
  to: recipient,
  subject,
  text: body,
  headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
  // One letter has one id, however often it is tried.
  messageId: `<${id}@${/@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'}>`,
})

function overSmtp(url: string, from: string): Send {
  const transport = createTransport(url)
  return async (letter) => {
    try {
      await transport.sendMail(messageOf(letter, from))
    } catch (error) {
      const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
      if (code >= 500) throw new RefusedForGood(error instanceof Error ? error.message : String(error))
      throw error
    }
  }
}

function intoFolder(folder: string, from: string): Send {
  const transport = createTransport({ streamTransport: true, buffer: true })
  return async (letter) => {
    const { message } = await transport.sendMail(messageOf(letter, from))
    await mkdir(folder, { recursive: true })
    // Renamed when it is whole: whoever looks into the folder finds no half of a letter.
    const file = join(folder, `${letter.id}.eml`)
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 })
    await rename(`${file}.part`, file)
  }
}
