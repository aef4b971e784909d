import { describe, expect, it } from 'vitest'
import { RecentlyUsed } from '@/server/hosted/recently-used'

describe('RecentlyUsed', () => {
  it('forgets what was not used for longest', () => {
    const map = new RecentlyUsed<number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.get('a')
    map.set('c', 3)
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3])
  })

  it('counts weights, and keeps nothing that is too heavy', () => {
    const map = new RecentlyUsed<string>(10)
    map.set('small', 's', 4)
    map.set('huge', 'h', 11)
    expect(map.get('huge')).toBeUndefined()
    expect(map.get('small')).toBe('s')
    map.set('small', 's2', 9)
    map.set('next', 'n', 1)
    expect(map.size).toBe(2)
    map.set('more', 'm', 1)
    expect(map.get('small')).toBeUndefined()
  })
})
