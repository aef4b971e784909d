import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ServiceNotFound } from '@/server/answers/errors'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { readHosts } from '@/server/own-hosts/host-table'
import { addHost, checkDueHosts, checkHost, graceDays, listHosts, removeHost } from '@/server/own-hosts/hosts'
import { recordName, recordValue } from '@/server/own-hosts/host'
import { type TextRecords } from '@/server/own-hosts/ownership'
import { seedSmallLibrary, serviceToPublish, smallAnswers } from '@/server/publishing/testing'

let test: TestDatabase
let ours: { organisationId: string; serviceId: string }
let theirs: { organisationId: string; serviceId: string }

/** The DNS of the world, as far as the tests need one. */
const zone = new Map<string, string[]>()
let dnsAnswers = true
const records: TextRecords = (name) => {
  if (!dnsAnswers) return Promise.reject(Object.assign(new Error('timeout'), { code: 'ETIMEOUT' }))
  const found = zone.get(name)
  return found ? Promise.resolve(found) : Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }))
}

const start = new Date('2026-11-27T09:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)

beforeAll(async () => {
  test = await freshDatabase()
  await seedSmallLibrary(test.database)
  ours = await serviceToPublish(test.database, 'romashka', smallAnswers(null))
  theirs = await serviceToPublish(test.database, 'vasilek', smallAnswers(null))
})
afterAll(() => test.close())

async function asked(service: typeof ours, host: string) {
  await addHost(test.database, service, service.serviceId, host)
  const found = (await listHosts(test.database, service, service.serviceId)).find((each) => each.host === host)
  if (!found) throw new Error('the host was not added')
  return found
}

const stateOf = async (service: typeof ours, host: string) => (await listHosts(test.database, service, service.serviceId)).find((each) => each.host === host)?.state

describe('a host of the customer', () => {
  it('is connected by the DNS alone', async () => {
    const { id, token } = await asked(ours, 'privacy.romashka.ru')
    expect(await checkHost(test.database, ours, id, records, start)).toBe('missing')
    expect((await readHosts(test.database)).has('privacy.romashka.ru')).toBe(false)
    zone.set(recordName('privacy.romashka.ru'), ['v=spf1 -all', recordValue(token)])
    expect(await checkHost(test.database, ours, id, records, start)).toBe('shown')
    expect((await readHosts(test.database)).get('privacy.romashka.ru')).toEqual({ slug: 'romashka', lapsed: false })
  })

  it('is not taken from its holder by a second service that shows its own record beside', async () => {
    const { id, token } = await asked(theirs, 'privacy.romashka.ru')
    const name = recordName('privacy.romashka.ru')
    zone.set(name, [...(zone.get(name) ?? []), recordValue(token)])
    expect(await checkHost(test.database, theirs, id, records, start)).toBe('taken')
    expect((await readHosts(test.database)).get('privacy.romashka.ru')?.slug).toBe('romashka')
  })

  it('goes on while the record is gone for less than the grace, and when the DNS does not answer', async () => {
    zone.delete(recordName('privacy.romashka.ru'))
    expect(await checkDueHosts(test.database, records, later(1.1))).toBe(2)
    expect(await stateOf(ours, 'privacy.romashka.ru')).toBe('missing')
    dnsAnswers = false
    await checkDueHosts(test.database, records, later(40))
    dnsAnswers = true
    expect(await stateOf(ours, 'privacy.romashka.ru')).toBe('missing')
    expect((await readHosts(test.database)).get('privacy.romashka.ru')?.lapsed).toBe(false)
  })

  it('lapses after the grace, and comes back with the record', async () => {
    await checkDueHosts(test.database, records, later(42 + graceDays))
    expect((await readHosts(test.database)).get('privacy.romashka.ru')).toEqual({ slug: 'romashka', lapsed: true })
    const { id, token } = await asked(ours, 'privacy.romashka.ru')
    zone.set(recordName('privacy.romashka.ru'), [recordValue(token)])
    expect(await checkHost(test.database, ours, id, records, later(60))).toBe('shown')
    expect((await readHosts(test.database)).get('privacy.romashka.ru')?.lapsed).toBe(false)
  })

  it('goes at once to whom the DNS names instead', async () => {
    const { id, token } = await asked(theirs, 'privacy.romashka.ru')
    zone.set(recordName('privacy.romashka.ru'), [recordValue(token)])
    expect(await checkHost(test.database, theirs, id, records, later(61))).toBe('shown')
    expect((await readHosts(test.database)).get('privacy.romashka.ru')).toEqual({ slug: 'vasilek', lapsed: false })
    expect(await stateOf(ours, 'privacy.romashka.ru')).toBe('lapsed')
  })

  it('is nobody else\'s business', async () => {
    const { id } = await asked(ours, 'other.romashka.ru')
    await expect(checkHost(test.database, theirs, id, records, start)).rejects.toThrow(ServiceNotFound)
    await expect(removeHost(test.database, theirs, id)).rejects.toThrow(ServiceNotFound)
    await expect(addHost(test.database, theirs, ours.serviceId, 'x.romashka.ru')).rejects.toThrow(ServiceNotFound)
    expect(await listHosts(test.database, theirs, ours.serviceId)).toEqual([])
    await removeHost(test.database, ours, id)
    expect(await stateOf(ours, 'other.romashka.ru')).toBeUndefined()
  })

  it('stops at ten names for one service', async () => {
    for (let each = 0; each < 12; each += 1) await addHost(test.database, ours, ours.serviceId, `n${each}.romashka.ru`)
    expect(await listHosts(test.database, ours, ours.serviceId)).toHaveLength(10)
    expect(await addHost(test.database, ours, ours.serviceId, 'one-more.romashka.ru')).toBe('too-many')
  })
})
