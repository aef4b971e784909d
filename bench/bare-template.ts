import Handlebars from 'handlebars'
import { type Document, type Inline } from '@/policy/document/tree'
import { renderText } from '@/policy/render/text'

/** A template of plain Handlebars that prints one document, and what it prints into it. */
export interface BareTemplate {
  render: (context: { values: string[] }) => string
  context: { values: string[] }
}

/**
 * What a developer would have without an engine: the text of a document as one precompiled Handlebars template, with the
 * founder's values (and the words of the glossary) as variables. It prints the very same text.
 */
export function bareTemplateOf(document: Document): BareTemplate {
  const values: string[] = []
  const marked = renderText(withMarks(document, values))
  const source = marked.replaceAll('{{', '\\{{').replaceAll(/\u0001(\d+)\u0001/g, '{{{values.[$1]}}}')
  return { render: Handlebars.compile<{ values: string[] }>(source, { noEscape: true }), context: { values } }
}

/** The document with each value replaced by a mark; the values are collected in their order. */
function withMarks<Node>(node: Node, values: string[]): Node {
  if (Array.isArray(node)) return node.map((item: unknown) => withMarks(item, values)) as Node
  if (typeof node !== 'object' || node === null) return node
  if (isPrinted(node)) {
    values.push(node.text)
    return { ...node, text: `\u0001${values.length - 1}\u0001` }
  }
  return Object.fromEntries(Object.entries(node).map(([key, field]) => [key, withMarks(field as unknown, values)])) as Node
}

function isPrinted(node: object): node is Extract<Inline, { kind: 'value' | 'term' }> {
  return 'kind' in node && (node.kind === 'value' || node.kind === 'term')
}
