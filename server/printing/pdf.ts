import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Document } from '@/policy/document/tree'
import { type PrintedVersion, renderTypst } from '@/policy/render/typst'

/**
 * The document as PDF: tagged for screen readers (PDF/UA-1, ISO 14289-1), with an outline, in PT Serif. The same document,
 * version and moment give the same bytes. A sign that no font has (a Chinese name, an emoji) is printed by its number, U+817E:
 * a box would tell nobody what stood there, and PDF/UA-1 forbids it (7.21.7).
 * @param version what the foot of the page says; null for a draft
 * @param moment written into the file as its time of creation: that of publishing
 */
export function renderPdf(document: Document, version: PrintedVersion | null, moment: Date): Uint8Array<ArrayBuffer> {
  const source = renderTypst(document, version)
  try {
    return compile(source, moment)
  } catch (error) {
    const unprintable = unprintableSigns(error)
    if (unprintable.length === 0) throw error
    return compile(unprintable.reduce((words, sign) => words.replaceAll(inSource(sign), numbersOf(sign)), source), moment)
  }
}

function compile(mainFileContent: string, moment: Date): Uint8Array<ArrayBuffer> {
  return new Uint8Array(compiler().pdf({ mainFileContent }, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(moment.getTime() / 1000) }))
}

/** The signs that the compiler refuses, longest first; it names each between quotes in `code`, control signs as `\u{7}`. */
function unprintableSigns(error: unknown): string[] {
  if (!(error instanceof Error && 'code' in error)) return []
  const named = String(error.code).matchAll(/PDF\/UA-1 error: the text (?:contains the disallowed codepoint )?`\\"(.+?)\\"`/gu)
  const signs = [...named].map(([, sign = '']) => sign.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))))
  return [...new Set(signs)].sort((one, other) => other.length - one.length)
}

/** How the sign stands in the Typst source: a control sign is escaped there, see `renderTypst`. */
const inSource = (sign: string) => (/^[\u0000-\u001F\u007F]$/u.test(sign) ? `\\u{${sign.charCodeAt(0).toString(16)}}` : sign)

const numbersOf = (sign: string) => [...sign].map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

let made: NodeCompiler | null = null

/** One for the process: it holds the fonts. */
function compiler(): NodeCompiler {
  made ??= NodeCompiler.create({ workspace: join(fontFolder(), 'nothing-is-read-from-here'), fontArgs: [{ fontPaths: [fontFolder()] }] })
  return made
}

/**
 * Where npm put the fonts; the documents are set in nothing else, whatever the machine has. A path from the root, where every
 * command starts: a bundler would turn a resolved module into a number.
 */
function fontFolder(): string {
  const folder = join(process.cwd(), 'node_modules', '@expo-google-fonts', 'pt-serif')
  if (!existsSync(join(folder, '400Regular'))) throw new Error(`There are no fonts in ${folder}`)
  return folder
}
