import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Document } from '@/policy/document/tree'
import { renderDocx } from '@/policy/render/docx'
import { renderMarkdown } from '@/policy/render/markdown'
import { type Publication, renderPolicyPage } from '@/policy/render/page'
import { type VersionRecord } from '@/policy/versions/record'
import { type Language } from '@/policy/vocabulary'
import { type HostedForm } from '@/server/hosted/address'
import { renderPdf } from '@/server/printing/pdf'

/** One form of a version in one language: a row of the table `artefact`. */
export interface Artefact {
  language: Language
  format: HostedForm
  bytes: Uint8Array<ArrayBuffer>
  /** Null for forms that are compressed in themselves. */
  gzip: Uint8Array<ArrayBuffer> | null
  brotli: Uint8Array<ArrayBuffer> | null
  /** Of `bytes`, in hexadecimal. */
  sha256: string
}

/**
 * Every form in which a version is published in one language, compressed once for all readers.
 * @param record holds the exact text, which becomes the `.txt` form as it is
 */
export async function artefactsOf(document: Document, publication: Publication, record: VersionRecord): Promise<Artefact[]> {
  const { fingerprint, version, effectiveFrom, serviceName } = publication
  const moment = new Date(record.publishedAt)
  const foot = `${serviceName} ${version}, SHA-256 ${fingerprint}`
  const forms: Record<HostedForm, string | Uint8Array<ArrayBuffer>> = {
    html: renderPolicyPage(document, publication),
    txt: record.text,
    md: renderMarkdown(document),
    json: `${JSON.stringify(record, null, 1)}\n`,
    pdf: renderPdf(document, { serviceName, version, effectiveFrom, fingerprint }, moment),
    docx: await renderDocx(document, foot, moment),
  }
  return Promise.all((Object.entries(forms) as [HostedForm, string | Uint8Array<ArrayBuffer>][]).map(([format, content]) => artefact(document.language, format, content)))
}

async function artefact(language: Language, format: HostedForm, content: string | Uint8Array<ArrayBuffer>): Promise<Artefact> {
  const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'utf8')) : content
  const packed = typeof content === 'string' ? await compressed(bytes, format) : { gzip: null, brotli: null }
  return { language, format, bytes, ...packed, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function compressed(bytes: Uint8Array<ArrayBuffer>, format: HostedForm): Promise<Pick<Artefact, 'gzip' | 'brotli'>> {
  // Pages are read far more often than the rest, and the tree in the JSON form is long.
  const quality = format === 'json' ? 6 : 11
  const [zipped, brotli] = await Promise.all([
    gzipped(bytes, { level: 9 }),
    brotlied(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ])
  return { gzip: new Uint8Array(zipped), brotli: new Uint8Array(brotli) }
}

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
