import { type Command, Option } from 'commander'
import { writeFile } from 'node:fs/promises'
import { draftPolicy, languagesOf } from '@/policy/draft'
import { type Document } from '@/policy/document/tree'
import { renderJson } from '@/policy/render/json'
import { renderMarkdown } from '@/policy/render/markdown'
import { renderDraftPage } from '@/policy/render/page'
import { renderText } from '@/policy/render/text'
import { beginningOf } from '@/policy/versions/lifecycle'
import { type Language } from '@/policy/vocabulary'
import { asOfOption, dayFor, languageOption } from '@/cli/drafting/choices'
import { readAnswers } from '@/cli/drafting/read-answers'
import { shippedLibrary } from '@/cli/drafting/shipped-library'
import { InputError } from '@/cli/input-error'

const formats = {
  html: renderDraftPage,
  md: renderMarkdown,
  text: renderText,
  json: renderJson,
  // The makers of these two are large: whoever prints text does not wait for them.
  docx: async (document, day) => (await import('@/policy/render/docx')).renderDocx(document, null, beginningOf(day)),
  pdf: async (document, day) => (await import('@/server/printing/pdf')).renderPdf(document, null, beginningOf(day)),
} satisfies Record<string, (document: Document, day: string) => string | Uint8Array | Promise<Uint8Array>>
type Format = keyof typeof formats

interface Options {
  language?: Language
  format: Format
  style: string[]
  asOf?: string
  output?: string
}

/** `klauza render`: a document from answers, the same bytes every time. */
export function command(program: Command): void {
  program
    .command('render <answers>')
    .description('draft the policy of an answers file (- reads standard input) and print it')
    .addOption(languageOption('language of the document (default: the first one in the answers)'))
    .addOption(new Option('-f, --format <format>', 'format').choices(Object.keys(formats)).default('text'))
    .option('--style <settings>', 'house style instead of that in the answers: numbering=decimal,voice=company (may be repeated)', collected, [])
    .addOption(asOfOption())
    .option('-o, --output <file>', 'write into this file instead of standard output')
    .action(async (file: string, { language, format, style, asOf, output }: Options) => {
      const answers = await readAnswers(file, { language: language ?? 'en', style })
      const wanted = language ?? languagesOf(answers)[0] ?? 'ru'
      const { library } = await shippedLibrary()
      const day = dayFor(asOf, answers)
      const document = draftPolicy(answers, library, day, [wanted]).documents[wanted]
      if (!document) throw new Error(`No document in ${wanted}`)
      const bytes = await formats[format](document, day)
      if (output === undefined) process.stdout.write(bytes)
      else await written(output, bytes)
    })
}

function collected(settings: string, before: string[]): string[] {
  return [...before, ...settings.split(',').filter((setting) => setting !== '')]
}

async function written(file: string, bytes: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code !== 'ENOSPC') throw new InputError(`${file} cannot be written (${String(error.code)})`)
    throw error
  }
}
