import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginPolicy, checkPage, fillFrom, signUp, unique } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))

test('a guest signs up when publishing, keeps every answer, and gets a public address', async ({ page }) => {
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  await page.getByRole('link', { name: 'Проверить документ' }).first().click()
  await expect(page.getByRole('heading', { name: 'Проверка и публикация' })).toBeVisible()
  await checkPage(page)
  await page.getByRole('link', { name: 'Зарегистрироваться' }).click()
  await signUp(page)

  await page.waitForURL(`**/services/${service}/review`)
  const address = unique('polyana')
  await page.getByLabel('Адрес документа').fill(address)
  await checkPage(page)
  await page.getByRole('button', { name: 'Опубликовать версию 1.0' }).click()
  await expect(page.getByText('Версия 1.0 опубликована')).toBeVisible({ timeout: 20_000 })
  await checkPage(page)

  const policy = await page.request.get(`/p/${address}/privacy/v/1.0/ru`)
  expect(policy.status()).toBe(200)
  expect(await policy.text()).toContain('Поляна')

  await page.goto('/services')
  await expect(page.getByRole('link', { name: /Поляна.*действует версия 1\.0/ })).toBeVisible()
  await page.goto(`/services/${service}`)
  await expect(page.getByRole('link', { name: 'Версия 1.0' }).first()).toBeVisible()
  await checkPage(page)
})

test('a document with gaps cannot be published, and each finding leads to its question', async ({ page }) => {
  const service = await beginPolicy(page, 'Подснежник')
  await page.goto(`/services/${service}/review`)
  await expect(page.getByRole('heading', { name: /^Замечаний, которые не дают опубликовать: \d+$/ })).toBeVisible()
  await page.getByRole('link', { name: 'К вопросу' }).first().click()
  await page.waitForURL('**/wizard/**')
  await expect(page.locator('[data-question]:focus-within')).toHaveCount(1)
})

test('signing out and in again leads back to the same services; a wrong password does not', async ({ page }) => {
  await page.goto('/sign-up')
  const email = await signUp(page)
  await page.waitForURL('**/services')
  await expect(page.getByText('Здесь пока пусто')).toBeVisible()
  await page.getByRole('button', { name: 'Выйти' }).click()
  await page.getByRole('link', { name: 'Войти' }).click()
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль').fill('не тот пароль')
  await page.getByRole('button', { name: 'Войти' }).click()
  await expect(page.getByText('Почта или пароль не подходят')).toBeVisible()
  await checkPage(page)
  await page.getByLabel('Пароль').fill('длинный пароль')
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.waitForURL('**/services')
})
