import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersSchema } from '@/policy/answers'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klauza-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs the command as a person does, in a process of its own. */
function klauza(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/klauza.ts', ...args], { stdio: 'pipe' })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    child.stdin.end(input)
  })
}

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('klauza', { timeout: 60_000 }, () => {
  it('drafts an example: the same bytes every time, from a file and from standard input', async () => {
    const example = await klauza(['example', 'online-shop'])
    expect([example.code, example.err]).toEqual([0, ''])
    const answers = await file('shop.json', example.out)
    const [first, second, piped] = await Promise.all([
      klauza(['render', answers, '--language', 'ru', '--format', 'text', '--as-of', '2026-11-22']),
      klauza(['render', answers, '--language', 'ru', '--format', 'text', '--as-of', '2026-11-22', '-o', join(folder, 'shop.txt')]),
      klauza(['render', '-', '--language', 'ru', '--as-of', '2026-11-22'], example.out),
    ])
    expect([first.code, first.err, second.out]).toEqual([0, '', ''])
    expect(first.out.length).toBeGreaterThan(1_000)
    expect(piped.out).toBe(first.out)
    expect(await readFile(join(folder, 'shop.txt'), 'utf8')).toBe(first.out)
  })

  it('writes every format, in the style that is asked for', async () => {
    const answers = join(folder, 'shop.json')
    const render = (...options: string[]) => klauza(['render', answers, '-l', 'en', '--as-of', '2026-11-22', ...options])
    const [html, md, json, plain] = await Promise.all([render('-f', 'html'), render('-f', 'md'), render('-f', 'json', '--style', 'numbering=decimal,numberWords=true'), render('--style', 'numbering=none')])
    expect(html.out).toMatch(/^<!doctype html>[^]*<html lang="en">/)
    expect(md.out).toMatch(/^# /)
    expect(JSON.parse(json.out)).toMatchObject({ kind: 'document', language: 'en', style: { numbering: 'decimal', numberWords: true } })
    expect(plain.out).not.toMatch(/^1\./m)
  })

  it('names every wrong answer by its path, all at once, on stderr with code 2', async () => {
    const wrong = await file(
      'wrong.json',
      JSON.stringify({ laws: { lead: 'ru-152' }, service: { name: { ru: '' }, url: 1 }, style: { numbering: 'roman' }, recipients: { list: [{ id: 'a', purposes: ['nowhere'] }] } }),
    )
    for (const command of ['render', 'check', 'explain']) {
      const ended = await klauza([command, wrong])
      expect([command, ended.code, ended.out]).toEqual([command, 2, ''])
      for (const path of ['laws.lead', 'service.name.ru', 'service', 'style.numbering', 'recipients.list[0].purposes[0]']) expect(ended.err).toContain(`wrong.json: ${path}: `)
    }
    expect((await klauza(['check', wrong, '--language', 'ru'])).err).toMatch(/[а-яё]{5}/)
  })

  it('says where broken JSON breaks off, and which file is missing', async () => {
    const broken = await file('broken.json', '{\n  "laws": { "lead": }\n}')
    const ended = await klauza(['render', broken])
    expect([ended.code, ended.err]).toEqual([2, `${broken}:2:21: "}" does not belong here\n`])
    const missing = await klauza(['check', join(folder, 'missing.json')])
    expect([missing.code, missing.err]).toEqual([2, `${join(folder, 'missing.json')}: there is no such file\n`])
  })

  it('refuses wrong arguments with code 2', async () => {
    for (const args of [['render'], ['render', 'x', '--format', 'pdf'], ['render', '-', '--as-of', '2026-02-30'], ['render', '-', '--style', 'numbering'], ['example', 'letgrm'], ['nonsense'], ['explain', '-', '--clause', 'nothing-like-it']]) {
      const ended = await klauza(args, '{}')
      expect([args, ended.code, ended.out]).toEqual([args, 2, ''])
      expect(ended.err).not.toBe('')
    }
    expect((await klauza(['example', 'letgrm'])).err).toContain('letgram')
  })

  it('ends a check with code 1 when something stops publishing, and lists findings as data', async () => {
    const checked = await klauza(['check', '-', '--format', 'json', '--language', 'ru'], '{}')
    expect([checked.code, checked.err]).toEqual([1, ''])
    const { publishable, findings } = JSON.parse(checked.out) as { publishable: boolean; findings: { rule: string; severity: string; message: string; topic: string | null }[] }
    expect(publishable).toBe(false)
    expect(findings.find(({ rule }) => rule === 'LAW-UNANSWERED')).toMatchObject({ severity: 'block', topic: 'laws' })
    const shown = await klauza(['check', '-'], '{}')
    expect(shown.code).toBe(1)
    expect(shown.out).toContain('stops publishing: LAW-UNANSWERED')
  })

  it('explains every clause, or one', async () => {
    const all = await klauza(['explain', join(folder, 'shop.json'), '--format', 'json'])
    const rows = JSON.parse(all.out) as { clause: string; included: boolean; reason: string; facts: string[] }[]
    expect(rows.some(({ included }) => included) && rows.some(({ included }) => !included)).toBe(true)
    expect(rows.every(({ reason }) => reason !== '')).toBe(true)
    const one = rows.find(({ facts }) => facts.length > 0)
    const shown = await klauza(['explain', join(folder, 'shop.json'), '--clause', one?.clause ?? '', '--language', 'ru'])
    expect([shown.code, shown.out.includes(one?.clause ?? '?'), shown.out.includes(one?.facts[0] ?? '?')]).toEqual([0, true, true])
  })

  it('prints a JSON Schema that says what codes mean', async () => {
    const schema = JSON.parse((await klauza(['schema'])).out) as { type: string; $defs: Record<string, { description: string }>; examples: unknown[] }
    expect(schema.type).toBe('object')
    expect(schema.$defs.claimableLaws?.description).toContain('ru-152fz = Federal Law No. 152-FZ (Russia)')
    expect(schema.$defs.text?.description).toContain('both languages')
    const pointers = JSON.stringify(schema).match(/(?<="\$ref":"#\/\$defs\/)[^"]+/gu) ?? []
    expect(pointers.filter((name) => !(name in schema.$defs))).toEqual([])
    expect(pointers).toContain('period')
    expect(schema.examples.map((one) => answersSchema.safeParse(one).success)).toEqual([true])
  })

  it('lints a library', async () => {
    const missing = await klauza(['library', 'lint', folder])
    expect([missing.code, missing.out]).toEqual([2, ''])
    const shipped = await klauza(['library', 'lint'])
    expect([shipped.code, shipped.err]).toEqual([shipped.out.includes('Errors: 0') ? 0 : 1, ''])
  })
})
