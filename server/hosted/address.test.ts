import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAddress, pathOf } from '@/server/hosted/address'

describe('parseAddress', () => {
  it('reads every kind of address, and pathOf writes it back', () => {
    const paths = [
      '/p/romashka',
      '/p/romashka/privacy',
      '/p/romashka/privacy/ru',
      '/p/romashka/privacy/en.txt',
      '/p/romashka/privacy/en.md',
      '/p/romashka/privacy/ru.json',
      '/p/romashka/privacy/v/1.10',
      '/p/romashka/privacy/v/1.0/ru',
      '/p/romashka/privacy/v/12.3/en.txt',
      '/p/romashka/privacy/timegate/ru',
      '/p/romashka/privacy/timegate/en.txt',
      '/p/romashka/privacy/timemap/ru',
      '/p/romashka/privacy/timemap/en.json',
      '/p/romashka/privacy/feed/ru',
      '/p/romashka/privacy/on/2026-03-01',
      '/p/romashka/privacy/on/2026-03-01/ru',
      '/p/romashka/privacy/on/2024-02-29/en.pdf',
      '/p/romashka/privacy/on/2026-03-01.json',
      '/p/romashka/privacy/v/2.0/since/1.10',
      '/p/romashka/privacy/v/2.0/since/1.10/en',
      '/p/romashka/privacy/v/1.0/statement.json',
      '/p/romashka/privacy/v/1.0/statement.sig',
      '/p/romashka/privacy/fragment/ru',
      '/p/romashka/privacy/frame',
      '/p/romashka/privacy/frame/en',
      '/p/romashka/privacy/banner/ru',
      '/p/romashka/privacy/proof.zip',
      '/p/romashka/privacy/history',
      '/p/romashka/privacy/history/en',
      '/p/a/privacy',
      '/p/a-1/privacy/ru',
    ]
    for (const path of paths) {
      const address = parseAddress(path)
      expect(address, path).not.toBeNull()
      if (address) expect(pathOf(address)).toBe(path)
    }
  })

  it('refuses everything else', () => {
    const paths = [
      '/',
      '/p',
      '/p/',
      '/p/Romashka',
      '/p/ромашка',
      '/p/-a',
      '/p/a-',
      '/p/romashka/',
      '/p/romashka/terms',
      '/p/romashka/privacy/',
      '/p/romashka/privacy/de',
      '/p/romashka/privacy/ru.html',
      '/p/romashka/privacy/ru.odt',
      '/p/romashka/privacy/ru.txt.txt',
      '/p/romashka/privacy/ru/1',
      '/p/romashka/privacy/frame/de',
      '/p/romashka/privacy/frame/ru/1',
      '/p/romashka/privacy/fragment/ru.txt',
      '/p/romashka/privacy/v',
      '/p/romashka/privacy/timemap/ru.link',
      '/p/romashka/privacy/timemap/ru.json.json',
      '/p/romashka/privacy/on/2026-02-30',
      '/p/romashka/privacy/on/2026-3-1',
      '/p/romashka/privacy/on/2026-03-01.txt',
      '/p/romashka/privacy/on/2026-03-01.json/ru',
      '/p/romashka/privacy/v/1.0/since/1.0',
      '/p/romashka/privacy/v/1.0/since/2.0/ru',
      '/p/romashka/privacy/v/1',
      '/p/romashka/privacy/v/01.0/ru',
      '/p/romashka/privacy/v/1.0/ru/x',
      '/p/romashka/privacy/history/ru/x',
      '/p/romashka/privacy/history/ru.txt',
      '/p/../privacy/ru',
      '/p/__proto__/privacy/ru',
      '/p/romashka/constructor/ru',
    ]
    for (const path of paths) expect(parseAddress(path), path).toBeNull()
  })

  it('never throws, and reads only what pathOf would write', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('p', 'privacy', 'ru', 'v', '1.0', 'history', 'a'), fc.string()), { maxLength: 7 }), (parts) => {
        const path = `/${parts.join('/')}`
        const address = parseAddress(path)
        if (address) expect(pathOf(address)).toBe(path)
      }),
    )
  })
})
