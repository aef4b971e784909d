import { expect, type Page, type Request, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginPolicy, fillFrom, openAccount, unique } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))

/** Keeps every call of a server action that the page makes from now on, in order; two may follow within one moment. */
function actionsOf(page: Page): Request[] {
  const calls: Request[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && 'next-action' in request.headers()) calls.push(request)
  })
  return calls
}

const nameOf = (request: Request) => request.headers()['next-action']

/** Makes the same call as somebody else. @returns what the server answers */
async function repeatAs(page: Page, request: Request): Promise<string> {
  const { 'next-action': id = '', 'content-type': type = '' } = request.headers()
  const address = new URL(request.url())
  const response = await page.request.post(request.url(), { headers: { 'Next-Action': id, 'Content-Type': type, Origin: address.origin, Accept: 'text/x-component' }, data: request.postDataBuffer() ?? '' })
  return response.text()
}

test('nobody sees or changes a service of another organisation', async ({ page, browser }) => {
  test.slow()
  await openAccount(page)
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  await page.goto(`/services/${service}/wizard/children`)
  const calls = actionsOf(page)
  await page.getByLabel('С какого возраста').fill('16')
  await expect.poll(() => calls.length).toBeGreaterThan(0)
  const [save] = calls
  await expect(page.locator('[data-saving="saved"]')).toBeVisible()
  await page.getByLabel('С какого возраста').fill('15')
  await expect(page.locator('[data-saving="saved"]')).toBeVisible()
  await page.goto(`/services/${service}/review`)
  await page.getByLabel('Адрес документа').fill(unique('polyana'))
  const before = calls.length
  await page.getByRole('button', { name: 'Опубликовать версию 1.0' }).click()
  await expect(page.getByText('Версия 1.0 опубликована')).toBeVisible({ timeout: 30_000 })
  const [rename, publish] = calls.slice(before)
  if (save === undefined || rename === undefined || publish === undefined) throw new Error('Publishing under a new address makes two calls')
  expect(new Set([save, rename, publish].map(nameOf)).size).toBe(3)

  const stranger = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  const places = ['', '/review', '/wizard/controller'].map((path) => `/services/${service}${path}`)
  for (const place of places) {
    await stranger.goto(place)
    await expect(stranger).toHaveURL(/\/sign-in/)
  }
  for (const request of [save, rename, publish]) expect(await repeatAs(stranger, request)).toContain('"outcome":"signed-out"')

  await openAccount(stranger)
  for (const place of places) {
    const response = await stranger.goto(place)
    expect(response?.status()).toBe(404)
    await expect(stranger.getByRole('heading', { name: 'Такой страницы нет' })).toBeVisible()
  }
  for (const request of [save, rename, publish]) expect(await repeatAs(stranger, request)).toContain('"outcome":"not-found"')
  await stranger.context().close()

  await page.goto(`/services/${service}/wizard/children`)
  await expect(page.getByLabel('С какого возраста')).toHaveValue('15')
  await page.goto(`/services/${service}`)
  await expect(page.getByRole('link', { name: 'Версия 1.0' }).first()).toBeVisible()
})
