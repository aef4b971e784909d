import { Command, CommanderError } from 'commander'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { exitCodes, InputError } from '@/cli/input-error'
import { asOperatorError } from '@/server/operator-error'

/** Every command is a file of this folder that exports `command`: a function that adds it to the program. */
interface CommandFile {
  command: (program: Command) => void
}

const folder = fileURLToPath(new URL('.', import.meta.url))
const notCommands = new Set(['klauza.ts', 'input-error.ts', 'schema-guide.ts'])

async function main(): Promise<void> {
  const program = new Command('klauza')
    .description('Privacy policies in Russian and English from a file of answers; the library of clauses; the database')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(--help lists what there is)')
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notCommands.has(file),
  )
  const wanted = process.argv[2]
  // Loading only the command that is wanted keeps `klauza db` from loading the engine, and the other way round.
  const chosen = files.includes(`${wanted}.ts`) ? [`${wanted}.ts`] : files.sort()
  for (const file of chosen) {
    const module = (await import(new URL(file, import.meta.url).href)) as CommandFile
    module.command(program)
  }
  await program.parseAsync()
}

main().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    // Commander has printed the reason already; --help and --version come this way too, with 0.
    process.exitCode = error.exitCode === 0 ? 0 : exitCodes.badInput
    return
  }
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = exitCodes.badInput
    return
  }
  const known = asOperatorError(error)
  process.stderr.write(`${known ? known.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = known ? exitCodes.stopped : exitCodes.broken
})
