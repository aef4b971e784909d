/**
 * `npm test`: everything that is checked, from a fresh clone, ending with the line `N passed, N failed`.
 * `node server/start/test.mjs unit lint` runs only these legs; a name stands for every leg that begins with it.
 */
import { legs } from './legs.mjs'
import { checkNode, makeDatabaseClient, makeDependencies } from './making.mjs'
import { seconds, step, StepError } from './step.mjs'
import { root } from './tool.mjs'

const wanted = process.argv.slice(2)
const chosen = Object.entries(legs).filter(([name]) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word}-`)))

try {
  if (chosen.length === 0) throw new StepError(`There is no leg ${wanted.join(', ')}`, `choose among ${Object.keys(legs).join(', ')}`)
  checkNode()
  process.chdir(root)
  await step('dependencies', makeDependencies)
  await step('database client', makeDatabaseClient)

  const lines = []
  let passed = 0
  let failed = 0
  for (const [, { title, run }] of chosen) {
    process.stdout.write(`\n── ${title}\n`)
    const begun = performance.now()
    const outcome = await run().catch((error) => {
      process.stdout.write(`${error instanceof Error ? error.stack : error}\n`)
      return { passed: 0, failed: 1, remark: 'THIS LEG COULD NOT RUN' }
    })
    passed += outcome.passed
    failed += outcome.failed
    const remark = outcome.remark ? `  ← ${outcome.remark}` : ''
    lines.push(`${outcome.failed === 0 ? '  ok  ' : 'FAILED'}  ${title}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds(performance.now() - begun)}${remark}`)
    process.stdout.write(`${lines.at(-1)}\n`)
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof StepError)) throw error
  process.stderr.write(`${error.output}\n${error.message}\n`)
  process.stdout.write('\n0 passed, 1 failed\n')
  process.exitCode = 1
}
