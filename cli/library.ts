import { type Command } from 'commander'
import { lintLibrary } from '@/policy/clauses/lint/lint-library'
import { parseLibrary } from '@/policy/clauses/parse-library'
import { inReadingOrder, type Problem } from '@/policy/clauses/problem'
import { type LibrarySource } from '@/policy/clauses/source'
import { factsShape } from '@/policy/facts'
import { type FileRedline } from '@/policy/revisions/redline'
import { type Language } from '@/policy/vocabulary'
import { database } from '@/server/database/client'
import { migrateDatabase } from '@/server/database/prepare'
import { environment } from '@/server/environment'
import { readTemplates } from '@/server/library/read-templates'
import { exportLayer, proposeFiles } from '@/server/library/workbench/files'
import { findLawyer, findOrganisation, type Lawyer } from '@/server/library/workbench/lawyer'
import { loadLibrary, seedLibrary } from '@/server/library/store'
import { writeTemplates } from '@/server/library/write-templates'
import { withDatabase } from '@/cli/db'
import { languageOption } from '@/cli/drafting/choices'
import { shippedLibrary, templatesFolder } from '@/cli/drafting/shipped-library'
import { acceptTexts, casesInText, coverageInText, examplesOf, libraryCoverage, writeMissingExamples } from '@/cli/reviewing/library-examples'
import { readabilityTable } from '@/cli/reviewing/readability-table'
import { exitCodes, InputError } from '@/cli/input-error'

/** `klauza library …`: the clause library as files and in the database. */
export function command(program: Command): void {
  const library = program.command('library').description('check the clause library; carry it between files and the database')

  library
    .command('lint [folder]')
    .description('check a clause library, by default templates/; ends with code 1 when it has errors')
    .addOption(languageOption('language of the messages', 'en'))
    .action(async (folder: string | undefined, { language }: { language: Language }) => {
      const problems = problemsOf(await readLibrary(folder ?? templatesFolder, language))
      const errors = problems.filter(({ severity }) => severity === 'error').length
      const lines = problems.map((problem) => shown(problem, language))
      const total = { ru: `Ошибок: ${errors}, предупреждений: ${problems.length - errors}.`, en: `Errors: ${errors}, warnings: ${problems.length - errors}.` }
      process.stdout.write(`${[...lines, total[language]].join('\n')}\n`)
      if (errors > 0) process.exitCode = exitCodes.stopped
    })

  library
    .command('test [folder]')
    .description('run the cases of every clause (examples/cases.yml); ends with code 1 when one says something else')
    .action(async (folder: string | undefined) => {
      const { text, failed } = casesInText(await openLibrary(folder ?? templatesFolder))
      process.stdout.write(text)
      if (failed > 0) process.exitCode = exitCodes.stopped
    })

  library
    .command('coverage [folder]')
    .description('which branches of the clauses their cases reach, and which they do not')
    .action(async (folder: string | undefined) => {
      const { shipped, examples } = await openLibrary(folder ?? templatesFolder)
      process.stdout.write(coverageInText(libraryCoverage(shipped, examples)))
    })

  library
    .command('examples [folder]')
    .description('make cases for the clauses that have none, out of real drafts; or rewrite the texts of those there are')
    .option('--clause <id>', 'make the cases of this clause anew')
    .option('--accept', 'let the cases say what the texts say now: read the difference before you commit it')
    .action(async (folder: string | undefined, { clause, accept }: { clause?: string; accept?: true }) => {
      const place = folder ?? templatesFolder
      const { shipped, examples } = await openLibrary(place)
      if (clause !== undefined && !shipped.clauses.has(clause)) throw new InputError(`--clause ${clause}: there is no such clause`)
      if (accept) process.stdout.write(`${(await acceptTexts(place, shipped, examples)).map((id) => `rewritten: ${id}\n`).join('')}`)
      else process.stdout.write(`Clauses with new cases: ${await writeMissingExamples(place, shipped, examples, clause ?? null)}\n`)
    })

  library
    .command('readability')
    .description('how easily the documents of the starting points read, in each language')
    .action(async () => {
      const { library: shipped } = await shippedLibrary()
      process.stdout.write(readabilityTable(shipped))
    })

  library
    .command('export <folder>')
    .description('write the newest release of the library in the database as files into a new folder')
    .option('-r, --release <number>', 'another release', Number)
    .option('--organisation <slug>', 'the library of an organisation: with its approved revisions over the shipped ones')
    .action(async (folder: string, { release, organisation }: { release?: number; organisation?: string }) => {
      if (release !== undefined && !Number.isInteger(release)) throw new InputError('--release: write the number of a release')
      if (release !== undefined && organisation !== undefined) throw new InputError('--release counts shipped releases: leave it out with --organisation')
      const read = async () => (organisation === undefined ? loadLibrary(database(), release ?? 'latest') : exportLayer(database(), await organisationIdOf(organisation)))
      const source = await withDatabase(read).catch(asInputError)
      await writeTemplates(folder, source).catch(asInputError)
      process.stdout.write(`Wrote ${source.clauses.length} clauses to ${folder}\n`)
    })

  library
    .command('import <folder>')
    .description('import a library into the database, as seeding does: what lawyers edited is never overwritten')
    .option('--organisation <slug>', 'propose what differs to the lawyers of an organisation')
    .option('--as-proposal', 'needed with --organisation: nothing is overwritten, each clause that differs goes into review')
    .option('--as <e-mail>', 'with --organisation: on whose account it is proposed')
    .action(async (folder: string, options: ProposalOptions) => {
      if (options.organisation !== undefined) return proposeFolder(folder, options)
      const source = await readLibrary(folder, 'en')
      const errors = problemsOf(source).filter(({ severity }) => severity === 'error')
      if (errors.length > 0) throw new InputError(errors.map((problem) => shown(problem, 'en')).join('\n'))
      const { release, changed, clauses } = await withDatabase(async () => {
        await migrateDatabase(environment())
        return seedLibrary(database(), source)
      })
      for (const [step, ids] of Object.entries(clauses)) process.stdout.write(`${step}: ${ids.length}\n`)
      process.stdout.write(changed ? `Release ${release} was made.\n` : `Nothing changed; the newest release is ${release}.\n`)
    })
}

