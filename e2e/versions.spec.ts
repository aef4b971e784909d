import { expect, type Page, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beginPolicy, complaintsOf, fillFrom, openAccount, publishAs, unique } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))

const bytesOf = async (page: Page, path: string): Promise<Buffer> => (await page.request.get(path)).body()

test('a version is published once, can be checked by anyone, and stays when the next one comes', async ({ page }) => {
  test.slow()
  await openAccount(page)
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  const address = unique('polyana')
  await publishAs(page, service, '1.0', address)
  const link = page.getByRole('link', { name: new RegExp(`/p/${address}/privacy$`) })
  await expect(link).toBeVisible()

  const complaints = complaintsOf(page)
  for (const language of ['ru', 'en']) {
    const response = await page.goto(`/p/${address}/privacy/${language}`)
    expect(response?.status()).toBe(200)
    expect(response?.headers()['content-security-policy']).toMatch(/^default-src 'none'/)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    // What search engines read is data; no program runs on the page.
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
    const text = await bytesOf(page, `/p/${address}/privacy/v/1.0/${language}.txt`)
    await expect(page.locator('footer code').first()).toHaveText(createHash('sha256').update(text).digest('hex'))
  }
  expect(complaints).toEqual([])
  const first = await bytesOf(page, `/p/${address}/privacy/v/1.0/ru`)

  await page.goto(`/services/${service}/review`)
  await expect(page.getByText('Текст не отличается от действующей версии, публиковать нечего.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Опубликовать версию/ })).toBeDisabled()

  await page.goto(`/services/${service}/wizard/children`)
  await page.getByLabel('С какого возраста').fill('16')
  await expect(page.locator('[data-saving="saved"]')).toBeVisible()
  await page.getByRole('link', { name: 'Проверить документ' }).first().click()
  await expect(page.locator('ins').filter({ hasText: '16' }).first()).toBeVisible()
  await expect(page.getByLabel(/Существенное изменение/)).toBeChecked()
  await expect(page.getByRole('button', { name: 'Опубликовать версию 2.0' })).toBeEnabled()
  await page.getByLabel(/Небольшая правка/).check()
  await page.getByLabel('Почему вы решили иначе').fill('Моложе шестнадцати у нас никого нет.')
  await page.getByLabel('Что изменилось (RU)').fill('Возраст поднят до шестнадцати лет.')
  await page.getByRole('button', { name: 'Опубликовать версию 1.1' }).click()
  await expect(page.getByText('Версия 1.1 опубликована')).toBeVisible({ timeout: 20_000 })

  expect((await bytesOf(page, `/p/${address}/privacy/v/1.0/ru`)).equals(first)).toBe(true)
  await expect.poll(async () => (await bytesOf(page, `/p/${address}/privacy/ru`)).equals(first)).toBe(false)
  await page.goto(`/p/${address}/privacy/history/ru`)
  await expect(page.locator('#v1\\.1')).toContainText('Возраст поднят до шестнадцати лет.')
  await expect(page.locator('#v1\\.0')).toContainText('заменена')
})
