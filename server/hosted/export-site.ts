import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Language } from '@/policy/vocabulary'
import { type Address, embeddedParts, hostedForms, pathOf, statementParts } from '@/server/hosted/address'
import { type HostedHandler } from '@/server/hosted/handler'
import { languagesOf } from '@/server/hosted/pages'
import { type HostedService, type HostedVersion } from '@/server/hosted/source'

/** A file of the exported site: what the server answered under an address, byte for byte. */
export interface ExportedFile {
  /** Path of the address, with a slash at the start. */
  address: string
  /** Path in the folder, without a slash at the start. */
  file: string
  bytes: Buffer
  /** The headers that a web server should send with it. */
  headers: Record<string, string>
}

/** Headers of the answer that say something of the bytes; the rest is a matter of the web server that gives them out. */
const kept = ['content-type', 'content-language', 'content-security-policy', 'cache-control', 'link', 'memento-datetime', 'x-robots-tag', 'x-content-type-options', 'referrer-policy', 'access-control-allow-origin']

/**
 * Asks a handler for every page and file of services, one after the other. What depends on the request (the TimeGate, days,
 * the language of the reader) cannot be a file and is left out, as is every address that does not answer with 200.
 */
export async function* exportedFiles(handler: HostedHandler, services: readonly HostedService[]): AsyncGenerator<ExportedFile> {
  const server = createServer((request, response) => {
    void Promise.resolve(handler(request, response)).then((taken) => {
      if (!taken) response.writeHead(404).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as AddressInfo
    for (const address of services.flatMap((service) => addressesOf(service))) {
      const answer = await ask(port, address)
      if (answer.status >= 500) throw new Error(`${address} cannot be read now (${answer.status})`)
      if (answer.status !== 200) continue
      const html = String(answer.headers['content-type']).startsWith('text/html')
      const headers = Object.fromEntries(kept.flatMap((name) => (answer.headers[name] === undefined ? [] : [[name, String(answer.headers[name])]])))
      yield { address, file: `${address.slice(1)}${html ? '.html' : ''}`, bytes: answer.bytes, headers }
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** The headers of every file, as Netlify, Cloudflare Pages and others read them from `_headers`. */
export function headersFile(files: readonly Pick<ExportedFile, 'address' | 'headers'>[]): string {
  return files.map(({ address, headers }) => [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')).join('\n')
}

/** Every fixed address of what is published of a service. */
function addressesOf(service: HostedService): string[] {
  return (['privacy'] as const).flatMap((document) => {
    const versions = service.documents[document] ?? []
    const of = { service: service.slug, document }
    const languages = [...new Set(versions.flatMap(languagesOf))]
    const all: Address[] = [
      ...(versions.length === 0 ? [] : [{ kind: 'bundle' as const, ...of }]),
      ...languages.flatMap((language): Address[] => [
        ...hostedForms.map((form) => ({ kind: 'current' as const, ...of, language, form })),
        ...embeddedParts.map((part) => ({ kind: 'embedded' as const, ...of, part, language })),
        { kind: 'history-page', ...of, language },
        { kind: 'feed', ...of, language },
        { kind: 'timemap', ...of, language, notation: 'link' },
        { kind: 'timemap', ...of, language, notation: 'json' },
      ]),
      ...versions.flatMap((version, place) => ofVersion(version, versions.slice(0, place), of)),
    ]
    return all.map(pathOf)
  })
}

function ofVersion({ number: version, ...rest }: HostedVersion, earlier: readonly HostedVersion[], of: { service: string; document: 'privacy' }): Address[] {
  const languages: Language[] = languagesOf({ number: version, ...rest })
  return [
    ...statementParts.map((part) => ({ kind: 'statement' as const, ...of, version, part })),
    ...languages.flatMap((language): Address[] => [
      ...hostedForms.map((form) => ({ kind: 'version-text' as const, ...of, version, language, form })),
      ...earlier.map(({ number: since }) => ({ kind: 'changes-page' as const, ...of, version, since, language })),
    ]),
  ]
}

function ask(port: number, path: string): Promise<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }))
    }).on('error', reject)
  })
}
