import { expect, test } from 'vitest'
import { asOperatorError, OperatorError } from '@/server/operator-error'

const coded = (code: string, message = 'reason') => Object.assign(new Error(message), { code })

test('a full disk is told apart however deep it is wrapped', () => {
  const wrapped = new Error('query failed', { cause: new AggregateError([new Error('other'), coded('ENOSPC', 'no space left')]) })
  expect(asOperatorError(wrapped)?.message).toBe(
    'The disk is full (no space left) — free some space and start again; nothing was damaged',
  )
})

test('a folder of another user is named', () => {
  expect(asOperatorError(coded('EPERM', "EPERM: operation not permitted, chmod '/data/secret'"))?.message).toBe(
    "A file belongs to another user (EPERM: operation not permitted, chmod '/data/secret') — give it to this user (chown), or set KLAUZA_DATA to a folder of its own",
  )
})

test('an error of the driver adapter counts by its original code', () => {
  expect(asOperatorError({ cause: { originalCode: '3D000' } })?.what).toContain('does not exist')
})

test('the line is one line', () => {
  expect(asOperatorError(coded('ECONNREFUSED', 'connect\n  at x'))?.message).not.toContain('\n')
})

test('what is said already stays as it is', () => {
  const error = new OperatorError('what', 'remedy')
  expect(asOperatorError(new Error('outer', { cause: error }))).toBe(error)
})

test('a fault of the program is not dressed up', () => {
  expect(asOperatorError(new TypeError('x is undefined'))).toBeNull()
  expect(asOperatorError('text')).toBeNull()
  expect(asOperatorError(null)).toBeNull()
})
