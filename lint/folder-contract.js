import { dirname, posix, relative, sep } from 'node:path'

/**
 * ESLint rule: an import must be allowed by the contract of the folder that the file is in.
 * Default is refusal: a folder without a contract may import nothing.
 *
 * @param {{ root: string, contracts: Record<string, Contract>, testContract: Contract, onlyIn: Bound[] }} setup
 *   `root`: absolute path of the repository; the rest as in `contracts.js`.
 * @returns {import('eslint').Rule.RuleModule}
 * @typedef {{ folders: string[], packages: string[] }} Contract
 * @typedef {{ imported: string, by: string[], why: string }} Bound
 */
export function createFolderContractRule({ root, contracts, testContract, onlyIn }) {
  return {
    meta: {
      type: 'problem',
      schema: [],
      messages: {
        noContract: 'This folder has no contract: add it to lint/contracts.js.',
        folder: '{{from}} must not import {{target}}: its contract allows {{allowed}} (lint/contracts.js).',
        package: '{{from}} must not import the package {{target}}: its contract allows {{allowed}} (lint/contracts.js).',
        bound: '{{target}} must not be imported here: {{why}}.',
      },
    },
    create(context) {
      const file = toPosix(relative(root, context.filename))
      const name = governing(file, contracts)
      const isTest = /\.test\.tsx?$|(^|\/)fixtures\//.test(file)

      function check(node, specifier) {
        const target = projectPath(specifier, file)
        const wanted = target ?? specifier
        const bound = onlyIn.find(({ imported, by }) => isWithin(wanted, imported) && !by.some((folder) => isWithin(file, folder)))
        if (bound) {
          context.report({ node, messageId: 'bound', data: { target: wanted, why: bound.why } })
          return
        }
        if (name === undefined) {
          context.report({ node, messageId: 'noContract' })
          return
        }
        const contract = contracts[name]
        const folders = [...contract.folders, ...(isTest ? testContract.folders : [])]
        const packages = [...contract.packages, ...(isTest ? testContract.packages : [])]
        const from = name === '' ? 'The root' : name
        if (target === undefined) {
          if (!packages.some((pattern) => matches(specifier, pattern))) {
            context.report({ node, messageId: 'package', data: { from, target: specifier, allowed: listed(packages) } })
          }
          return
        }
        const own = governing(target, contracts) === name
        if (!own && !folders.some((folder) => isWithin(target, folder))) {
          context.report({ node, messageId: 'folder', data: { from, target, allowed: listed(folders) } })
        }
      }

      return {
        ImportDeclaration: (node) => check(node, node.source.value),
        ExportAllDeclaration: (node) => check(node, node.source.value),
        ExportNamedDeclaration: (node) => node.source && check(node, node.source.value),
        ImportExpression: (node) => node.source.type === 'Literal' && check(node, node.source.value),
        TSImportType: (node) => node.source?.type === 'Literal' && check(node, node.source.value),
      }
    },
  }
}

/** The key of the longest contract that holds `file`, or undefined. The key '' holds files of the root itself. */
function governing(file, contracts) {
  const key = Object.keys(contracts)
    .filter((folder) => folder !== '' && isWithin(file, folder))
    .sort((a, b) => b.length - a.length)[0]
  return key ?? (file.includes('/') ? undefined : '')
}

/** The path of an import inside the repository, without ending; undefined for a package. */
function projectPath(specifier, file) {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2))
  if (specifier.startsWith('.')) return posix.normalize(posix.join(toPosix(dirname(file)), specifier))
  return undefined
}

/** `server/environment` is within `server`, and within `server/environment.ts`; a package is within its own name. */
function isWithin(path, folder) {
  const bare = folder.replace(/\.tsx?$/, '')
  return path === folder || path === bare || path.replace(/\.tsx?$/, '') === bare || path.startsWith(`${folder}/`)
}

function matches(specifier, pattern) {
  return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern
}

const listed = (names) => (names.length > 0 ? names.join(', ') : 'none')
const toPosix = (path) => path.split(sep).join('/')
