import { type Answers } from '@/policy/answers'

/** No service with this id. */
export class ServiceNotFound extends Error {
  readonly code = 'service-not-found'

  constructor(readonly serviceId: string) {
    super(`There is no service ${serviceId}`)
    this.name = 'ServiceNotFound'
  }
}

/** Somebody else saved the same topics since the edit that this save began from. Nothing was written. */
export class EditConflict extends Error {
  readonly code = 'edit-conflict'

  /**
   * @param currentEdit edit number of the service now
   * @param theirs the topics in conflict, as they are now
   */
  constructor(
    readonly currentEdit: number,
    readonly theirs: Partial<Answers>,
  ) {
    super(`The answers were changed meanwhile: they are at edit ${currentEdit}`)
    this.name = 'EditConflict'
  }
}

/** What is wrong with one answer: a zod issue, without what a browser must not get. */
export interface AnswerIssue {
  path: (string | number)[]
  code: string
  params?: Readonly<Record<string, unknown>>
  message: string
}

/** The answers do not fit together or their schema: a reference to a row that is not there, an id given twice. Nothing was written. */
export class AnswersRefused extends Error {
  readonly code = 'answers-refused'

  constructor(readonly issues: readonly AnswerIssue[]) {
    super(`The answers cannot be saved: ${issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`)
    this.name = 'AnswersRefused'
  }
}
