import { relative, sep } from 'node:path'

const vague = /^(utils?|helpers?|common|libs?|types?|misc|shared)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
/** Names that Next gives a meaning: [param], (group), [[...rest]], _private. */
const route = /^[[(_.@]/

/**
 * ESLint rule: names of files and folders are kebab-case and say what is inside.
 * @param {{ root: string }} setup absolute path of the repository
 * @returns {import('eslint').Rule.RuleModule}
 */
export function createFileNameRule({ root }) {
  return {
    meta: {
      type: 'suggestion',
      schema: [],
      messages: {
        vague: '"{{part}}" says nothing about what is inside: use the word of the topic (glossary).',
        kebab: '"{{part}}" is not kebab-case.',
      },
    },
    create(context) {
      return {
        Program(node) {
          const parts = relative(root, context.filename).split(sep)
          for (const part of parts) {
            const word = part.replace(/^\.|(\.[a-z]+)+$/g, '')
            if (route.test(word)) continue
            if (vague.test(word)) context.report({ node, messageId: 'vague', data: { part } })
            else if (!kebab.test(word)) context.report({ node, messageId: 'kebab', data: { part } })
          }
        },
      }
    },
  }
}
