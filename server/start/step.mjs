/**
 * Runs one step of a start, and prints what it does and how long it took.
 * @template Result
 * @param {string} title
 * @param {() => Result | Promise<Result>} work may return a string: what came of it
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const begun = performance.now()
  process.stdout.write(`  ${title} … `)
  try {
    const result = await work()
    const remark = typeof result === 'string' && result !== '' ? `${result}, ` : ''
    process.stdout.write(`${remark}${seconds(performance.now() - begun)}\n`)
    return result
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** What went wrong and what to do about it, in a step that runs before the dependencies are there. */
export class StepError extends Error {
  /**
   * @param {string} what
   * @param {string} remedy
   * @param {string} [output] what a tool has said about it, shown before the line
   */
  constructor(what, remedy, output = '') {
    super(`${what} — ${remedy}`)
    this.name = 'StepError'
    this.output = output
  }
}
