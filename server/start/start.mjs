/**
 * `npm start`: from a fresh clone to the running product. Needs nothing but Node; what is missing or stale is made first.
 * `npm run dev` is the same with pages that are built when they are asked for.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkNode, makeDatabaseClient, makeDependencies, makePages, makeServer } from './making.mjs'
import { step, StepError } from './step.mjs'
import { root } from './tool.mjs'

const development = process.argv.includes('--dev')

try {
  checkNode()
  process.chdir(root)
  await step('dependencies', makeDependencies)
  await step('database client', makeDatabaseClient)
  await step('server', makeServer)
  const { serve } = await import(pathToFileURL(join(root, 'build/main.js')).href)
  await serve({ development, step, makePages: () => step('pages', makePages) })
} catch (error) {
  if (!(error instanceof StepError)) throw error
  process.stderr.write(`${error.output}\n${error.message}\n`)
  process.exit(1)
}
