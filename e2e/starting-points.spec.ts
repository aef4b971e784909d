import { expect, type Locator, type Page, test } from '@playwright/test'
import { beginPolicy, checkPage } from './journey'

/** Opens the topic about recipients of a service that has none yet. */
async function openRecipients(page: Page): Promise<void> {
  const service = await beginPolicy(page, 'Подснежник')
  await page.goto(`/services/${service}/wizard/recipients`)
}

/** What the catalogue offers. The selects of the form have options of their own. */
function matchesOf(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Добавить из каталога' }).getByRole('option')
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

for (const width of [1280, 320]) {
  test(`a founder picks what the service is like by keyboard and finds a whole document, ${width} px wide`, async ({ page }) => {
    const complaints = listen(page)
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/start')
    const group = page.getByRole('group', { name: 'На что похож ваш сервис' })
    await expect(group.getByRole('radio')).toHaveCount(11)
    await expect(page.getByLabel('Что это, двумя-тремя словами')).toBeVisible()
    await checkPage(page)

    await group.getByRole('radio', { name: 'С чистого листа' }).focus()
    await page.keyboard.press('ArrowDown')
    const messenger = group.getByRole('radio', { name: 'Мессенджер' })
    await expect(messenger).toBeChecked()
    await expect(messenger).toHaveAccessibleDescription(/номеру телефона.*№\s152-ФЗ/)
    await expect(page.getByLabel('Что это, двумя-тремя словами')).toBeHidden()
    await expect(page.getByRole('group', { name: 'Где живут ваши пользователи' })).toBeHidden()
    await page.getByLabel('Как называется сервис').fill('Поляна')
    await checkPage(page)
    await page.getByRole('button', { name: 'Перейти к вопросам' }).click()

    await page.waitForURL('**/wizard/controller')
    if (width < 1024) await page.getByRole('button', { name: 'Документ', exact: true }).click()
    await expect(page.locator('[data-document="ru"]')).toContainText('Поляна')
    await page.goto(page.url().replace('controller', 'recipients'))
    await expect(page.locator('[data-question="recipients.list"] ol > li').first()).toBeVisible()
    expect(complaints).toEqual([])
  })
}

test('the starting points speak English', async ({ page }) => {
  await page.goto('/start')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('radio', { name: 'Service for companies' }).check()
  await expect(page.getByText('GDPR (EU and EEA)').first()).toBeVisible()
  await page.getByLabel('What is the service called').fill('Glade')
  await page.getByRole('radio', { name: 'English only' }).check()
  await checkPage(page)
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  await page.waitForURL('**/wizard/controller')
  await expect(page.locator('[data-document="en"]')).toContainText('Glade')
})

test('three letters fill in a recipient from the catalogue and say what is left to confirm', async ({ page }) => {
  const complaints = listen(page)
  await openRecipients(page)
  const field = page.getByRole('combobox', { name: 'Добавить из каталога' })
  await field.pressSequentially('un')
  await expect(page.getByText('Напишите хотя бы три буквы')).toBeVisible()
  await field.pressSequentially('isen')
  const unisender = matchesOf(page).filter({ hasText: 'Unisender' })
  await expect(unisender).toContainText('не проверено')
  await expect(unisender).toContainText('Россия')
  await checkPage(page)
  await page.keyboard.press('Enter')
  await expect(matchesOf(page)).toHaveCount(0)
  await expect(field).toHaveValue('')
  await expect(page.getByText('Добавлено: Unisender.')).toBeVisible()
  await checkPage(page)

  await field.pressSequentially('unisender')
  await expect(unisender).toContainText('уже в списке')
  await expect(unisender).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Полное название' }).click()
  await expect(page.getByRole('textbox', { name: 'Полное название: По-русски' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Название: По-русски/ })).toHaveValue('Unisender')
  await checkPage(page)
  await expect(page.locator('[data-saving]')).toHaveText('Сохранено')
  await page.reload()
  await expect(page.locator('[data-question="recipients.list"] ol > li')).toHaveCount(1)
  await expect(page.locator('[data-document="ru"]')).toContainText('Unisender')
  expect(complaints).toEqual([])
})

test('what the catalogue does not have can still be added, in the dark and on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await openRecipients(page)
  const field = page.getByRole('combobox', { name: 'Добавить из каталога' })
  await field.fill('абракадабра')
  await expect(page.getByText('В каталоге такого нет')).toBeVisible()
  await field.fill('янд')
  await expect(matchesOf(page).first()).toContainText('Яндекс')
  await checkPage(page)
})
