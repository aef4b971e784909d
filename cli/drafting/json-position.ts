/** Where JSON breaks off, and what stood there. */
export interface JsonFault {
  /** Both from 1; columns count UTF-16 units, as editors do. */
  line: number
  column: number
  /** The character that does not belong there; null at the end of the text. */
  found: string | null
}

const blank = /[ \t\n\r]*/y
const token = {
  string: /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /true|false|null/y,
}

/**
 * Finds where a text stops being JSON (RFC 8259). The engine's own message names the place in some versions of Node only.
 * @returns null when the text is JSON
 */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0
  /** What is open: after which sign it closes, and what may come next. */
  const open: ('object' | 'array')[] = []
  type Expectation = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing'
  let expected: Expectation = 'value'
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') return false
    at = pattern.lastIndex
    return true
  }
  const afterValue = (): Expectation => (open.length === 0 ? 'nothing' : 'comma or end')
  const closes = (sign: string) => (sign === '}' && open.at(-1) === 'object') || (sign === ']' && open.at(-1) === 'array')

  for (;;) {
    take(blank)
    const sign = text[at]
    if (sign === undefined) return expected === 'nothing' ? null : faultAt(text, at)
    if ((expected === 'value or end' || expected === 'key or end' || expected === 'comma or end') && closes(sign)) {
      at += 1
      open.pop()
      expected = afterValue()
    } else if (expected === 'value' || expected === 'value or end') {
      if (sign === '{' || sign === '[') {
        at += 1
        open.push(sign === '{' ? 'object' : 'array')
        expected = sign === '{' ? 'key or end' : 'value or end'
      } else if (take(token.string) || take(token.number) || take(token.word)) expected = afterValue()
      else return faultAt(text, at)
    } else if (expected === 'key' || expected === 'key or end') {
      if (!take(token.string)) return faultAt(text, at)
      expected = 'colon'
    } else if (expected === 'colon' && sign === ':') {
      at += 1
      expected = 'value'
    } else if (expected === 'comma or end' && sign === ',') {
      at += 1
      expected = open.at(-1) === 'object' ? 'key' : 'value'
    } else return faultAt(text, at)
  }
}

function faultAt(text: string, at: number): JsonFault {
  const before = text.slice(0, at)
  const lastBreak = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: at - lastBreak, found: text[at] === undefined ? null : String.fromCodePoint(text.codePointAt(at) ?? 0) }
}
