import { expect, test } from '@playwright/test'
import { beginPolicy, checkPage } from './journey'

const clauseId = 'policy-introduction'

test('the document says why a clause is there, with the mouse and with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await beginPolicy(page, 'Клумба')
  const clause = page.locator(`[data-clause="${clauseId}"]`)
  await clause.getByRole('button', { name: /^Почему это здесь: / }).focus()
  await page.keyboard.press('Enter')
  const why = page.getByRole('complementary', { name: /^Почему это здесь/ })
  await expect(why).toContainText('Условие')
  await expect(why.getByRole('link', { name: clauseId })).toHaveAttribute('href', `/library/${clauseId}`)
  await expect(clause).toHaveAttribute('data-selected', 'true')
  await checkPage(page)
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await expect(clause.getByRole('button')).toBeFocused()

  await clause.locator('p').first().click({ position: { x: 4, y: 8 } })
  await expect(why).toBeVisible()
})

test('a reference leads to its clause, and the focus with it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await beginPolicy(page, 'Клумба')
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
  await beginPolicy(page, 'Клумба')
  const document = page.locator('[data-document="ru"]')
  await document.locator('[data-clause]').last().scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: 'Дальше: Сервис' }).click()
  await page.getByRole('textbox', { name: /По-русски/ }).first().fill('Оранжерея')
  await expect(document.locator('[data-changed]').filter({ hasText: 'Оранжерея' }).first()).toBeInViewport()

  await page.getByText('RU и EN', { exact: true }).click()
  const both = page.locator('[data-document="both"]')
  await expect(both.locator(`[lang="ru"] [data-clause="${clauseId}"]`)).toBeVisible()
  await expect(both.locator(`[lang="en"] [data-clause="${clauseId}"]`)).toBeVisible()
  await checkPage(page)
})
