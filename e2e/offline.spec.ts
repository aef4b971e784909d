import { expect, test } from '@playwright/test'
import { beginPolicy } from './journey'

test('typing goes on without a connection and arrives when there is one', async ({ page, context }) => {
  await beginPolicy(page, 'Подснежник')
  const document = page.locator('[data-document="ru"]')
  await expect(document).toContainText('Подснежник')
  await context.setOffline(true)
  await page.getByRole('link', { name: /^Сервис/ }).click()
  await page.getByRole('textbox', { name: 'Название сервиса: По-русски' }).fill('Первоцвет')
  await expect(document).toContainText('Первоцвет')
  await expect(page.locator('[data-saving="offline"]')).toHaveText(/^Нет связи/)
  await context.setOffline(false)
  await expect(page.locator('[data-saving="saved"]')).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Название сервиса: По-русски' })).toHaveValue('Первоцвет')
})

test('what was typed without a connection outlives the window', async ({ page, context }) => {
  const service = await beginPolicy(page, 'Подснежник')
  await expect(page.locator('[data-document="ru"]')).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('link', { name: /^Дети/ }).click()
  await page.getByLabel('С какого возраста').fill('14')
  await expect(page.locator('[data-saving="offline"]')).toBeVisible()
  await page.close()

  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(`/services/${service}/wizard/children`)
  await expect(next.getByLabel('С какого возраста')).toHaveValue('14')
  await expect(next.locator('[data-saving="saved"]')).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('klauza.unsent')))).toEqual([])
  await next.reload()
  await expect(next.getByLabel('С какого возраста')).toHaveValue('14')
})
