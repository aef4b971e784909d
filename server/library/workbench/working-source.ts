import { database } from '@/server/database/client'
import { type Lawyer } from '@/server/library/workbench/lawyer'
import { sourceOf, workingLibrary } from '@/server/library/workbench/working-library'
import { may } from '@/server/sessions/roles'

/** The working library of an organisation as JSON, for those who edit it; for everybody else it is not there. */
export async function workingSourceResponse(lawyer: Lawyer | null): Promise<Response> {
  if (lawyer === null || !may(lawyer.role, 'edit-library')) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  const source = sourceOf(await workingLibrary(database(), lawyer.organisationId))
  // Cases are read with the clause that they prove; they are half of the bytes.
  return Response.json({ ...source, clauses: source.clauses.map((clause) => ({ ...clause, examples: {} })) }, { headers: { 'Cache-Control': 'no-store' } })
}
