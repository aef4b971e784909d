import { createServer, type Socket } from 'node:net'
import { type AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { RefusedForGood, transportOf } from '@/server/mail/transport'

const letter = { id: '01a2', recipient: 'reader@example.com', subject: 'Меняется политика', body: 'Строка\n.\nещё одна', headers: { 'List-Unsubscribe': '<https://klauza.example/u>' } }
let close = () => undefined as void
afterEach(() => close())

/** A mail server that speaks as much SMTP as a letter takes, and answers each recipient with the given line. */
async function mailServer(answer: string): Promise<{ url: string; received: () => string }> {
  let data = ''
  const speak = (socket: Socket) => {
    let inData = false
    let buffer = ''
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8')
      for (let end = buffer.indexOf('\r\n'); end !== -1; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end)
        buffer = buffer.slice(end + 2)
        if (inData && line !== '.') data += `${line}\n`
        else if (inData) {
          inData = false
          socket.write('250 queued\r\n')
        } else if (/^RCPT/.test(line)) socket.write(`${answer}\r\n`)
        else if (line === 'DATA') {
          inData = true
          socket.write('354 go on\r\n')
        } else if (line === 'QUIT') socket.end('221 bye\r\n')
        else socket.write('250 ok\r\n')
      }
    })
    socket.on('error', () => undefined)
  }
  const server = createServer(speak)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => void server.close()
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, received: () => data }
}

const over = (url: string) => transportOf({ smtpUrl: url, mailFrom: 'Klauza <policies@klauza.example>', dataFolder: '/nowhere' })

it('hands a letter to the mail server, with the header that ends the subscription', async () => {
  const { url, received } = await mailServer('250 ok')
  await over(url)(letter)
  expect(received()).toContain('From: Klauza <policies@klauza.example>')
  expect(received()).toContain('List-Unsubscribe: <https://klauza.example/u>')
  expect(received()).toContain('Message-ID: <01a2@klauza.example>')
  expect(received()).toContain('Auto-Submitted: auto-generated')
})

it('tells a refusal for good from one for now', async () => {
  await expect(over((await mailServer('550 no such mailbox')).url)(letter)).rejects.toThrow(RefusedForGood)
  close()
  const later = over((await mailServer('451 try later')).url)(letter)
  await expect(later).rejects.toThrow()
  await expect(later).rejects.not.toThrow(RefusedForGood)
})
