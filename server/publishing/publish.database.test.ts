import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { answersSchema } from '@/policy/answers'
import { EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { loadDraft } from '@/server/answers/load'
import { saveAnswers } from '@/server/answers/save'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { EffectiveDateRefused } from '@/server/publishing/outcome'
import { publish } from '@/server/publishing/publish'
import { type PublishRequest } from '@/server/publishing/request'
import { storeVersion } from '@/server/publishing/store-version'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
let count = 0
let service: { organisationId: string; serviceId: string; edit: number }
const now = new Date('2026-11-22T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
})
afterAll(() => test.close())
beforeEach(async () => {
  count += 1
  service = await serviceToPublish(test.database, `service-${count}`, smallAnswers('Отправляет письма'))
})

const request = (changes: Partial<PublishRequest> = {}): PublishRequest => ({
  serviceId: service.serviceId,
  organisationId: service.organisationId,
  by: null,
  effectiveFrom: '2026-11-22',
  note: { ru: 'Первая редакция', en: 'The first version' },
  expectedEdit: service.edit,
  ...changes,
})

async function change(description: string): Promise<number> {
  const { answers, edit } = await loadDraft(test.database, service.serviceId)
  const value = { ru: description, en: description }
  return (await saveAnswers(test.database, service.serviceId, { ...answers, service: { ...answers.service, description: value } }, edit)).edit
}

const versions = () =>
  test.database.version.findMany({ where: { policy: { serviceId: service.serviceId } }, orderBy: [{ major: 'asc' }, { minor: 'asc' }], include: { artefacts: true, clauses: true } })

