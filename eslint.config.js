import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { contracts, onlyIn, testContract } from './lint/contracts.js'
import { createFileNameRule } from './lint/file-name.js'
import { createFolderContractRule } from './lint/folder-contract.js'

const root = dirname(fileURLToPath(import.meta.url))

const klauza = {
  rules: {
    'folder-contract': createFolderContractRule({ root, contracts, testContract, onlyIn }),
    'file-name': createFileNameRule({ root }),
  },
}

/** Next, and tools that read a configuration file, want a default export. */
const defaultExportWanted = ['app/**', '*.config.{js,ts}', 'proxy.ts']
const tests = ['**/*.test.{ts,tsx}', 'e2e/**']

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one word names one thing everywhere.',
}
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'policy/ has no clock: take the date as an argument.' },
]

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', '.klauza/', 'build/', 'coverage/', 'server/database/generated/', 'next-env.d.ts', 'test-results/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx,js,mjs}'] })),
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { klauza },
    rules: {
      'klauza/file-name': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in server/environment.ts alone.' },
      ],
      'no-restricted-imports': ['error', { paths: [{ name: 'node:process', importNames: ['env'] }] }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    },
  },
  { files: ['**/*.{ts,tsx}'], rules: { 'klauza/folder-contract': 'error' } },
  { files: ['components/**', 'app/**'], ...reactHooks.configs.flat.recommended },
  {
    files: ['policy/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'window', 'document', 'setTimeout', 'setInterval', 'performance', 'localStorage'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'policy/ is deterministic: ids come in as arguments.' },
        { object: 'Date', property: 'now', message: 'policy/ has no clock: take the date as an argument.' },
      ],
    },
  },
  { files: defaultExportWanted, rules: { 'no-restricted-syntax': 'off' } },
  // tool.mjs passes the environment on to build tools before the dependencies of environment.ts are there.
  { files: ['server/environment.ts', 'server/start/tool.mjs'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme|skipIf|runIf)$/]",
          message: 'Every test runs, on every machine.',
        },
      ],
    },
  },
)
