import { expect, type Locator, type Page, test } from '@playwright/test'

/** Presses Tab until the focus is there, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('a policy is begun with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'К содержанию' })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'Начать политику' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'С чего начнём' })).toBeVisible()

  await tabTo(page, page.getByLabel('Как называется сервис'))
  await page.keyboard.type('Подснежник')
  await tabTo(page, page.getByRole('radio', { name: 'В России' }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'В Евросоюзе' })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Перейти к вопросам' }))
  await page.keyboard.press('Enter')
  await page.waitForURL('**/wizard/controller')
  await expect(page.locator('[data-document="ru"]')).toContainText('Подснежник')

  await tabTo(page, page.getByLabel('Кто вы по документам'))
  await page.keyboard.press('Tab')
  await expect(page.locator('#answers-panel :focus')).toHaveCount(1)
})
