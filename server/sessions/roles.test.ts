import { expect, it } from 'vitest'
import { may, type Permission, roleOf, roles } from '@/server/sessions/roles'

it('gives each role what its words on the screen say', () => {
  const who = (permission: Permission) => roles.filter((role) => may(role, permission))
  expect(who('change-settings')).toEqual(['owner', 'admin'])
  expect(who('manage-members')).toEqual(['owner', 'admin'])
  expect(who('edit-library')).toEqual(['owner', 'admin', 'lawyer'])
  expect(who('publish')).toEqual(['owner', 'admin', 'member'])
  expect(who('approve')).toEqual(['owner', 'admin', 'member', 'lawyer'])
})

it('takes a role that nobody knows for the one that may least', () => {
  expect(roleOf('lawyer')).toBe('lawyer')
  expect(['', 'root', 'owner,admin'].map(roleOf)).toEqual(['member', 'member', 'member'])
})
