import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')
const elsewhere = ['**/node_modules/**', '.next/**', '.klauza/**', 'build/**', 'e2e/**']

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    coverage: { include: ['policy/**/*.ts', 'server/**/*.ts', 'cli/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.database.test.ts'],
          // Properties run long on a busy machine; none of them is a measure of speed.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.database.test.ts'],
          exclude: elsewhere,
          globalSetup: ['server/database/testing-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
