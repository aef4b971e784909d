import { expect, it } from 'vitest'
import { LOGO_LIMIT, logoFrom } from '@/server/organisations/logo'

const bytes = (...values: number[]) => new Uint8Array(values)

it('tells the format of a logo by its bytes', () => {
  expect(logoFrom(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1))).toMatchObject({ type: 'image/png' })
  expect(logoFrom(bytes(0xff, 0xd8, 0xff, 0xe0))).toMatchObject({ type: 'image/jpeg' })
  expect(logoFrom(bytes(0x52, 0x49, 0x46, 0x46, 9, 0, 0, 0, 0x57, 0x45, 0x42, 0x50))).toMatchObject({ type: 'image/webp' })
})

it('refuses SVG, other files, empty ones and those that are too large', () => {
  expect(logoFrom(new Uint8Array(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')))).toBe('logo-format')
  expect(logoFrom(bytes(0x52, 0x49, 0x46, 0x46, 9, 0, 0, 0, 0x57, 0x41, 0x56, 0x45))).toBe('logo-format')
  expect(logoFrom(bytes())).toBe('logo-format')
  const large = new Uint8Array(LOGO_LIMIT + 1)
  large.set([0xff, 0xd8, 0xff])
  expect(logoFrom(large)).toBe('logo-too-large')
})
