import { type Command } from 'commander'
import { suggestion } from '@/policy/clauses/did-you-mean'
import { exampleAnswers, exampleNames, genericExampleNames, isExampleName } from '@/policy/examples'
import { InputError } from '@/cli/input-error'

/** `klauza example`: answers to begin with. */
export function command(program: Command): void {
  const names = [...exampleNames, ...genericExampleNames]
  program
    .command('example <name>')
    .description(`print an answers file: ${names.join(', ')}`)
    .action((name: string) => {
      if (!isExampleName(name)) throw new InputError(`There is no example “${name}”.${suggestion(name, names).en} There are: ${names.join(', ')}.`)
      process.stdout.write(`${JSON.stringify(exampleAnswers(name), null, 2)}\n`)
    })
}
