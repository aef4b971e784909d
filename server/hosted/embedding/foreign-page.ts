import { renderHtmlBody } from '@/policy/render/html'
import { type Document } from '@/policy/document/tree'

/**
 * The text for a page of somebody else: anchors begin with the name of the document, so that they meet none of that page's,
 * and a heading there may still be called `contacts`.
 *
 * Replacing in finished HTML is safe: every quotation mark of a text is written as an entity, so an attribute is what the
 * renderer wrote.
 */
export function fragmentBody(document: Document, prefix: string): string {
  return renderHtmlBody(document).replaceAll(' id="', ` id="${prefix}-`).replaceAll(' href="#', ` href="#${prefix}-`)
}

/** The text for a frame: what leads out of it opens in a window of its own. */
export function frameBody(document: Document, besideHeading: (anchor: string) => string): string {
  return renderHtmlBody(document, besideHeading).replaceAll(/<a href="(?!#)/g, '<a target="_blank" href="')
}
