import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { negotiateCoding, negotiateLanguage } from '@/server/hosted/negotiation'

describe('negotiateLanguage', () => {
  it('takes the language with the greatest weight that there is', () => {
    expect(negotiateLanguage('ru-RU,ru;q=0.9,en;q=0.8', ['ru', 'en'])).toBe('ru')
    expect(negotiateLanguage('de-DE,de;q=0.9,en;q=0.5,ru;q=0.3', ['ru', 'en'])).toBe('en')
    expect(negotiateLanguage('en;q=0.2, RU;q=0.7', ['en', 'ru'])).toBe('ru')
    expect(negotiateLanguage('en', ['ru'])).toBe('ru')
  })

  it('falls back on the first language for everything else', () => {
    for (const header of [undefined, '', '*', 'de', 'ru;q=0', 'russian', ',,;;q']) {
      expect(negotiateLanguage(header, ['ru', 'en']), String(header)).toBe('ru')
    }
    expect(negotiateLanguage('de, *;q=0.5', ['en', 'ru'])).toBe('en')
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 3_000 }), (header) => ['ru', 'en'].includes(negotiateLanguage(header, ['ru', 'en'])) && negotiateCoding(header) !== null))
  })
})

describe('negotiateCoding', () => {
  it('takes the smallest that is accepted', () => {
    expect(negotiateCoding('gzip, deflate, br, zstd')).toBe('br')
    expect(negotiateCoding('gzip')).toBe('gzip')
    expect(negotiateCoding('br;q=0, gzip;q=0.1')).toBe('gzip')
    expect(negotiateCoding('*')).toBe('br')
    expect(negotiateCoding('deflate')).toBe('identity')
    expect(negotiateCoding('identity;q=1, *;q=0')).toBe('identity')
    expect(negotiateCoding(undefined)).toBe('identity')
  })
})
