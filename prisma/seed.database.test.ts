import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadAnswers } from '@/server/answers/load'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { listRecipients } from '@/server/registry/queries'
import { listServices } from '@/server/services/queries'
import { samples } from './samples'
import { seed, type SampleToPublish } from './seed'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const owner = { organisationId: 'demonstration' }

describe('the first contents', () => {
  it('are the clause library and the demonstration organisation with its services', async () => {
    const lines = await seed(test.database)
    expect(lines).toHaveLength(2 + samples.length)
    const services = await listServices(test.database, owner)
    expect(services.map(({ slug }) => slug).sort()).toEqual(samples.map(({ slug }) => slug).sort())
    for (const { slug, answers } of samples) {
      const service = services.find((one) => one.slug === slug)
      expect(await loadAnswers(test.database, service?.id ?? '')).toStrictEqual(answers)
    }
  })

  it('share in the registry a recipient that two services name', async () => {
    const recipients = await listRecipients(test.database, owner.organisationId)
    expect(recipients.filter(({ inn }) => inn === '0012340001')).toMatchObject([{ services: 2, name: { ru: 'Облачный двор' } }])
  })

  it('are left alone at the next start', async () => {
    expect(await seed(test.database)).toEqual([])
  })

  it('have their policies published once', async () => {
    const asked: SampleToPublish[] = []
    const publish = async (sample: SampleToPublish) => {
      asked.push(sample)
      return `published ${sample.slug}`
    }
    await seed(test.database, { publish })
    expect(asked.map(({ slug }) => slug)).toEqual(samples.map(({ slug }) => slug))
    expect(asked.every(({ edit }) => edit === 1)).toBe(true)
  })
})
