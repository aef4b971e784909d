import { expect, test } from '@playwright/test'
import { beginPolicy } from './journey'

test('two windows on one topic: different questions are put together, the same question is asked', async ({ page, context }) => {
  const service = await beginPolicy(page, 'Подснежник')
  const second = await context.newPage()
  await second.goto(`/services/${service}/wizard/children`)
  await page.goto(`/services/${service}/wizard/children`)
  await expect(second.getByLabel('С какого возраста')).toBeVisible()

  await page.getByLabel('С какого возраста').fill('14')
  await expect(page.locator('[data-saving="saved"]')).toBeVisible()
  await second.getByRole('radiogroup', { name: 'Сервис сделан для детей' }).getByText('Нет', { exact: true }).click()
  await expect(second.getByLabel('С какого возраста')).toHaveValue('14')
  await expect(second.locator('[data-saving="saved"]')).toBeVisible()

  await page.getByLabel('С какого возраста').fill('16')
  await expect(page.getByRole('radiogroup', { name: 'Сервис сделан для детей' }).getByLabel('Нет', { exact: true })).toBeChecked()
  await second.getByLabel('С какого возраста').fill('18')
  const alert = second.getByRole('alert').filter({ hasText: 'Пока вы писали' })
  await expect(alert).toContainText('изменил кто-то ещё')
  await expect(alert).toContainText('Ваш ответ: 18')
  await expect(alert).toContainText('Другой ответ: 16')
  await second.getByLabel(/^Взять другой/).check()
  await second.getByRole('button', { name: 'Сохранить выбранное' }).click()
  await expect(second.getByLabel('С какого возраста')).toHaveValue('16')
  await expect(second.locator('[data-saving="saved"]')).toBeVisible()
})
