/** Codes that `klauza` ends with. */
export const exitCodes = {
  /** Findings that stop publishing, or a database that cannot be used. */
  stopped: 1,
  /** Wrong arguments, or a file that is not what it should be. */
  badInput: 2,
  /** A fault of the program itself. */
  broken: 70,
} as const

/** What is wrong with the input of a command: one problem a line. Ends the command with code 2. */
export class InputError extends Error {
  override name = 'InputError'
}
