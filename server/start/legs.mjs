import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from './tool.mjs'

/**
 * What one leg of `npm test` came to.
 * @typedef {{ passed: number, failed: number, remark?: string }} Outcome
 */

const tsc = 'node_modules/typescript/bin/tsc'

/**
 * The legs of `npm test`, in order. A leg that cannot run counts as failed: nothing is left out in silence.
 * @type {Record<string, { title: string, run: () => Promise<Outcome> }>}
 */
export const legs = {
  types: {
    title: 'types: the whole project',
    run: async () => {
      // Writes the types of the routes, which a fresh clone does not have.
      const typegen = await runNode('node_modules/next/dist/bin/next', ['typegen'])
      if (typegen.code !== 0) process.stdout.write(typegen.output)
      return one(await runNode(tsc, ['--noEmit', '-p', 'tsconfig.json'], { show: true }))
    },
  },
  'types-policy': {
    title: 'types: policy/ without browser and Node',
    run: async () => one(await runNode(tsc, ['--noEmit', '-p', 'tsconfig.policy.json'], { show: true })),
  },
  lint: {
    title: 'lint, with the contracts of the folders',
    run: async () => one(await runNode('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0'], { show: true })),
  },
  unit: { title: 'unit tests and properties', run: () => vitest('unit', {}) },
  'database-embedded': {
    title: 'database tests on the embedded database',
    run: () => vitest('database', { KLAUZA_TEST_DATABASE: 'embedded' }),
  },
  'database-server': {
    title: 'database tests on a PostgreSQL server',
    run: () => vitest('database', { KLAUZA_TEST_DATABASE: 'server' }),
  },
  library: {
    title: 'the clause library',
    run: async () => one(await runNode('server/start/klauza.mjs', ['library', 'lint'], { show: true })),
  },
  browser: { title: 'journeys in a browser', run: browser },
}

/** @param {{ code: number }} result @returns {Outcome} */
function one({ code }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {string} project
 * @param {Record<string, string>} variables
 * @returns {Promise<Outcome>}
 */
async function vitest(project, variables) {
  return inTemporaryFolder(async (folder) => {
    const report = join(folder, 'report.json')
    const { code } = await runNode(
      'node_modules/vitest/vitest.mjs',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { variables: { ...variables, FORCE_COLOR: '0' }, show: true },
    )
    if (!existsSync(report)) return { passed: 0, failed: 1, remark: 'THIS LEG COULD NOT RUN' }
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    return summed(passed, numFailedTests, numPendingTests + numTodoTests, code)
  })
}

/** @returns {Promise<Outcome>} */
async function browser() {
  return inTemporaryFolder(async (folder) => {
    const report = join(folder, 'report.json')
    const port = await freePort()
    const { code } = await runNode(
      'node_modules/@playwright/test/cli.js',
      ['test', '--reporter=list,json'],
      {
        show: true,
        variables: {
          PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          PORT: String(port),
          PUBLIC_URL: `http://localhost:${port}`,
          KLAUZA_DATA: join(folder, 'data'),
          // The packaged browser unpacks itself there; a copy of another user could not be run.
          TMPDIR: folder,
          DATABASE_URL: '',
        },
      },
    )
    if (!existsSync(report)) return { passed: 0, failed: 1, remark: 'THIS LEG COULD NOT RUN' }
    const { stats } = JSON.parse(readFileSync(report, 'utf8'))
    return summed(stats.expected, stats.unexpected + stats.flaky, stats.skipped, code)
  })
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped counts as failed: every test runs on every machine
 * @param {number} code exit code of the tool
 * @returns {Outcome}
 */
function summed(passed, failed, skipped, code) {
  const wrong = failed + skipped
  if (wrong === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1, remark: 'A PART OF THIS LEG COULD NOT RUN' }
  return { passed, failed: wrong, ...(skipped > 0 ? { remark: `${skipped} SKIPPED` } : {}) }
}

/**
 * @template Result
 * @param {(folder: string) => Promise<Result>} work
 */
async function inTemporaryFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'klauza-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