interface ProposalOptions {
  organisation?: string
  asProposal?: true
  as?: string
}

async function proposeFolder(folder: string, { organisation = '', asProposal, as }: ProposalOptions): Promise<void> {
  if (!asProposal) throw new InputError('--organisation: an import into an organisation is a proposal; say --as-proposal')
  if (as === undefined) throw new InputError('--organisation: say on whose account with --as <e-mail>; somebody else will approve')
  const source = await readLibrary(folder, 'en')
  const { proposed, waiting, missing, refused } = await withDatabase(async () => proposeFiles(database(), await lawyerOf(await organisationIdOf(organisation), as), source)).catch(asInputError)
  for (const { clauseId, redline } of proposed) process.stdout.write(`${clauseId}: in review\n${redline.map(inLines).join('')}`)
  for (const clauseId of waiting) process.stdout.write(`${clauseId}: proposed already\n`)
  for (const clauseId of missing) process.stdout.write(`${clauseId}: not in the folder; to leave a clause out, set “status: retired” in its clause.yml\n`)
  for (const { file, reason } of refused) process.stdout.write(`${file}: ${refusals[reason]}\n`)
  process.stdout.write(`Clauses proposed: ${proposed.length}\n`)
  if (refused.length > 0) process.exitCode = exitCodes.stopped
}

const refusals = {
  'no-own-id': 'a clause of your own needs an id of the form own-<eight hexadecimal digits>-<name>',
  'id-taken': 'this id cannot be used: choose other eight digits',
  glossary: 'not taken: the glossary comes with Klauza',
  outline: 'taken as far as clauses have moved: titles, sections and their order come with Klauza',
}

/** A redline in one colour: [-what goes-]{+what comes+}, with the lines in which something does. */
function inLines({ file, parts }: FileRedline): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const text = parts.map(({ kind, text: words }) => words.split('\n').map((line) => (line === '' ? '' : `${marks[kind][0]}${line}${marks[kind][1]}`)).join('\n')).join('')
  const lines = text.split('\n').filter((line) => /\[-|\{\+/.test(line))
  return `  ${file}\n${lines.map((line) => `    ${line}\n`).join('')}`
}

/** @throws InputError */
async function organisationIdOf(slug: string): Promise<string> {
  const organisation = await findOrganisation(database(), slug)
  if (organisation === null) throw new InputError(`--organisation ${slug}: there is no such organisation`)
  return organisation
}

/** @throws InputError unless the person may edit the library of the organisation */
async function lawyerOf(organisationId: string, email: string): Promise<Lawyer> {
  const lawyer = await findLawyer(database(), organisationId, email)
  if (lawyer === null) throw new InputError(`--as ${email}: this person is no lawyer, administrator or owner of the organisation`)
  return lawyer
}

async function openLibrary(folder: string) {
  const source = await readLibrary(folder, 'en')
  return { shipped: parseLibrary(source, factsShape).library, examples: examplesOf(source) }
}

async function readLibrary(folder: string, language: Language): Promise<LibrarySource> {
  try {
    return await readTemplates(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))) throw error
    throw new InputError({ ru: `${folder}: здесь нет библиотеки положений (нужны glossary.yml и папка clauses)`, en: `${folder}: there is no clause library here (glossary.yml and a folder clauses are wanted)` }[language])
  }
}

function problemsOf(source: LibrarySource): Problem[] {
  const { library, problems } = parseLibrary(source, factsShape)
  return inReadingOrder([...problems, ...lintLibrary(library)])
}

function shown({ file, line, column, severity, rule, message }: Problem, language: Language): string {
  return `${file}:${line}:${column}: ${severity} ${rule}: ${message[language]}`
}

/** What these functions throw of their own says what was wrong with the input; errors of the system go on. */
function asInputError(error: unknown): never {
  if (error instanceof Error && error.constructor === Error && !('code' in error)) throw new InputError(error.message)
  throw error
}
