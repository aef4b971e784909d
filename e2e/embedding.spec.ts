import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { beginPolicy, checkPage, complaintsOf, expectToFit, fillFrom, openAccount, publishAs, unique } from './journey'

const sample: unknown = JSON.parse(readFileSync('prisma/samples/messenger.json', 'utf8'))

/** A page of somebody else, on another site, that admits the policy and nothing more. */
async function serveForeignPage(content: string, policyOrigin: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; script-src ${policyOrigin}; frame-src ${policyOrigin}`,
    })
    response.end(`<!doctype html><html lang="ru"><head><title>Чужая страница</title><meta name="viewport" content="width=device-width"></head><body><h1 id="contacts">Ромашка</h1>${content}<p id="after">Подвал</p></body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('what the service page offers to copy shows the policy in a page of another site', async ({ page, browser }) => {
  test.slow()
  await openAccount(page)
  const service = await beginPolicy(page, '')
  await fillFrom(page, service, sample)
  const name = unique('polyana')
  await publishAs(page, service, '1.0', name)

  await page.goto(`/services/${service}`)
  const panel = page.getByRole('region', { name: 'Разместить у себя' })
  await expect(panel.getByText(`/p/${name}/privacy/ru`, { exact: false }).first()).toBeVisible()
  await panel.getByRole('button', { name: 'Скопировать: URL, RU' }).first().click()
  await expect(panel.getByText(/^(Скопировано|Выделено)/)).toBeVisible()
  const inPage = panel.locator('details', { has: page.getByText('На странице сайта', { exact: true }) })
  await inPage.locator('summary').click()
  await checkPage(page)
  const code = await inPage.getByRole('group', { name: 'HTML', exact: true }).innerText()
  expect(code).toContain('/embed.js')

  const policyOrigin = new URL(page.url()).origin
  const foreign = await serveForeignPage(code, policyOrigin)
  const visitor = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const site = await visitor.newPage()
    const complaints = complaintsOf(site)
    await site.goto(foreign.address)
    const frame = site.locator('iframe')
    const policy = site.frameLocator('iframe')
    await expect(policy.getByRole('heading', { level: 1 })).toBeVisible()
    // As tall as its text: nothing to scroll within.
    await expect.poll(() => policy.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBeLessThanOrEqual(1)
    expect((await frame.boundingBox())?.height).toBeGreaterThan(2_000)
    await expect(site.locator('[data-klauza] > a')).toHaveCount(0)
    await expectToFit(site)

    // A link within the text moves the page around.
    await policy.locator('summary').first().click()
    await policy.locator('.contents a').last().click()
    await expect.poll(() => site.evaluate(() => scrollY)).toBeGreaterThan(1_000)

    // The other language comes into the same frame.
    await policy.getByRole('link', { name: 'English', exact: true }).click()
    await expect(policy.locator('html')).toHaveAttribute('lang', 'en')
    await expect.poll(() => policy.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight)).toBeLessThanOrEqual(1)
    expect(site.url().startsWith(foreign.address)).toBe(true)
    expect(await visitor.cookies()).toEqual([])
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([])
  } finally {
    await visitor.close()
  }

  // Without scripts the link is there.
  const plain = await browser.newContext({ javaScriptEnabled: false })
  try {
    const site = await plain.newPage()
    await site.goto(foreign.address)
    await expect(site.getByRole('link', { name: 'Политика в отношении обработки персональных данных' })).toHaveAttribute('href', `${policyOrigin}/p/${name}/privacy/ru`)
  } finally {
    await plain.close()
    foreign.close()
  }

  await page.goto(`/p/${name}/privacy/frame/ru`)
  await checkPage(page)
  const fragment = await page.request.get(`/p/${name}/privacy/fragment/ru`)
  expect(await fragment.text()).toContain('id="privacy-')
})
