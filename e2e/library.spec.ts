import { expect, type Page, test } from '@playwright/test'
import { checkPage } from './journey'

/** Accessible, no wider than the window, and nothing on the console. */
async function expectSound(page: Page, complaints: readonly string[]) {
  await checkPage(page)
  expect(complaints).toEqual([])
}

function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

test('a lawyer finds a clause by a word of either language, and the search stands in the address', async ({ page }) => {
  const complaints = listen(page)
  await page.goto('/library')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Библиотека положений')
  await expectSound(page, complaints)

  const search = page.getByRole('searchbox')
  await search.fill('withdrawal of consent')
  await expect(page.getByRole('link', { name: /consent-withdrawal/ })).toBeVisible()
  await expect(page).toHaveURL(/\/library\?q=withdrawal/)
  await search.fill('отзыв согласия')
  await expect(page.getByRole('link', { name: /consent-withdrawal/ })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Найдено')

  await page.reload()
  await expect(search).toHaveValue('отзыв согласия')
  await expect(page.getByRole('link', { name: /consent-withdrawal/ })).toBeVisible()

  await search.fill('абракадабра')
  await expect(page.getByText('Ничего не найдено')).toBeVisible()
  await page.getByRole('button', { name: 'Сбросить' }).click()
  await expect(page).toHaveURL(/\/library$/)
  await expect(search).toHaveValue('')
})

test('the list is narrowed by law, topic and mark, and says when it shows only a part', async ({ page }) => {
  await page.goto('/library')
  const all = await page.locator('main li a[href^="/library/"]').count()
  await page.getByLabel('Закон', { exact: true }).selectOption({ label: 'UK GDPR (Великобритания)' })
  await expect(page).toHaveURL(/law=uk-gdpr/)
  await expect.poll(() => page.locator('main li a[href^="/library/"]').count()).toBeLessThan(all)
  await page.getByRole('button', { name: 'Сбросить' }).click()

  await page.getByLabel('Только те, что должен подтвердить юрист').check()
  await expect(page).toHaveURL(/confirm=1/)
  await expect(page.locator('main li a', { hasNotText: 'Формулировку должен подтвердить юрист' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Сбросить' }).click()

  await page.getByRole('searchbox').fill('данные')
  await expect(page.getByText(/Показаны первые 60 из/)).toBeVisible()
  await page.getByRole('button', { name: 'Показать всё' }).click()
  await expect(page.getByText(/Показаны первые 60 из/)).toBeHidden()
})

for (const width of [1280, 390]) {
  test(`a clause has both languages, its reasons and its neighbours, ${width} px wide`, async ({ page }) => {
    const complaints = listen(page)
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/library/consent-withdrawal')
    const facts = page.locator('main dl')
    await expect(facts).toContainText('ч. 2 ст. 9 152-ФЗ')
    await expect(facts).toContainText('Когда попадает в документ')
    const shown = page.locator('[data-document="clause"]')
    await expect(shown.locator('[lang="ru"] [data-clause]')).not.toBeEmpty()
    await expect(shown.locator('[lang="en"] [data-clause]')).not.toBeEmpty()
    await expect(page.locator('main').getByText('{{', { exact: false }).first()).toBeVisible()
    await expectSound(page, complaints)
    await page.getByRole('navigation', { name: 'Соседние положения' }).getByRole('link', { name: /^Следующее/ }).click()
    await expect(page).not.toHaveURL(/consent-withdrawal$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('the library speaks English, and an unknown clause has a page that says so', async ({ page }) => {
  await page.goto('/library/automation-ai')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('When it stands in a document')).toBeVisible()
  await expect(page.getByText(/^(Sample: |No sample has the clause)/)).toBeVisible()

  const response = await page.goto('/library/no-such-clause')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
