import { unstable_rethrow } from 'next/navigation'
import { type z } from 'zod'
import { AnswersRefused, EditConflict, ServiceNotFound } from '@/server/answers/errors'
import { NotInLibrary } from '@/server/library/workbench/errors'
import { NotAllowed } from '@/server/organisations/errors'
import { asOperatorError } from '@/server/operator-error'
import { type Owner } from '@/server/services/owner'
import { currentVisitor, type Person, type Visitor } from '@/server/sessions/visitor'

/** What can go wrong with any action, and the status that an interface over HTTP would give it. */
export const actionErrors = {
  'wrong-input': 422,
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  'edit-conflict': 409,
  refused: 422,
  failed: 500,
} as const
export type ActionError = keyof typeof actionErrors

/** Who may do it: anyone; whoever has services, a guest included; or only a person with an account. */
export type Access = 'anyone' | 'owner' | 'person'

interface Admitted {
  anyone: Visitor
  owner: Visitor & { owner: Owner }
  person: Visitor & { owner: Owner; person: Person }
}

/**
 * The one way in for everything that writes: checks the input and who is asking, and turns what is thrown into a code.
 * The browser is told the code and never the message, which is for whoever runs the product.
 *
 * @param schema what the input has to be
 * @param handler gets the checked input and the visitor; what it returns goes to the browser
 */
export function action<Schema extends z.ZodType, Who extends Access, Result>(
  { schema, access }: { schema: Schema; access: Who },
  handler: (input: z.output<Schema>, visitor: Admitted[Who]) => Promise<Result>,
): (input: z.input<Schema>) => Promise<Result | { outcome: ActionError }> {
  return async (input) => {
    try {
      const parsed = schema.safeParse(input)
      if (!parsed.success) return { outcome: 'wrong-input' }
      const visitor = await currentVisitor()
      if (!isAdmitted(visitor, access)) return { outcome: 'signed-out' }
      return await handler(parsed.data, visitor)
    } catch (error) {
      // Next redirects by throwing.
      unstable_rethrow(error)
      return { outcome: codeOf(error) }
    }
  }
}

function isAdmitted<Who extends Access>(visitor: Visitor, access: Who): visitor is Admitted[Who] {
  if (access === 'person') return visitor.person !== null
  return access === 'anyone' || visitor.owner !== null
}

function codeOf(error: unknown): ActionError {
  if (error instanceof ServiceNotFound || error instanceof NotInLibrary) return 'not-found'
  if (error instanceof NotAllowed) return 'not-allowed'
  if (error instanceof EditConflict) return 'edit-conflict'
  if (error instanceof AnswersRefused) return 'refused'
  const known = asOperatorError(error)
  const detail = known?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.stderr.write(`${detail}\n`)
  return 'failed'
}
