import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Document } from '@/policy/document/tree'
import { renderMarkdown } from '@/policy/render/markdown'
import { type Publication, renderPolicyPage } from '@/policy/render/page'
import { type VersionRecord } from '@/policy/versions/record'
import { type Language } from '@/policy/vocabulary'
import { type HostedForm } from '@/server/hosted/address'

/** One form of a version in one language: a row of the table `artefact`. */
export interface Artefact {
  language: Language
  format: HostedForm
  bytes: Uint8Array<ArrayBuffer>
  gzip: Uint8Array<ArrayBuffer>
  brotli: Uint8Array<ArrayBuffer>
  /** Of `bytes`, in hexadecimal. */
  sha256: string
}

/**
 * Every form in which a version is published in one language, compressed once for all readers.
 * @param record holds the exact text, which becomes the `.txt` form as it is
 */
export async function artefactsOf(document: Document, publication: Publication, record: VersionRecord): Promise<Artefact[]> {
  const forms: Record<HostedForm, string> = {
    html: renderPolicyPage(document, publication),
    txt: record.text,
    md: renderMarkdown(document),
    json: `${JSON.stringify(record, null, 1)}\n`,
  }
  return Promise.all(
    (Object.entries(forms) as [HostedForm, string][]).map(async ([format, text]) => {
      const bytes = new Uint8Array(Buffer.from(text, 'utf8'))
      // Pages are read far more often than the rest, and the tree in the JSON form is long.
      const quality = format === 'json' ? 6 : 11
      const [zipped, brotli] = await Promise.all([
        gzipped(bytes, { level: 9 }),
        brotlied(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      ])
      return {
        language: document.language,
        format,
        bytes,
        gzip: new Uint8Array(zipped),
        brotli: new Uint8Array(brotli),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }
    }),
  )
}

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
