import { beginningOf, coming } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'
import { type Address, pathOf } from '@/server/hosted/address'
import { changeBanner } from '@/server/hosted/embedding/banner'
import { policyFragment } from '@/server/hosted/embedding/fragment'
import { framePage } from '@/server/hosted/embedding/frame-page'
import { frameScriptHash } from '@/server/hosted/embedding/frame-script'
import { comingNotice } from '@/server/hosted/pages'
import { publishedTree } from '@/server/hosted/published-tree'
import { contentPolicy, type Prepared, prepare, storedPage } from '@/server/hosted/reply'
import { type Shelf } from '@/server/hosted/shelf'
import { type HostedService, type HostedVersion } from '@/server/hosted/source'

/** An address of a part, once the language is known. */
export type EmbeddedAddress = Extract<Address, { kind: 'embedded' }> & { language: Language }

/** What the answer needs. */
export interface Embedding {
  shelf: Shelf
  publicUrl: string
  cacheControl: string
  /** YYYY-MM-DD */
  today: string
}

/** Key of what was made before. A banner comes and goes with the day, and with what has been announced. */
export function embeddedKey(address: EmbeddedAddress, version: HostedVersion, versions: readonly HostedVersion[], today: string): string {
  return `${pathOf(address)} ${version.id} ${versions.at(-1)?.id ?? ''} ${versions.map(({ ended }) => ended?.at.getTime() ?? 0).join()} ${today}`
}

/**
 * A part of the version in force for pages of others.
 * @returns null when its text is not to be found
 */
export async function embeddedPart({ shelf, publicUrl, cacheControl, today }: Embedding, service: HostedService, address: EmbeddedAddress, version: HostedVersion, versions: HostedVersion[]): Promise<Prepared | null> {
  const { language, document, part } = address
  const [next] = coming(versions, today)
  const banner = changeBanner({ publicUrl, service: service.slug, document, language, today }, versions, next)
  const html = part === 'banner' ? banner : await textOf()
  if (html === null) return null
  const bytes = storedPage(html)
  const canonical = `${publicUrl}${pathOf({ kind: 'current', service: service.slug, document, language, form: 'html' })}`
  return prepare(bytes, {
    form: 'html',
    language,
    // The banner in it changes with the day.
    lastModified: new Date(Math.max(version.publishedAt.getTime(), beginningOf(today).getTime(), next?.publishedAt.getTime() ?? 0)),
    cacheControl,
    link: `<${canonical}>; rel="canonical"`,
    unlisted: true,
    // No `frame-ancestors`: even `*` would leave out the pages inside mobile applications, which have schemes of their own.
    ...(part === 'frame' ? { contentPolicy: `${contentPolicy('html', bytes.identity)}; script-src ${frameScriptHash}` } : {}),
  })

  async function textOf(): Promise<string | null> {
    const tree = await publishedTree(shelf, version, language)
    if (tree === null) return null
    if (part === 'fragment') return policyFragment({ publicUrl, service: service.slug, document, version, tree, banner })
    return framePage({ service: service.slug, document, version, tree, notice: next ? comingNotice(service, document, next, language) : '' })
  }
}
