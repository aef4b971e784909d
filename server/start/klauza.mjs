/** `npm run -s klauza -- …`: the command line, also on a fresh clone. Standard output belongs to the command alone. */
import { checkNode, makeDatabaseClient, makeDependencies } from './making.mjs'
import { StepError } from './step.mjs'

try {
  checkNode()
  await makeDependencies()
  await makeDatabaseClient()
  const { register } = await import('tsx/esm/api')
  register()
  await import('../../cli/klauza.ts')
} catch (error) {
  if (!(error instanceof StepError)) throw error
  process.stderr.write(`${error.output}\n${error.message}\n`)
  process.exitCode = 70
}
