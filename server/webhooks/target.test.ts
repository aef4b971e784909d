import { describe, expect, it } from 'vitest'
import { isInner, targetOf } from '@/server/webhooks/target'

const at = (...addresses: string[]) => () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

describe('where a webhook leads', () => {
  it('is an address of the public internet, which is connected to as it was looked at', async () => {
    const target = await targetOf('https://hooks.example.com/klauza?x=1', false, at('93.184.216.34'))
    expect(target).toMatchObject({ address: '93.184.216.34', family: 4 })
    expect(typeof target === 'object' && target.url.href).toBe('https://hooks.example.com/klauza?x=1')
  })

  it('is refused when any address of the name is an inner one', async () => {
    expect(await targetOf('https://hooks.example.com/', false, at('93.184.216.34', '10.0.0.7'))).toBe('url-private')
    expect(await targetOf('https://hooks.example.com/', false, at('::ffff:127.0.0.1'))).toBe('url-private')
    expect(await targetOf('https://hooks.example.com/', true, at('10.0.0.7'))).toMatchObject({ address: '10.0.0.7' })
  })

  it('is refused in a form that hides something, or leads nowhere', async () => {
    for (const url of ['', 'hooks.example.com', 'https://a@hooks.example.com/', 'https://hooks.example.com/#x']) expect(await targetOf(url, true, at('93.184.216.34')), url).toBe('url-form')
    for (const url of ['http://hooks.example.com/', 'ftp://hooks.example.com/', 'gopher://hooks.example.com/']) expect(await targetOf(url, false, at('93.184.216.34')), url).toBe('url-not-https')
    expect(await targetOf('https://nowhere.example/', false, () => Promise.reject(new Error('ENOTFOUND')))).toBe('url-form')
  })

  it('knows inner networks in every spelling of an address', () => {
    for (const address of ['127.0.0.1', '10.255.0.1', '172.31.9.9', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd12::1', '::ffff:7f00:1', '64:ff9b::a00:1', 'no address']) {
      expect(isInner(address), address).toBe(true)
    }
    for (const address of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111']) expect(isInner(address), address).toBe(false)
  })
})
