import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { takeInTurn } from './exclusive.mjs'
import { fingerprint, unlessDone } from './fingerprint.mjs'
import { StepError } from './step.mjs'
import { root, runNode, runTool } from './tool.mjs'

/** @throws StepError on a Node that Klauza is not written for */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (!fits) throw new StepError(`This is Node ${process.versions.node}`, 'install Node 20.19 or later, 22.12 or later, or 24')
}

/** Installs what package-lock.json names, unless that has been done. */
export function makeDependencies() {
  return alone(() =>
    unlessDone('node_modules/.klauza-installed', fingerprint(['package-lock.json', '.npmrc']), async () => {
      const { code, output } = await runTool('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
      if (code !== 0) throw new StepError('The dependencies could not be installed', advice(output, 'check the network and run it again'), output)
    }),
  )
}

/** Generates the database client from the schema, unless that has been done. */
export function makeDatabaseClient() {
  const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']
  return alone(() =>
    unlessDone('server/database/generated/.klauza-made', fingerprint(sources), async () => {
      const { code, output } = await runNode('node_modules/prisma/build/index.js', ['generate'])
      if (code !== 0) throw new StepError('The database client could not be generated', advice(output, 'correct prisma/schema.prisma'), output)
    }),
  )
}

/** Bundles the server into plain JavaScript under build/, unless that has been done: it starts faster and takes less memory. */
export function makeServer() {
  const sources = ['server', 'policy', 'prisma', 'package-lock.json', 'tsconfig.json']
  return alone(() =>
    unlessDone('build/.klauza-made', fingerprint(sources), async () => {
      const { build, stop } = await import('esbuild')
      rmSync(join(root, 'build'), { recursive: true, force: true })
      await build({
        absWorkingDir: root,
        entryPoints: { main: 'server/main.ts', keeper: 'server/database/keeper.ts' },
        outdir: 'build',
        bundle: true,
        splitting: true,
        packages: 'external',
        format: 'esm',
        platform: 'node',
        target: 'node20.19',
        sourcemap: 'linked',
        logLevel: 'error',
      })
      // Its helper process would stay as long as this one.
      await stop()
    }),
  )
}

/** Builds the pages, unless that has been done for these sources. */
export function makePages() {
  const sources = [
    'app', 'components', 'policy', 'server', 'templates', 'prisma', 'public', 'proxy.ts',
    'next.config.js', 'postcss.config.js', 'tsconfig.json', 'package-lock.json',
  ]
  return alone(() =>
    unlessDone('.next/.klauza-made', fingerprint(sources), async () => {
      const { code, output } = await runNode('node_modules/next/dist/bin/next', ['build'])
      if (code !== 0) throw new StepError('The pages could not be built', advice(output, 'the reason is above'), output)
    }),
  )
}

/**
 * Two starts from one folder do not make the same thing at the same time.
 * @template Result
 * @param {() => Promise<Result>} work
 */
async function alone(work) {
  const turn = await takeInTurn(root, 'making', () => process.stderr.write('(waiting for another start) '))
  try {
    return await work()
  } finally {
    await turn.release()
  }
}

/**
 * @param {string} output of the tool that failed
 * @param {string} otherwise
 */
function advice(output, otherwise) {
  return output.includes('ENOSPC') ? 'the disk is full: free some space and run it again' : otherwise
}
