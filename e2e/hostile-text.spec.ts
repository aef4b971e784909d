import { expect, type Page, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { type Answers, answersSchema } from '@/policy/answers'
import { beginPolicy, complaintsOf, fillFrom, openAccount, publishAs, unique } from './journey'

const hostile = '<script>window.hostile=1</script><img src=x onerror=hostile=1> {{{x}}} {{constructor}} [x](javascript:1) | **b** `c` &amp; \u200f\u05d0\u202e __proto__ 🙂'

/** The sample with hostile text where a person writes freely: a paragraph, a requisite, a list. */
function hostileAnswers(): Answers {
  const { service, controller, recipients, ...others } = answersSchema.parse(JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8')))
  const text = { ru: hostile, en: hostile }
  return {
    ...others,
    service: { ...service, name: text },
    controller: { ...controller, address: text, responsibleName: text },
    recipients: { ...recipients, list: (recipients.list ?? []).map((recipient) => ({ ...recipient, name: text, legalName: text })) },
  }
}

/** The text stands there as it was typed, and nothing of it has become markup. */
async function expectText(page: Page, place: string) {
  const shown = page.locator(place)
  await expect(shown).toContainText(hostile)
  await expect(shown.locator('script, img, a[href^="javascript"], strong:text-is("b"), code:text-is("c")')).toHaveCount(0)
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
}

test('hostile text is text: in the form, in the document beside it, and in what is published', async ({ page }) => {
  test.slow()
  const complaints = complaintsOf(page)
  await openAccount(page)
  const service = await beginPolicy(page, hostile)
  await expect(page.locator('[data-document="ru"]')).toContainText(hostile)
  await fillFrom(page, service, hostileAnswers())
  await page.goto(`/services/${service}/wizard/service`)
  await expect(page.getByRole('textbox', { name: 'Название сервиса: По-русски' })).toHaveValue(hostile)
  for (const language of ['ru', 'en']) {
    await page.getByRole('radiogroup', { name: 'Язык документа' }).getByText(language.toUpperCase(), { exact: true }).click()
    await expectText(page, `[data-document="${language}"]`)
  }

  const address = unique('hostile')
  await publishAs(page, service, '1.0', address)
  for (const language of ['ru', 'en']) {
    await page.goto(`/p/${address}/privacy/${language}`)
    await expectText(page, 'main')
    await expect(page.locator('header')).toContainText(hostile)
  }
  await page.goto(`/p/${address}/privacy/history`)
  await expectText(page, 'body')
  await page.goto('/services')
  await expect(page.getByRole('link', { name: hostile })).toBeVisible()
  expect(complaints).toEqual([])
})
