import { expect, type Locator, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginPolicy, checkPage, fillFrom, openAccount, publishAs, unique } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))
const patience = { timeout: 30_000 }

/** Presses a button of a page that has just been opened: before its script runs, nobody hears it. */
async function press(button: Locator, until: Locator): Promise<void> {
  await expect(async () => {
    if (!(await until.isVisible())) await button.click({ timeout: 2_000 })
    await expect(until).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
}

test('an organisation with four eyes publishes what a colleague approved, and not before', async ({ page, browser }) => {
  test.setTimeout(150_000)
  const colleague = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  const email = await openAccount(colleague)
  await openAccount(page)

  await page.goto('/organisation')
  const link = page.getByRole('textbox', { name: `Ссылка для ${email}` })
  await expect(async () => {
    await page.getByLabel('Электронная почта коллеги').fill(email, { timeout: 2_000 })
    await page.getByRole('button', { name: 'Создать ссылку-приглашение' }).click({ timeout: 2_000 })
    await expect(link).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
  await page.getByLabel('Публикацию подтверждает второй человек').check()
  await page.getByRole('button', { name: 'Сохранить настройки' }).click()
  await expect(page.getByText('Настройки сохранены')).toBeVisible(patience)
  await checkPage(page)

  await colleague.goto(new URL(await link.inputValue()).pathname)
  await press(colleague.getByRole('button', { name: 'Присоединиться' }), colleague.getByText('Настройки меняют владелец и администраторы.'))

  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  await page.goto(`/services/${service}/review`)
  await expect(page.getByRole('button', { name: 'Опубликовать версию 1.0' })).toBeDisabled()
  await press(page.getByRole('button', { name: 'Попросить подтверждение' }), page.getByText('Вы попросили подтвердить публикацию'))
  await expect(page.getByRole('button', { name: 'Подтвердить публикацию' })).toHaveCount(0)
  await checkPage(page)

  await colleague.goto(`/services/${service}/review`)
  await press(colleague.getByRole('button', { name: 'Вернуть с замечанием' }), colleague.getByText('Напишите, что исправить.'))
  await colleague.getByRole('button', { name: 'Подтвердить публикацию' }).click()
  await expect(colleague.getByText('Публикацию подтвердил другой человек')).toBeVisible(patience)
  await colleague.context().close()

  await publishAs(page, service, '1.0', unique('polyana'))
})

test('a material change waits for its notice; it is called off, the policy withdrawn and brought back', async ({ page }) => {
  test.setTimeout(150_000)
  await openAccount(page)
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  const address = unique('polyana')
  await publishAs(page, service, '1.0', address)

  await page.goto(`/services/${service}/wizard/children`)
  await page.getByLabel('С какого возраста').fill('16')
  await expect(page.locator('[data-saving="saved"]')).toBeVisible(patience)
  await page.goto(`/services/${service}/review`)
  await expect(page.getByText('По ответам это существенное изменение.')).toBeVisible()
  await expect(page.getByText('Другой минимальный возраст').first()).toBeVisible()
  await expect(page.getByText('Действующая версия обещает предупреждать за')).toBeVisible()
  const earliest = (await page.locator('[data-earliest]').getAttribute('data-earliest')) ?? ''
  const day = page.getByLabel('Действует с', { exact: true })
  await page.waitForLoadState('networkidle')
  await expect(day).toHaveValue(earliest)
  // Sooner is possible, never silently.
  await day.fill((await day.getAttribute('min')) ?? '')
  await expect(page.getByText('новая вступить в силу не должна')).toBeVisible()
  await day.fill(earliest)
  await checkPage(page)
  await page.getByRole('button', { name: 'Опубликовать версию 2.0' }).click()
  await expect(page.getByText('Версия 2.0 опубликована')).toBeVisible(patience)

  const statusOf = async (path: string) => (await page.request.get(path)).status()
  await page.goto(`/services/${service}`)
  await page.getByText('Отменить версию 2.0', { exact: true }).click()
  await press(page.getByRole('button', { name: 'Отменить эту версию' }), page.getByText(/^отменена/))

  await page.getByText('Отозвать политику', { exact: true }).click()
  await page.getByRole('button', { name: 'Отозвать политику сейчас' }).click()
  await expect(page.getByText('Напишите причину хотя бы на одном языке').first()).toBeVisible(patience)
  await page.getByLabel('Причина: её увидят читатели (RU)').first().fill('Сервис закрывается.')
  await page.getByRole('button', { name: 'Отозвать политику сейчас' }).click()
  await expect(page.getByText('Политика отозвана')).toBeVisible(patience)
  await checkPage(page)
  await expect.poll(() => statusOf(`/p/${address}/privacy/ru`), patience).toBe(410)
  await page.goto(`/p/${address}/privacy/ru`)
  await expect(page.getByText('Сервис закрывается.')).toBeVisible()
  await checkPage(page)
  expect(await statusOf(`/p/${address}/privacy/v/1.0/ru`)).toBe(200)

  await page.goto(`/services/${service}`)
  await page.getByRole('link', { name: 'Вернуть текст версии 1.0' }).click()
  await expect(page.getByText('Возврат к версии 1.0')).toBeVisible(patience)
  await press(page.getByRole('button', { name: /^Опубликовать версию/ }), page.getByText(/^Версия .* опубликована$/))
  await expect.poll(() => statusOf(`/p/${address}/privacy/ru`), patience).toBe(200)

  // A reader asks to be told of changes, without a script.
  await page.goto(`/p/${address}/privacy/history/ru`)
  await page.getByRole('link', { name: 'Сообщать об изменениях' }).click()
  await checkPage(page)
  await page.getByLabel('Адрес электронной почты').fill(`${unique('reader')}@example.com`)
  await page.getByRole('button', { name: 'Подписаться на изменения' }).click()
  await expect(page.getByRole('heading', { name: 'Проверьте почту' })).toBeVisible(patience)
  await checkPage(page)
})
