import { expect, type Page, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginPolicy, checkPage, complaintsOf, fillFrom, openAccount, signUp, unique } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))
const clause = 'retention-destruction'

/** The editor of a text of the clause that is open. */
const textIn = (page: Page, language: 'Русский' | 'Английский') => page.getByRole('textbox', { name: `${language} текст, Для всех законов` })

/** Writes behind the last word of a text. */
async function writeAtEnd(page: Page, language: 'Русский' | 'Английский', words: string): Promise<void> {
  await textIn(page, language).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

const saved = (page: Page) => expect(page.locator('[data-saving="saved"]')).toHaveText('Сохранено', { timeout: 20_000 })

/** Opens the desk of the clause and waits for its library. */
async function openDesk(page: Page): Promise<void> {
  await page.goto(`/library/${clause}/edit`)
  await expect(textIn(page, 'Русский')).toBeVisible({ timeout: 30_000 })
}

test('a lawyer changes a clause, a second one approves it, a release offers it, and a founder takes it', async ({ page, browser }) => {
  test.setTimeout(300_000)
  await openAccount(page)
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  const complaints = complaintsOf(page)

  await page.goto(`/library/${clause}`)
  await page.getByRole('link', { name: 'Править положение' }).click()
  await expect(textIn(page, 'Русский')).toBeVisible({ timeout: 30_000 })
  await checkPage(page)

  // What is written survives a reload before and after it was saved.
  await writeAtEnd(page, 'Русский', ' Акты хранятся 3 года.')
  await page.reload()
  await expect(textIn(page, 'Русский')).toContainText('Акты хранятся 3 года.', { timeout: 30_000 })
  await saved(page)

  // One language alone is refused, with the reason at the place.
  await page.getByRole('button', { name: 'Отдать на проверку' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'ru.md изменён, а en.md нет' })).toBeVisible()

  // Completion offers terms by name; a fact that is not there is an error where it stands.
  await writeAtEnd(page, 'Английский', ' Records are kept for 3 years. {{ret')
  await expect(page.locator('.cm-tooltip-autocomplete')).toContainText('retention.')
  await page.keyboard.press('Escape')
  await page.keyboard.type('ention.nothing}}')
  await expect(page.locator('.cm-lintRange-error').first()).toBeVisible()
  for (let sign = 0; sign < '{{retention.nothing}}'.length + 1; sign += 1) await page.keyboard.press('Backspace')
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(0)
  await saved(page)

  // The preview names the documents that change; the cases that fail are set right.
  await page.getByRole('button', { name: 'Что изменится' }).click()
  await expect(page.getByRole('row', { name: /Мессенджер/ })).toContainText('меняется', { timeout: 60_000 })
  await expect(page.locator('ins').filter({ hasText: 'Акты хранятся 3 года.' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Отдать на проверку' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'говорит другое' })).toBeVisible()
  await page.getByRole('button', { name: 'Примеры' }).click()
  const accept = page.getByRole('button', { name: 'Теперь правильно так' })
  while ((await accept.count()) > 0) await accept.first().click()
  await saved(page)
  await page.getByRole('button', { name: 'Отдать на проверку' }).click()
  await expect(page.getByText('Вы писали этот текст, утвердить его должен коллега.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Утвердить' })).toBeDisabled()

  // A colleague comes by invitation, remarks, and approves.
  await page.goto('/organisation')
  const email = `${unique('oleg')}@example.com`
  await page.getByLabel('Электронная почта коллеги').fill(email)
  await page.getByLabel('Роль в организации').selectOption('lawyer')
  await page.getByRole('button', { name: 'Создать ссылку-приглашение' }).click()
  const link = await page.getByLabel(`Ссылка для ${email}`).first().inputValue()
  const colleague = await (await browser.newContext({ locale: 'ru-RU' })).newPage()
  await colleague.goto(link)
  await colleague.getByRole('link', { name: 'Зарегистрироваться' }).last().click()
  await signUp(colleague, email)
  await colleague.getByRole('button', { name: 'Присоединиться' }).click()
  await colleague.waitForURL('**/organisation')
  await openDesk(colleague)
  await colleague.getByRole('button', { name: 'Замечания' }).click()
  await colleague.getByLabel('Замечание', { exact: true }).fill('Срок проверен по приказу.')
  await colleague.getByRole('button', { name: 'Добавить', exact: true }).click()
  await expect(colleague.getByText('Срок проверен по приказу.')).toBeVisible()
  await colleague.getByRole('button', { name: 'Утвердить' }).click()
  await expect(colleague.getByText('Правки ещё не начаты')).toBeVisible({ timeout: 20_000 })
  await colleague.context().close()

  // The release says what it changes, and is offered; nothing changes by itself.
  await page.goto('/library/releases')
  await page.getByRole('button', { name: 'Посчитать, что изменится' }).click()
  await expect(page.getByText(/Изменится документов: \d+/)).toBeVisible({ timeout: 90_000 })
  await expect(page.getByRole('listitem').filter({ hasText: 'сервис' }).first()).toBeVisible()
  await page.getByLabel('Название выпуска').fill('Ноябрь')
  await page.getByLabel('Что изменилось и почему, на русском').fill('Назван срок хранения актов.')
  await page.getByRole('button', { name: 'Выпустить' }).click()
  await expect(page.getByText('Прошлые выпуски')).toBeVisible({ timeout: 30_000 })
  await checkPage(page)

  await page.goto(`/services/${service}`)
  await expect(page.getByText('Назван срок хранения актов.')).toBeVisible()
  await page.getByText('Что изменится в документе').click()
  await expect(page.locator('ins').filter({ hasText: 'Акты хранятся 3 года.' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Отложить' }).click()
  await expect(page.getByText(/^Отложено /)).toBeVisible()
  await page.getByRole('button', { name: 'Принять обновление' }).click()
  await expect(page.getByText('Есть обновление положений')).toBeHidden()
  expect(complaints).toEqual([])
})
