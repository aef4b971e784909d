import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser'
import { environment } from './server/environment'

const { port, browser, searchPath } = environment()
const { executablePath, args } = await findBrowser(browser, searchPath)
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL,
    locale: 'ru-RU',
    launchOptions: { executablePath, args },
    trace: 'retain-on-failure',
  },
  outputDir: 'test-results',
  // The product as everybody starts it: built, seeded, on the data folder that `npm test` names.
  webServer: {
    command: 'node server/start/start.mjs',
    url: baseURL,
    timeout: 240_000,
    reuseExistingServer: true,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
})
