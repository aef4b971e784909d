import { type Command } from 'commander'
import { z } from 'zod'
import { answersSchema } from '@/policy/answers'
import { codeNames } from '@/policy/vocabulary'

/** `klauza schema`: what an answers file may hold, for editors and other programs. */
export function command(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of answers files, with the meaning of every code')
    .action(() => {
      process.stdout.write(`${JSON.stringify(answersJsonSchema(), null, 2)}\n`)
    })
}

/** The schema of answers as JSON Schema. Codes say in their description what they mean. */
export function answersJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(answersSchema, {
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const names = zodSchema instanceof z.ZodType ? codeNames.get(zodSchema)?.names : undefined
      if (!names) return
      const meanings = Object.entries(names).map(([code, { ru, en }]) => `${code} = ${en} / ${ru}`)
      jsonSchema.description = [jsonSchema.description, meanings.join('; ')].filter((part) => part !== undefined).join(' ')
    },
  })
  return { title: 'Klauza answers', ...schema }
}
