/**
 * Which folder may import what. Data flows one way: answers → facts → selection → document → render.
 * The longest matching path rules; whatever is not listed is refused (ARCHITECTURE.md, "Folder contracts").
 *
 * `folders`: project folders (or single files) that may be imported, besides the folder itself.
 * `packages`: packages that may be imported; a trailing `*` stands for any ending, `*` alone for every package.
 */
const zod = ['zod']

export const contracts = {
  policy: {
    folders: ['policy'],
    packages: [],
  },
  'policy/vocabulary': { folders: [], packages: zod },
  'policy/reference': { folders: ['policy/vocabulary'], packages: zod },
  'policy/answers': { folders: ['policy/vocabulary', 'policy/reference'], packages: zod },
  'policy/processors': { folders: ['policy/answers', 'policy/vocabulary', 'policy/reference'], packages: zod },
  'policy/starting-points': { folders: ['policy/answers', 'policy/vocabulary'], packages: [] },
  'policy/facts': { folders: ['policy/answers', 'policy/vocabulary', 'policy/reference'], packages: zod },
  'policy/language': { folders: ['policy/vocabulary'], packages: [] },
  'policy/clauses': {
    folders: ['policy/facts', 'policy/vocabulary', 'policy/language'],
    packages: ['zod', 'yaml', '@handlebars/parser', 'handlebars*', 'markdown-it*', '@noble/hashes/*'],
  },
  'policy/selection': {
    folders: ['policy/facts', 'policy/clauses', 'policy/vocabulary', 'policy/language'],
    packages: [],
  },
  'policy/document': {
    folders: ['policy/selection', 'policy/clauses', 'policy/facts', 'policy/vocabulary', 'policy/language'],
    packages: ['markdown-it*'],
  },
  'policy/render': { folders: ['policy/document', 'policy/vocabulary', 'policy/language'], packages: ['docx', 'fflate'] },
  'policy/clause-examples': {
    folders: ['policy/clauses', 'policy/facts', 'policy/answers', 'policy/document', 'policy/selection', 'policy/render', 'policy/vocabulary'],
    packages: [...zod, 'yaml'],
  },
  'policy/review': {
    folders: [
      'policy/facts',
      'policy/selection',
      'policy/document',
      'policy/vocabulary',
      'policy/reference',
      'policy/language',
    ],
    packages: zod,
  },
  'policy/fixes': { folders: ['policy/answers', 'policy/facts', 'policy/review', 'policy/vocabulary'], packages: [] },
  // The reader that does not trust the writer: it knows nothing of documents and renderers.
  'policy/reading': { folders: ['policy/vocabulary', 'policy/reference'], packages: [] },
  'policy/audit': { folders: ['policy/reading', 'policy/review/finding.ts', 'policy/vocabulary', 'policy/reference'], packages: ['htmlparser2', 'fflate', 'markdown-it*'] },
  'policy/revisions': {
    folders: ['policy/clauses', 'policy/clause-examples', 'policy/document', 'policy/facts', 'policy/versions', 'policy/vocabulary'],
    packages: ['yaml', 'node-diff3', 'htmlparser2', 'fflate', '@noble/hashes/*'],
  },
  'policy/versions': { folders: ['policy/document', 'policy/facts', 'policy/language', 'policy/reference', 'policy/vocabulary'], packages: [...zod, '@noble/hashes/*'] },

  server: { folders: ['policy', 'prisma'], packages: ['*'] },
  prisma: { folders: ['policy', 'server'], packages: ['node:*', 'zod', 'prisma*'] },
  cli: { folders: ['policy', 'server', 'prisma'], packages: ['node:*', 'commander', 'zod'] },
  bench: { folders: ['policy', 'server'], packages: ['*'] },

  components: {
    folders: ['policy', 'components/ui', 'components/wizard'],
    packages: ['react', 'react-dom*', 'react-hook-form', '@hookform/*', '@base-ui/*', 'next/*', 'better-auth/react', 'better-auth/client*'],
  },
  // The forms of the wizard are made from the zod schemas of the answers.
  'components/wizard': {
    folders: ['policy', 'components'],
    packages: ['zod', 'react', 'react-dom*', 'react-hook-form', '@hookform/*', '@base-ui/*', 'next/*'],
  },
  // The lawyers' desk writes code: its editor is CodeMirror, and nothing else carries it.
  'components/library/workbench': {
    folders: ['policy', 'components'],
    packages: ['react', 'react-dom*', 'next/*', '@codemirror/*', '@lezer/highlight'],
  },
  'components/ui': { folders: [], packages: ['react', 'react-dom*', '@base-ui/*', 'next/link'] },
  app: {
    folders: ['policy', 'server', 'components'],
    packages: ['react', 'react-dom*', 'next', 'next/*', '@fontsource*', 'better-auth/*'],
  },
  e2e: { folders: ['policy'], packages: ['@playwright/test', '@axe-core/playwright', '@sparticuz/chromium', 'node:*'] },
  lint: { folders: [], packages: ['eslint'] },
  '': { folders: ['server/environment.ts', 'e2e/browser.ts'], packages: ['*'] },
}

/** What a test beside its file may import on top of the contract of its folder. */
export const testContract = {
  folders: ['policy', 'prisma', 'server/database/testing.ts', 'server/library'],
  packages: ['vitest', 'fast-check', 'markdown-it', 'zod', 'fflate', 'node:*'],
}

/** Further bounds within a folder: the thing named may be imported by these files alone. */
export const onlyIn = [
  { imported: 'handlebars', by: ['policy/clauses', 'bench'], why: 'the template grammar is wrapped in one file of policy/clauses' },
  { imported: '@handlebars/parser', by: ['policy/clauses'], why: 'the template grammar is wrapped in one file of policy/clauses' },
  {
    imported: 'server/database/generated',
    by: ['server', 'prisma'],
    why: 'pages and commands call functions of server/, never the Prisma client',
  },
]
