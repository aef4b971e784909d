import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Document } from '@/policy/document/tree'
import { type PrintedVersion, renderTypst } from '@/policy/render/typst'

/**
 * The document as PDF: tagged for screen readers (PDF/UA-1, ISO 14289-1), with an outline, in PT Serif. The same document,
 * version and moment give the same bytes.
 * @param version what the foot of the page says; null for a draft
 * @param moment written into the file as its time of creation: that of publishing
 */
export function renderPdf(document: Document, version: PrintedVersion | null, moment: Date): Uint8Array<ArrayBuffer> {
  const pdf = compiler().pdf({ mainFileContent: renderTypst(document, version) }, { pdfStandard: 'ua-1', creationTimestamp: Math.floor(moment.getTime() / 1000) })
  return new Uint8Array(pdf)
}

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
