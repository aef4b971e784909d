/**
 * One of the two servers that bench/delivery.ts compares, in a process of its own: `bare` answers every request with the
 * bytes of the page, `hosted` is the product's handler over the same page. Prints its port when it listens.
 */
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { renderPolicyPage } from '@/policy/render/page'
import { renderText } from '@/policy/render/text'
import { draftPolicy } from '@/policy/draft'
import { fingerprintOf } from '@/policy/versions/fingerprint'
import { hostedFrom } from '@/server/hosted/handler'
import { storedPage } from '@/server/hosted/reply'
import { type HostedSource } from '@/server/hosted/source'
import { answersOf, benchDay, shippedLibrary } from '@/bench/policies'

const document = draftPolicy(answersOf('zapnoty'), await shippedLibrary(), benchDay).documents.ru
if (!document) throw new Error('no Russian document')
const fingerprint = fingerprintOf(renderText(document))
const path = '/p/bench/privacy'
const page = storedPage(
  renderPolicyPage(document, { serviceName: 'Bench', path, version: '1.0', previous: null, effectiveFrom: benchDay, publishedOn: benchDay, languages: ['ru'], fingerprint }),
)

const source: HostedSource = {
  service: async () => ({
    id: 'bench',
    slug: 'bench',
    documents: {
      privacy: [
        {
          id: 'one',
          number: { major: 1, minor: 0 },
          effectiveFrom: benchDay,
          publishedAt: new Date(`${benchDay}T00:00:00Z`),
          note: { ru: null, en: null },
          fingerprints: { ru: fingerprint },
          contentFingerprint: fingerprint,
          serviceName: { ru: 'Bench', en: null },
        },
      ],
    },
  }),
  sealed: () => Promise.resolve([]),
  facts: () => Promise.resolve(new Map()),
  listed: () => Promise.resolve([]),
  countListed: () => Promise.resolve(0),
  keys: () => Promise.resolve({ keys: [] }),
  artefact: async () => page,
}

const hosted = hostedFrom(source, { publicUrl: 'http://localhost', now: () => new Date(`${benchDay}T12:00:00Z`) })
const bareHeaders = (coding: 'identity' | 'br') => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Length': page[coding]?.length ?? 0,
  ...(coding === 'br' ? { 'Content-Encoding': 'br' } : {}),
})
const plain = bareHeaders('identity')
const compressed = bareHeaders('br')

const server =
  process.argv[2] === 'hosted'
    ? createServer((request, response) => void hosted(request, response))
    : createServer((request, response) => {
        const coding = request.headers['accept-encoding'] === 'br' ? 'br' : 'identity'
        response.writeHead(200, coding === 'br' ? compressed : plain)
        response.end(page[coding])
      })
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port} ${page.identity.length} ${page.br?.length ?? 0}\n`))
