import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { takeExclusively, takeInTurn } from '@/server/start/exclusive.mjs'

const temporary = mkdtempSync(join(tmpdir(), 'klauza-exclusive-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const module = new URL('./exclusive.mjs', import.meta.url).href

/** Another process that takes the folder and keeps it until it is killed. */
async function otherHolder(folder: string) {
  const code = `
    const { takeExclusively } = await import(${JSON.stringify(module)})
    process.stdout.write((await takeExclusively(${JSON.stringify(folder)}, 'test')) ? 'taken' : 'refused')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: fileURLToPath(new URL('.', import.meta.url)) })
  const answer = await new Promise((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString())))
  return { child, answer }
}

test('a folder is taken once, by any path to it, and is free again when it is released', async () => {
  const folder = join(temporary, 'one')
  const first = await takeExclusively(folder, 'test')
  expect(first).not.toBeNull()
  expect(await takeExclusively(folder, 'test')).toBeNull()
  symlinkSync(folder, join(temporary, 'alias'))
  expect(await takeExclusively(join(temporary, 'alias'), 'test')).toBeNull()
  const other = await takeExclusively(folder, 'another purpose')
  expect(other).not.toBeNull()
  await first?.release()
  const again = await takeExclusively(folder, 'test')
  expect(again).not.toBeNull()
  await Promise.all([again?.release(), other?.release()])
})

test('a process that is killed lets go', async () => {
  const folder = join(temporary, 'killed')
  mkdirSync(folder)
  const { child, answer } = await otherHolder(folder)
  expect(answer).toBe('taken')
  expect(await takeExclusively(folder, 'test')).toBeNull()
  let waited = false
  const turn = takeInTurn(folder, 'test', () => (waited = true))
  await new Promise((resolve) => setTimeout(resolve, 50))
  child.kill('SIGKILL')
  await (await turn).release()
  expect(waited).toBe(true)
})
