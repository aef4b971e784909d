import { RuleTester } from 'eslint'
import { describe, test } from 'vitest'
import { createFileNameRule } from './file-name.js'
import { createFolderContractRule } from './folder-contract.js'

Object.assign(RuleTester, { describe, it: test, itOnly: test })
const tester = new RuleTester({ languageOptions: { ecmaVersion: 2022, sourceType: 'module' } })

const rule = createFolderContractRule({
  root: '/klauza',
  contracts: {
    policy: { folders: ['policy'], packages: [] },
    'policy/facts': { folders: ['policy/answers'], packages: ['zod'] },
    'policy/answers': { folders: [], packages: ['zod'] },
    server: { folders: ['policy'], packages: ['*'] },
  },
  testContract: { folders: ['policy'], packages: ['vitest'] },
  onlyIn: [{ imported: 'handlebars', by: ['policy/clauses'], why: 'it is wrapped there' }],
})
const at = (path: string, code: string) => ({ filename: `/klauza/${path}`, code })
const refused = (path: string, code: string, messageId: string) => ({ ...at(path, code), errors: [{ messageId }] })

tester.run('folder-contract', rule, {
  valid: [
    at('policy/facts/derive.ts', "import { a } from '@/policy/answers/a'; import { z } from 'zod'"),
    at('policy/facts/derive.ts', "import { a } from './other'; export * from '../answers/a'"),
    at('policy/facts/derive.test.ts', "import { test } from 'vitest'; import { a } from '@/policy/render/html'"),
    at('policy/compose.ts', "import { a } from '@/policy/facts/derive'"),
    at('server/database/client.ts', "import { a } from 'pg'; const b = import('@/policy/facts/derive')"),
  ],
  invalid: [
    refused('policy/answers/a.ts', "import { a } from '@/policy/facts/derive'", 'folder'),
    refused('policy/answers/a.ts', "import { a } from '../facts/derive'", 'folder'),
    refused('policy/answers/a.ts', "export { a } from '@/server/environment'", 'folder'),
    refused('policy/facts/derive.ts', "const a = import('@/server/environment')", 'folder'),
    refused('policy/facts/derive.ts', "import { readFileSync } from 'node:fs'", 'package'),
    refused('policy/facts/derive.ts', "import { test } from 'vitest'", 'package'),
    refused('server/a.ts', "import handlebars from 'handlebars'", 'bound'),
    refused('elsewhere/a.ts', "import { z } from 'zod'", 'noContract'),
  ],
})

tester.run('file-name', createFileNameRule({ root: '/klauza' }), {
  valid: [at('policy/facts/cross-border.test.ts', ''), at('app/[service]/(wizard)/page.tsx', ''), at('next-env.d.ts', '')],
  invalid: [
    refused('policy/utils/a.ts', '', 'vague'),
    refused('policy/facts/helpers.ts', '', 'vague'),
    refused('policy/facts/crossBorder.ts', '', 'kebab'),
    refused('policy/Facts/a.ts', '', 'kebab'),
  ],
})
