import { beforeAll, describe, expect, it } from 'vitest'
import { answersSchema } from '@/policy/answers'
import { type Library } from '@/policy/clauses/library'
import { parseLibrary } from '@/policy/clauses/parse-library'
import { type Document } from '@/policy/document/tree'
import { draftPolicy } from '@/policy/draft'
import { exampleAnswers, exampleNames, type ExampleName } from '@/policy/examples'
import { factsShape } from '@/policy/facts'
import { renderText } from '@/policy/render/text'
import { renderPdf } from '@/server/printing/pdf'
import { wordsOfPdf } from '@/server/printing/fixtures/words-of-pdf'
import { readTemplates } from '@/server/library/read-templates'

let library: Library
beforeAll(async () => {
  library = parseLibrary(await readTemplates('templates'), factsShape).library
})

const moment = new Date('2026-11-27T10:00:00Z')
const version = { serviceName: 'Поляна', version: '1.0', effectiveFrom: '2026-10-15', fingerprint: 'ab'.repeat(32) }

function documentOf(name: ExampleName, language: 'ru' | 'en'): Document {
  const document = draftPolicy(answersSchema.parse(exampleAnswers(name)), library, '2026-06-01').documents[language]
  if (!document) throw new Error(`${name} has no document in ${language}`)
  return document
}

describe.each(exampleNames.flatMap((name) => [[name, 'ru'], [name, 'en']] as const))('the PDF of %s in %s', (name, language) => {
  it('has every word of the plain text, in the same order', async () => {
    const document = documentOf(name, language)
    const printed = await wordsOfPdf(renderPdf(document, null, moment))
    expect(printed.join('')).toBe(lettersOf(renderText(document)))
  }, 30_000)
})

/** Letters and figures without spaces, signs of lists and of tables: what no layout may change. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

it('says which version it is, is tagged, and comes out the same twice', () => {
  const document = documentOf('zapnoty', 'ru')
  const once = renderPdf(document, version, moment)
  expect(Buffer.from(once).equals(Buffer.from(renderPdf(document, version, moment)))).toBe(true)
  const source = Buffer.from(once).toString('latin1')
  expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/u)
  expect(source).toContain('pdfuaid:part')
})

it('prints what a person typed and never reads it as Typst', async () => {
  const hostile = '#panic("x") ]] *bold* $x$ \\u{41} "quoted" <label> @ref // comment /* */ `raw` #let'
  const document = documentOf('im', 'en')
  document.title = [{ kind: 'value', path: 'documents.title', type: 'text', text: hostile }]
  expect((await wordsOfPdf(renderPdf(document, null, moment))).join('')).toContain(lettersOf(hostile))
})

it.each([
  ['Кафе 🙂', 'Кафе U+1F642'],
  ['腾讯', 'U+817EU+8BAF'],
  ['family 👨‍👩‍👧', 'family U+1F468'],
  ['name\uFEFF', 'nameU+FEFF'],
  ['bell\u0007', 'bellU+0007'],
  ['\u{10FFFF}', 'U+10FFFF'],
])('prints a sign that no font has by its number, and keeps to PDF/UA-1: %j', async (typed, printed) => {
  const document = documentOf('im', 'en')
  document.title = [{ kind: 'value', path: 'documents.title', type: 'text', text: typed }]
  const pdf = renderPdf(document, version, moment)
  expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part')
  expect((await wordsOfPdf(pdf)).join('')).toContain(lettersOf(printed))
})
