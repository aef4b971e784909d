import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { beginPolicy, checkPage, expectToFit, fillFrom } from './journey'

const sample = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8')) as { rights: object }

test('a fix is looked at, applied and undone', async ({ page }) => {
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, { ...sample, rights: { ...sample.rights, response: { n: 30, unit: 'day' } } })
  await page.goto(`/services/${service}/review`)
  const finding = page.getByText('Срок ответа на запрос — 10 рабочих дней, а политика обещает больше.').first()
  await expect(finding).toBeVisible()

  await page.getByRole('button', { name: 'Заменить срок ответа на 10 рабочих дней: показать изменение' }).click()
  const fix = page.locator('[data-fix="RU-14-3-10DAYS"]')
  await expect(fix.getByText('Изменятся ответы')).toBeVisible({ timeout: 20_000 })
  await expect(fix.getByText('10 (рабочий день)')).toBeVisible()
  await expect(fix.locator('ins').last()).toBeVisible()
  await checkPage(page)

  await fix.getByRole('button', { name: 'Применить' }).click()
  await expect(page.getByText('Применено: Заменить срок ответа на 10 рабочих дней')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('[data-fix="RU-14-3-10DAYS"]')).toHaveCount(0, { timeout: 20_000 })

  await page.getByRole('button', { name: 'Отменить' }).click()
  await expect(page.getByRole('button', { name: 'Заменить срок ответа на 10 рабочих дней: показать изменение' })).toBeVisible({ timeout: 20_000 })
})

test('a requirement leads to its sentence, the table can be taken along, and all of it fits a phone', async ({ page }) => {
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  await page.goto(`/services/${service}/review`)
  await page.locator('#coverage-ru-152fz > summary').click()
  const requirement = page.locator('[data-requirement="RU-18.1-1-2-PURPOSE"]')
  await expect(requirement).toHaveAttribute('data-state', 'satisfied')
  const place = requirement.locator('a').first()
  const target = (await place.getAttribute('href'))?.slice(1) ?? ''
  await place.click()
  await expect(page.locator(`[id="${target}"]`)).toBeVisible()

  const clause = page.locator(`[id="${target}"]`)
  const ask = clause.getByRole('button', { name: /Требования, которые выполняет это положение/ }).first()
  await ask.focus()
  await ask.press('Enter')
  await page.getByRole('complementary', { name: 'Требования, которые выполняет это положение' }).getByRole('link', { name: 'Каждая цель обработки отдельно' }).click()
  await expect(requirement).toBeInViewport()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Скачать таблицу (CSV)' }).click()
  expect((await download).suggestedFilename()).toMatch(/-requirements\.csv$/)

  await page.setViewportSize({ width: 360, height: 740 })
  await expectToFit(page)
  await page.goto(`/services/${service}`)
  await expect(page.getByRole('heading', { name: 'Что для вас меняет закон' })).toBeVisible()
  await expectToFit(page)
})
