import { describe, expect, it } from 'vitest'
import { firstSpoken } from './language'

describe('firstSpoken', () => {
  it.each([
    ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-DE,de;q=0.9,en;q=0.8', 'en'],
    ['en;q=0.3,ru;q=0.7', 'ru'],
    ['de', 'ru'],
    ['', 'ru'],
  ])('takes from "%s" %s', (accepted, language) => {
    expect(firstSpoken(accepted)).toBe(language)
  })
})
