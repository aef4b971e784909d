/** No such clause, revision, comment or release in the layer of the organisation: also for one of another organisation. */
export class NotInLibrary extends Error {
  readonly code = 'not-in-library'

  constructor(readonly what: string) {
    super(`There is no ${what} in this library`)
    this.name = 'NotInLibrary'
  }
}
