import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { answersSchema, emptyAnswers, topicNames } from '@/policy/answers'

/** Accessible, and nothing to scroll sideways for. */
export async function checkPage(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
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

/** Fills in the sign-up form that is open. @returns the e-mail address of the new account */
export async function signUp(page: Page): Promise<string> {
  const email = `vera-${Date.now()}-${Math.round(Math.random() * 1e6)}@example.com`
  await page.getByLabel('Как вас зовут').fill('Вера')
  await page.getByLabel('Название вашей компании или проекта').fill('Первоцвет')
  await page.getByLabel('Электронная почта').fill(email)
  await page.getByLabel('Пароль').fill('длинный пароль')
  await page.getByRole('button', { name: 'Зарегистрироваться' }).click()
  return email
}
