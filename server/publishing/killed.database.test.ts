import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { hostedForms } from '@/server/hosted/address'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
})
afterAll(() => test.close())

/** Publishes in a process of its own, and kills that process a while after its first version. */
function publishUntilKilled(args: string[], milliseconds: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/publishing/testing-publisher.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaints = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
      said += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(complaints))
      // What was cut off in the middle was not acknowledged.
      else resolve(said.split('\n').slice(0, -1))
    })
  })
}

it('a process killed while it publishes loses nothing that it acknowledged, and leaves no half of a version', async () => {
  const { serviceId, organisationId } = await serviceToPublish(test.database, 'killed', smallAnswers('Начало'))
  const acknowledged: string[] = []
  for (const milliseconds of [40, 170, 310]) {
    acknowledged.push(...(await publishUntilKilled([JSON.stringify(test.connection), serviceId, organisationId], milliseconds)))
  }
  const versions = await test.database.version.findMany({
    where: { policy: { serviceId } },
    orderBy: [{ major: 'asc' }, { minor: 'asc' }],
    include: { artefacts: true, clauses: true },
  })
  const numbers = versions.map(({ major, minor }) => `${major}.${minor}`)
  expect(acknowledged.length).toBeGreaterThanOrEqual(3)
  expect(numbers).toEqual(expect.arrayContaining(acknowledged))
  expect(numbers).toEqual(numbers.map((_, index) => `1.${index}`))
  for (const { artefacts, clauses } of versions) {
    expect(artefacts).toHaveLength(2 * hostedForms.length)
    expect(clauses).toHaveLength(2)
    for (const { bytes, sha256 } of artefacts) expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  }
}, 120_000)
