import { expect, type Page, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginPolicy, checkPage, complaintsOf, expectToFit, fillFrom, openAccount } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))

const forEveryone = ['/', '/start', '/sign-in', '/sign-up', '/library', '/library/contacts', '/audit', '/nowhere']
const ofService = ['', '/review', '/wizard/laws', '/wizard/data', '/wizard/recipients']
/** The address of a policy that the demonstration organisation has published, and one where nothing is. */
const hosted = ['/p/polyana/privacy/ru', '/p/polyana/privacy/en', '/p/polyana/privacy/history', '/p/polyana/privacy/v/9.9/ru']

const missing = new Set(['/nowhere', '/p/polyana/privacy/v/9.9/ru'])
/** The browser itself reports a page that is not there. */
const notThere = /status of 404/

/** Opens a page, and checks that it is accessible, fits telephones, and keeps to its content policy. */
async function expectSound(page: Page, path: string, complaints: string[], narrow: boolean) {
  await page.setViewportSize({ width: 1280, height: 900 })
  const response = await page.goto(path)
  expect(response?.status(), path).toBe(missing.has(path) ? 404 : 200)
  const policy = response?.headers()['content-security-policy'] ?? ''
  if (path.startsWith('/p/')) {
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toContain('script-src')
  } else {
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']{20,}' 'strict-dynamic';/)
    expect(policy).not.toContain('unsafe-eval')
  }
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  if (path.includes('/wizard/')) await expect(page.locator('[data-document]')).toBeVisible()
  await test.step(`${path} at 1280 px`, () => checkPage(page))
  if (narrow) {
    await page.setViewportSize({ width: 390, height: 800 })
    await test.step(`${path} at 390 px`, () => expectToFit(page))
    await page.setViewportSize({ width: 320, height: 700 })
    await test.step(`${path} at 320 px`, () => checkPage(page))
  }
  expect(complaints.filter((complaint) => !(missing.has(path) && notThere.test(complaint))), path).toEqual([])
  complaints.length = 0
}

// Widths make no difference to colours: telephones are looked at in light alone.
for (const colorScheme of ['light', 'dark'] as const) {
  const check = async (page: Page, paths: readonly string[]) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const complaints = complaintsOf(page)
    for (const path of paths) await expectSound(page, path, complaints, colorScheme === 'light')
  }

  test(`every page for everyone is accessible, fits and keeps to its content policy, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(150_000)
    await check(page, [...forEveryone, ...hosted])
  })

  test(`every page of an account is accessible, fits and keeps to its content policy, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(150_000)
    await openAccount(page)
    await check(page, ['/services', '/organisation'])
    const service = await beginPolicy(page, '')
    await fillFrom(page, service, sample)
    await check(page, ['/services', ...ofService.map((part) => `/services/${service}${part}`)])
  })
}
