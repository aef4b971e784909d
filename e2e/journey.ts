import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { answersSchema, emptyAnswers, topicNames } from '@/policy/answers'

/** Accessible, and nothing to scroll sideways for. */
export async function checkPage(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  await expectToFit(page)
}

/** Nothing to scroll sideways for. */
export async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

/** Begins a policy as a guest and stands in the topic about the controller. @returns id of the service */
export async function beginPolicy(page: Page, name: string): Promise<string> {
  await page.goto('/start')
  await page.getByLabel('Как называется сервис').fill(name)
  await page.getByRole('button', { name: 'Перейти к вопросам' }).click()
  await page.waitForURL('**/wizard/controller')
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/**
 * Puts answers into the wizard that is open the way an earlier visit without a connection would have left them: as
 * unsent input of this browser.
 */
export async function fillFrom(page: Page, serviceId: string, answers: unknown): Promise<void> {
  const typed = answersSchema.parse(answers)
  const base = emptyAnswers()
  const unsent = topicNames.filter((topic) => topic !== 'laws').map((topic) => [`klauza.unsent.${serviceId}.${topic}`, JSON.stringify({ typed: typed[topic], base: base[topic] })] as const)
  await page.evaluate((entries) => entries.forEach(([key, value]) => localStorage.setItem(key, value)), unsent)
  await page.reload()
  await expect(page.locator('[data-saving="saved"]')).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('klauza.unsent')).length)).toBe(0)
}

/** A word that no other journey uses, for an e-mail address or the address of a document. */
export function unique(word: string): string {
  return `${word}-${Date.now()}-${Math.round(Math.random() * 1e6)}`
}

const password = 'длинный пароль'

/** Fills in the sign-up form that is open. @returns the e-mail address of the new account */
export async function signUp(page: Page, email = `${unique('vera')}@example.com`): Promise<string> {
  await page.getByLabel('Как вас зовут').fill('Вера')
  await page.getByLabel('Название вашей компании или проекта').fill('Первоцвет')
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль').fill(password)
  await page.getByRole('button', { name: 'Зарегистрироваться' }).click()
  return email
}

/** Makes an account and stands at its list of services. @returns its e-mail address */
export async function openAccount(page: Page): Promise<string> {
  await page.goto('/sign-up')
  const email = await signUp(page)
  await page.waitForURL('**/services')
  return email
}

/** Signs in to an account that `signUp` made, and stands at its list of services. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль').fill(password)
  await page.getByRole('button', { name: 'Войти' }).click()
  await page.waitForURL('**/services')
}

/** Publishes what the review page of a service shows. @returns once the page says that the version is there */
export async function publishAs(page: Page, serviceId: string, version: string, address: string): Promise<void> {
  await page.goto(`/services/${serviceId}/review`)
  await page.getByLabel('Адрес документа').fill(address)
  const acknowledgement = page.getByLabel('Замечания прочитаны, публикую с ними')
  if (await acknowledgement.isVisible()) await acknowledgement.check()
  await page.getByRole('button', { name: `Опубликовать версию ${version}`, exact: true }).click()
  await expect(page.getByText(`Версия ${version} опубликована`)).toBeVisible({ timeout: 20_000 })
}

/** Everything that the console and the content policy complain about from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
