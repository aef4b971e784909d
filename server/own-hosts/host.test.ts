import { describe, expect, it } from 'vitest'
import { readHost } from '@/server/own-hosts/host'

const ours = 'https://klauza.example:8443'

describe('a host name as it was typed', () => {
  it.each([
    ['privacy.romashka.ru', 'privacy.romashka.ru'],
    ['  Privacy.Romashka.RU. ', 'privacy.romashka.ru'],
    ['https://privacy.romashka.ru/privacy/ru?x=1', 'privacy.romashka.ru'],
    ['политика.ромашка.рф', 'xn--80apaicrg1a.xn--80aa3agjl3d.xn--p1ai'],
    ['privacy.romashka.ru:8080', 'privacy.romashka.ru'],
  ])('%s is read as %s', (typed, host) => {
    expect(readHost(typed, ours)).toEqual({ host })
  })

  it.each([
    ['', 'no-host'],
    ['two words.ru', 'no-host'],
    ['user@romashka.ru', 'no-host'],
    ['a_b.romashka.ru', 'no-host'],
    [`${'a'.repeat(64)}.ru`, 'no-host'],
    ['localhost', 'single-word'],
    ['127.0.0.1', 'address'],
    ['http://[::1]/', 'address'],
    // A number is an IPv4 address too, as browsers read hosts.
    ['2130706433', 'address'],
    ['klauza.example', 'ours'],
    ['evil.klauza.example', 'ours'],
  ])('%s is refused as %s', (typed, problem) => {
    expect(readHost(typed, ours)).toEqual({ problem })
  })
})
