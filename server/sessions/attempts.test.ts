import { describe, expect, it } from 'vitest'
import { mayAttempt } from './attempts'

describe('mayAttempt', () => {
  it('lets ten attempts a minute pass, and further ones after a minute', () => {
    const results = Array.from({ length: 12 }, (_one, index) => mayAttempt('a@example.com', 1_000 + index))
    expect(results.filter(Boolean)).toHaveLength(10)
    expect(mayAttempt('a@example.com', 70_000)).toBe(true)
  })

  it('counts each name by itself', () => {
    for (let index = 0; index < 11; index += 1) mayAttempt('b@example.com', 5)
    expect(mayAttempt('b@example.com', 6)).toBe(false)
    expect(mayAttempt('c@example.com', 6)).toBe(true)
  })
})
