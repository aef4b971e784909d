import { createHash } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type HostedHandler } from '@/server/hosted/handler'

/** What came back, bytes as they were sent. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

/** A server with nothing but hosted policies, for tests. */
export interface HostedServer {
  /** Follows no redirect and decodes nothing. */
  get: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>
  close: () => Promise<void>
}

/** Serves a handler on a free port of this machine. What it leaves to the next in line gets 418. */
export async function serveHosted(handler: HostedHandler): Promise<HostedServer> {
  const server = createServer((incoming, response) => {
    void Promise.resolve(handler(incoming, response)).then((taken) => {
      if (!taken) response.writeHead(418).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    get: (path, headers = {}, method = 'GET') =>
      new Promise((resolve, reject) => {
        const outgoing = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => {
            const bytes = Buffer.concat(chunks)
            resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') })
          })
        })
        outgoing.on('error', reject)
        outgoing.end()
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