describe('publish', () => {
  it('freezes answers, facts, selection and every form of both texts', async () => {
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'published', version: '1.0', path: `/p/service-${count}/privacy`, changes: [] })
    const [version] = await versions()
    expect(version?.artefacts.map(({ language, format }) => `${language}.${format}`).sort()).toEqual(
      ['en.docx', 'en.html', 'en.json', 'en.md', 'en.pdf', 'en.txt', 'ru.docx', 'ru.html', 'ru.json', 'ru.md', 'ru.pdf', 'ru.txt'],
    )
    expect(version?.clauses).toHaveLength(2)
    const text = Buffer.from(version?.artefacts.find(({ language, format }) => language === 'ru' && format === 'txt')?.bytes ?? []).toString()
    expect(text).toContain('Отправляет письма')
    expect(text).toContain('22\u00a0ноября 2026\u00a0г.')
    const page = Buffer.from(version?.artefacts.find(({ language, format }) => language === 'ru' && format === 'html')?.bytes ?? []).toString()
    expect(page).toContain(createHash('sha256').update(text).digest('hex'))
    expect(version?.answers).toMatchObject({ documents: { effectiveFrom: '2026-11-22', versionLabel: null } })
    expect(version?.facts).toMatchObject({ laws: { asOf: '2026-11-22' } })
  })

  it('publishes nothing when the text would be the same, and says why', async () => {
    await publish(test.database, request(), now)
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'unchanged', version: '1.0', reason: 'same-text' })
    expect(await publish(test.database, request({ effectiveFrom: '2026-12-01' }), now)).toMatchObject({ outcome: 'unchanged', reason: 'same-substance' })
    expect(await versions()).toHaveLength(1)
  })

  it('numbers what follows: minor by default where nothing material changed, otherwise as asked', async () => {
    await publish(test.database, request(), now)
    expect(await publish(test.database, request({ expectedEdit: await change('Отправляет сообщения') }), now)).toMatchObject({ version: '1.1' })
    expect(await publish(test.database, request({ expectedEdit: await change('Отправляет открытки'), bump: 'major' }), now)).toMatchObject({ version: '2.0' })
    const [first, second, third] = await versions()
    expect([first?.previousId, second?.previousId, third?.previousId]).toEqual([null, first?.id, second?.id])
  })

  it('waits for a reason where a finding needs a decision, and keeps it with the version, a name and a date', async () => {
    const { answers, edit } = await loadDraft(test.database, service.serviceId)
    const kept = { id: 'log', name: { ru: 'журнал', en: 'log' }, mode: 'indefinite' as const }
    const draft = answersSchema.parse({ ...answers, retention: { ...answers.retention, rules: [kept] } })
    const { edit: expectedEdit } = await saveAnswers(test.database, service.serviceId, draft, edit)
    const rule = 'X-A08-RETENTION-FOREVER'
    const reason = 'Журнал ведётся по требованию суда.'
    const attempts: Partial<PublishRequest>[] = [{}, { acknowledgements: [{ rule, reason }] }, { byName: 'Вера', acknowledgements: [{ rule: 'OTHER', reason }] }]
    for (const attempt of attempts) {
      const outcome = await publish(test.database, request({ expectedEdit, ...attempt }), now)
      expect(outcome.outcome === 'unacknowledged' && outcome.findings.map((finding) => finding.rule)).toContain(rule)
    }
    expect(await versions()).toEqual([])

    const open = await publish(test.database, request({ expectedEdit }), now)
    const rules = open.outcome === 'unacknowledged' ? [...new Set(open.findings.map((finding) => finding.rule))] : []
    const acknowledgements = rules.map((each) => ({ rule: each, reason }))
    expect(await publish(test.database, request({ expectedEdit, byName: 'Вера', acknowledgements }), now)).toMatchObject({ outcome: 'published' })
    const rows = await test.database.acknowledgement.findMany({ where: { version: { policy: { serviceId: service.serviceId } } } })
    expect(rows.find((row) => row.rule === rule)).toMatchObject({ reason, by: 'Вера', acknowledgedAt: now, about: [{ ru: 'журнал', en: 'log' }] })
    await expect(test.database.acknowledgement.updateMany({ data: { reason: 'другая' } })).rejects.toThrow(/append-only/)
  })

  it('refuses when something stops publishing, with the list, and writes nothing', async () => {
    const { answers, edit } = await loadDraft(test.database, service.serviceId)
    const open = { ...answers, service: { ...answers.service, name: null } }
    const saved = await saveAnswers(test.database, service.serviceId, open, edit)
    const outcome = await publish(test.database, request({ expectedEdit: saved.edit }), now)
    expect(outcome.outcome).toBe('refused')
    expect(outcome.outcome === 'refused' && outcome.findings.some(({ rule, severity }) => rule === 'placeholder' && severity === 'block')).toBe(true)
    expect(await versions()).toHaveLength(0)
  })

  it('publishes only what was reviewed', async () => {
    const reviewed = service.edit
    await change('Отправляет телеграммы')
    await expect(publish(test.database, request({ expectedEdit: reviewed }), now)).rejects.toThrow(EditConflict)
    expect(await versions()).toHaveLength(0)
  })

  it('knows no service of another organisation', async () => {
    const other = await test.database.organisation.create({ data: { name: 'Чужая', slug: `other-${count}` } })
    await expect(publish(test.database, request({ organisationId: other.id }), now)).rejects.toThrow(ServiceNotFound)
  })

  it('lets a further version take effect today at the earliest', async () => {
    await publish(test.database, request({ effectiveFrom: '2026-01-01' }), now)
    const expectedEdit = await change('Отправляет посылки')
    await expect(publish(test.database, request({ expectedEdit, effectiveFrom: '2026-11-21' }), now)).rejects.toThrow(EffectiveDateRefused)
    expect(await publish(test.database, request({ expectedEdit, effectiveFrom: '2026-12-01' }), now)).toMatchObject({ outcome: 'published', version: '1.1' })
  })

  it('has one winner of twenty at once, and tells the others', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => publish(test.database, request(), now)))
    expect(outcomes.filter(({ outcome }) => outcome === 'published')).toHaveLength(1)
    expect(outcomes.filter((each) => each.outcome === 'unchanged' && each.version === '1.0')).toHaveLength(19)
    expect(await versions()).toHaveLength(1)
  })

  it('has one winner of twenty from several processes, too', async () => {
    // Another process has its own queue: what decides between processes are the locks of the database.
    const processes = await Promise.all(
      Array.from({ length: 4 }, async () => {
        vi.resetModules()
        return (await import('@/server/publishing/publish')).publish
      }),
    )
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => processes[index % 4]?.(test.database, request(), now)))
    expect(outcomes.map((each) => each?.outcome).sort()).toEqual(['published', ...Array.from({ length: 19 }, () => 'unchanged')])
    expect(await versions()).toHaveLength(1)
  })

  it('numbers without a gap or a double while answers change and many publish', async () => {
    const attempt = async (index: number): Promise<string | null> => {
      try {
        const outcome = await publish(test.database, request({ expectedEdit: await change(`Делает дело № ${index}`) }), now)
        return outcome.outcome === 'published' ? outcome.version : null
      } catch (error) {
        if (error instanceof EditConflict || (error instanceof Error && 'code' in error && error.code === 'edit-conflict')) return null
        throw error
      }
    }
    const published: string[] = []
    for (let round = 0; round < 3; round += 1) {
      const settled = await Promise.all(Array.from({ length: 7 }, (_, index) => attempt(round * 7 + index)))
      published.push(...settled.filter((version) => version !== null))
    }
    const numbers = (await versions()).map(({ major, minor }) => `${major}.${minor}`)
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers).toEqual(numbers.map((_, index) => `1.${index}`))
    expect(published.sort()).toEqual([...numbers].sort())
  })

  it('stores nothing over a version that another process stored first', async () => {
    await publish(test.database, request(), now)
    const [version] = await versions()
    const stale = { document: 'privacy', request: request(), latestId: null, ends: 0, number: { major: 1, minor: 0 }, publishedAt: now, artefacts: [] } as unknown as Parameters<typeof storeVersion>[1]
    expect(await storeVersion(test.database, stale)).toBe('overtaken')
    expect(await versions()).toHaveLength(1)
    expect(version).toBeDefined()
  })

  it('leaves nothing behind when it breaks off half-way', async () => {
    const broken = test.database.$extends({
      query: {
        versionClause: {
          createMany: () => {
            throw new Error('the process ends here')
          },
        },
      },
    })
    await expect(publish(broken as unknown as typeof test.database, request(), now)).rejects.toThrow('the process ends here')
    expect(await versions()).toHaveLength(0)
    expect(await publish(test.database, request(), now)).toMatchObject({ outcome: 'published', version: '1.0' })
  })
})

describe('published versions', () => {
  it.each(['version', 'artefact', 'version_recipient', 'version_clause'])('cannot be changed, deleted or emptied: %s', async (table) => {
    await publish(test.database, request(), now)
    const column = { version: 'major', artefact: 'language', version_recipient: 'recipient_id', version_clause: 'revision_id' }[table] ?? ''
    const refuses = async (statement: string) => expect(test.database.$executeRawUnsafe(statement)).rejects.toThrow('append-only')
    // Row triggers fire where there are rows; nobody is named in this version.
    if (table !== 'version_recipient') {
      await refuses(`UPDATE "${table}" SET ${column} = ${column}`)
      await refuses(`DELETE FROM "${table}"`)
    }
    await refuses(`TRUNCATE "${table}" CASCADE`)
  })

  it('keep their service', async () => {
    await publish(test.database, request(), now)
    await expect(test.database.service.delete({ where: { id: service.serviceId } })).rejects.toThrow()
    expect(await versions()).toHaveLength(1)
  })
})
