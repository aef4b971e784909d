import { expect, test } from '@playwright/test'
import { exampleAnswers } from '@/policy/examples'
import { beginPolicy, checkPage, fillFrom } from './journey'

test('the document says why a clause is there, with the mouse and with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await fillFrom(page, await beginPolicy(page, 'Клумба'), exampleAnswers('online-shop'))
  const clause = page.locator('[data-clause="contacts"]')
  await clause.getByRole('button', { name: /^Почему это здесь: / }).focus()
  await page.keyboard.press('Enter')
  const why = page.getByRole('complementary', { name: /^Почему это здесь/ })
  await expect(why).toContainText('Условие')
  await expect(why.getByRole('link', { name: 'contacts' })).toHaveAttribute('href', '/library/contacts')
  await expect(clause).toHaveAttribute('data-selected', 'true')
  await checkPage(page)
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await expect(clause.getByRole('button')).toBeFocused()

  await clause.locator('p').first().click()
  await expect(why).toBeVisible()
})

test('a reference leads to its clause, and the focus with it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await fillFrom(page, await beginPolicy(page, 'Клумба'), exampleAnswers('online-shop'))
  const reference = page.locator('.document a[data-reference]').first()
  const target = ((await reference.getAttribute('href')) ?? '').slice(1)
  const before = page.url()
  await reference.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator(`[id="${target}"]`)).toBeFocused()
  await expect(page.locator(`[id="${target}"]`)).toBeInViewport()
  expect(page.url()).toBe(before)
})

test('what an answer changes is marked and brought into view; both languages stand clause by clause', async ({ page }) => {
  await page.setViewportSize({ width: 1800, height: 900 })
  await fillFrom(page, await beginPolicy(page, 'Клумба'), exampleAnswers('online-shop'))
  await page.getByRole('navigation', { name: 'Темы' }).getByRole('link', { name: /^Сервис/ }).click()
  await page.getByRole('textbox').first().fill('Оранжерея')
  const changed = page.locator('[data-changed]').filter({ hasText: 'Оранжерея' }).first()
  await expect(changed).toBeInViewport()

  await page.getByText('RU и EN', { exact: true }).click()
  await expect(page.locator('[data-document="both"] [lang="ru"] [data-clause="contacts"]')).toBeVisible()
  await expect(page.locator('[data-document="both"] [lang="en"] [data-clause="contacts"]')).toBeVisible()
  await checkPage(page)
})
