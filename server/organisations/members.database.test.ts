import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '@/server/database/testing'
import { invitationBehind, membersOf, openInvitations, organisationsOf } from '@/server/organisations/members'
import { workplaceOf } from '@/server/organisations/workplace'

let test: TestDatabase
const now = new Date('2026-11-23T09:00:00Z')
const day = 24 * 3_600_000

beforeAll(async () => {
  test = await freshDatabase()
  for (const id of ['vera', 'anna']) await test.database.user.create({ data: { id, name: id, email: `${id}@example.com` } })
  for (const id of ['own', 'team']) await test.database.organisation.create({ data: { id, name: id, slug: id } })
  await test.database.member.create({ data: { organisationId: 'own', userId: 'anna', role: 'owner', createdAt: now } })
  await test.database.member.create({ data: { organisationId: 'team', userId: 'vera', role: 'owner', createdAt: now } })
  await test.database.member.create({ data: { organisationId: 'team', userId: 'anna', role: 'lawyer', createdAt: new Date(now.getTime() + day) } })
})
afterAll(() => test.close())

it('a person works for the organisation that they joined last, or the one chosen while they belong to it', async () => {
  const db = test.database
  expect(await workplaceOf(db, 'anna', null)).toEqual({ id: 'team', name: 'team', role: 'lawyer' })
  expect(await workplaceOf(db, 'anna', 'own')).toEqual({ id: 'own', name: 'own', role: 'owner' })
  // Chosen, and no longer one of theirs.
  expect(await workplaceOf(db, 'vera', 'own')).toMatchObject({ id: 'team' })
  expect(await workplaceOf(db, 'nobody', 'own')).toBeNull()
  expect((await organisationsOf(db, 'anna')).map(({ id }) => id)).toEqual(['own', 'team'])
  expect((await membersOf(db, 'team')).map(({ userId, role }) => `${userId} ${role}`)).toEqual(['vera owner', 'anna lawyer'])
})

it('an invitation is behind its link until it is answered or runs out, and in the list of its organisation alone', async () => {
  const invite = (id: string, status: string, expiresAt: Date) => test.database.invitation.create({ data: { id, organisationId: 'team', email: 'ivan@example.com', role: 'member', status, expiresAt, inviterId: 'vera' } })
  await invite('open', 'pending', new Date(now.getTime() + day))
  await invite('late', 'pending', now)
  await invite('answered', 'accepted', new Date(now.getTime() + day))
  const behind = async (id: string) => (await invitationBehind(test.database, id, now))?.organisation ?? null
  expect([await behind('open'), await behind('late'), await behind('answered'), await behind('none')]).toEqual(['team', null, null, null])
  expect((await openInvitations(test.database, 'team', now)).map(({ id }) => id)).toEqual(['open'])
  expect(await openInvitations(test.database, 'own', now)).toEqual([])
})
