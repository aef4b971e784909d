import { expect, test } from '@playwright/test'
import { checkPage, complaintsOf, expectToFit } from './journey'

const policy = [
  'Политика конфиденциальности',
  '1. Общие положения',
  '1.1. Используя сайт, вы соглашаетесь на обработку данных.',
  '1.3. Права описаны в п. 9.9 Политики. <b>Разметка</b> остаётся текстом.',
  '2. Запросы',
  '2.1. Ответ на запрос направляется в течение 30 дней. Пишите: [email protected].',
].join('\n')

test('a policy that is already there is checked in the browser, without an account', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto('/audit')
  const requests: string[] = []
  page.on('request', (request) => request.method() !== 'GET' && requests.push(request.url()))

  await page.getByRole('button', { name: 'Проверить', exact: true }).click()
  await expect(page.getByText('В файле нет текста.')).toBeVisible()

  await page.getByLabel('Текст политики').fill(policy)
  await page.getByRole('button', { name: 'Проверить', exact: true }).click()
  await expect(page.getByRole('heading', { name: /Замечаний: \d+/u })).toBeFocused()
  const finding = (rule: string) => page.locator(`[data-rule="${rule}"]`)
  for (const rule of ['consent-implied', 'crossref-broken', 'numbering-gap', 'deadline-outdated-152fz', 'email-obfuscated']) await expect(finding(rule)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Текст' })).toContainText('<b>Разметка</b> остаётся текстом.')

  await finding('deadline-outdated-152fz').getByRole('button', { name: 'Показать в тексте' }).click()
  await expect(page.getByRole('region', { name: 'Текст' }).locator('mark').filter({ hasText: '30 дней' })).toBeInViewport()
  await checkPage(page)

  await page.getByText('Стоит исправить', { exact: false }).first().click()
  await expect(finding('numbering-gap')).toBeVisible()
  await expect(finding('consent-implied')).toBeHidden()

  await page.setViewportSize({ width: 390, height: 800 })
  await expectToFit(page)
  await page.getByRole('link', { name: 'Собрать политику заново из ответов' }).click()
  await page.waitForURL('**/start')
  expect(requests).toEqual([])
  expect(complaints).toEqual([])
})

test('a file is checked, and what is no policy is refused in words', async ({ page }) => {
  await page.goto('/audit')
  const file = page.locator('input[type="file"]')
  await file.setInputFiles({ name: 'policy.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK no document') })
  await expect(page.getByText('Файл не открывается как документ Word')).toBeVisible()
  await file.setInputFiles({ name: 'policy.html', mimeType: 'text/html', buffer: Buffer.from('<h1>Privacy policy</h1><p>By using the site you agree to the processing.</p>') })
  await expect(page.locator('[data-rule="consent-implied"]')).toBeVisible()
  await page.getByRole('button', { name: 'Другой текст' }).click()
  await expect(page.getByLabel('Текст политики')).toBeVisible()
})
