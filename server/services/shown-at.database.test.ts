import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { hostedFrom } from '@/server/hosted/handler'
import { databaseSource } from '@/server/hosted/source'
import { serveHosted } from '@/server/hosted/testing'
import { recordName, recordValue } from '@/server/own-hosts/host'
import { addHost, checkHost, listHosts } from '@/server/own-hosts/hosts'
import { publish } from '@/server/publishing/publish'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'
import { shownAt } from '@/server/services/shown-at'

let test: TestDatabase
let ours: { organisationId: string; serviceId: string; edit: number }
const now = new Date('2026-11-22T09:00:00Z')
const home = 'https://klauza.example'
const place = (owner: { organisationId: string }) => shownAt(test.database, owner, { id: ours.serviceId, slug: 'romashka' }, home, now)

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
  ours = await serviceToPublish(test.database, 'romashka', smallAnswers('Отправляет <b>письма</b>'))
})
afterAll(() => test.close())

it('there is nowhere to lead to before the first version, and then to the address that never changes', async () => {
  expect(await place(ours)).toBeNull()
  await publish(test.database, { ...ours, by: null, effectiveFrom: '2026-11-22', note: null, expectedEdit: ours.edit }, now)
  expect(await place(ours)).toEqual({ address: `${home}/p/romashka/privacy`, languages: ['ru', 'en'] })
})

it('a host of the founder’s own comes first once it is connected, and is told to nobody else', async () => {
  const theirs = await serviceToPublish(test.database, 'vasilek', smallAnswers(null))
  await addHost(test.database, ours, ours.serviceId, 'privacy.romashka.ru')
  expect((await place(ours))?.address).toBe(`${home}/p/romashka/privacy`)
  const [host] = await listHosts(test.database, ours, ours.serviceId)
  if (host === undefined) throw new Error('the host was not added')
  await checkHost(test.database, ours, host.id, (name) => Promise.resolve(name === recordName(host.host) ? [recordValue(host.token)] : []), now)
  expect((await place(ours))?.address).toBe('https://privacy.romashka.ru/privacy')
  expect((await place(theirs))?.address).toBe(`${home}/p/romashka/privacy`)
})

it('what was published stands in pages of others with the same words', async () => {
  const server = await serveHosted(hostedFrom(databaseSource(test.database), { publicUrl: home, now: () => now }))
  try {
    for (const part of ['fragment', 'frame']) {
      const { status, text } = await server.get(`/p/romashka/privacy/${part}/ru`)
      expect([status, text.includes('Что он делает: Отправляет &lt;b&gt;письма&lt;/b&gt;')]).toEqual([200, true])
    }
  } finally {
    await server.close()
  }
})
