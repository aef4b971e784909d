import { type Browser, expect, type Page, test } from '@playwright/test'
import { beginPolicy, openAccount, signIn } from './journey'

const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toBeVisible()
const age = (page: Page) => page.getByLabel('С какого возраста')

/** Two browsers in one account, both at a service that has just been begun. */
async function twoPeople(page: Page, browser: Browser): Promise<{ colleague: Page; service: string }> {
  const email = await openAccount(page)
  const service = await beginPolicy(page, 'Подснежник')
  const colleague = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await signIn(colleague, email)
  return { colleague, service }
}

test('two people in one topic: different questions are put together, the same question is asked', async ({ page, browser }) => {
  const { colleague, service } = await twoPeople(page, browser)
  await colleague.goto(`/services/${service}/wizard/children`)
  await page.goto(`/services/${service}/wizard/children`)
  await expect(age(colleague)).toBeVisible()

  await age(page).fill('14')
  await saved(page)
  await colleague.getByRole('radiogroup', { name: 'Сервис сделан для детей' }).getByText('Нет', { exact: true }).click()
  await expect(age(colleague)).toHaveValue('14')
  await saved(colleague)

  await age(page).fill('16')
  await expect(page.getByRole('radiogroup', { name: 'Сервис сделан для детей' }).getByLabel('Нет', { exact: true })).toBeChecked()
  await saved(page)
  await age(colleague).fill('18')
  const alert = colleague.getByRole('alert').filter({ hasText: 'Пока вы писали' })
  await expect(alert).toContainText('изменил кто-то ещё')
  await expect(alert).toContainText('Ваш ответ: 18')
  await expect(alert).toContainText('Другой ответ: 16')
  await colleague.getByLabel(/^Взять другой/).check()
  await colleague.getByRole('button', { name: 'Сохранить выбранное' }).click()
  await expect(age(colleague)).toHaveValue('16')
  await saved(colleague)
  await colleague.context().close()
})

test('two people in different topics do not meet', async ({ page, browser }) => {
  const { colleague, service } = await twoPeople(page, browser)
  await colleague.goto(`/services/${service}/wizard/children`)
  await page.goto(`/services/${service}/wizard/service`)
  await page.getByRole('textbox', { name: 'Название сервиса: По-русски' }).fill('Первоцвет')
  await age(colleague).fill('14')
  await saved(page)
  await saved(colleague)
  for (const one of [page, colleague]) {
    await expect(one.getByRole('alert').filter({ hasText: 'Пока вы писали' })).toHaveCount(0)
    await one.goto(`/services/${service}/wizard/children`)
    await expect(age(one)).toHaveValue('14')
    await one.goto(`/services/${service}/wizard/service`)
    await expect(one.getByRole('textbox', { name: 'Название сервиса: По-русски' })).toHaveValue('Первоцвет')
  }
  await colleague.context().close()
})
