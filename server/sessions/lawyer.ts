import { notFound, redirect } from 'next/navigation'
import { may } from '@/server/sessions/roles'
import { currentVisitor, type Person } from '@/server/sessions/visitor'

/** The lawyer who opens a page of the desk. Whoever is not signed in is asked to; for others the page is not there. */
export async function currentLawyer(next: string): Promise<Person> {
  const { person } = await currentVisitor()
  if (person === null) redirect(`/sign-in?next=${encodeURIComponent(next)}`)
  return may(person.role, 'edit-library') ? person : notFound()
}
