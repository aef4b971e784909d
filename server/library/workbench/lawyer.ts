import { NotAllowed } from '@/server/organisations/errors'
import { may } from '@/server/sessions/roles'
import { type Person } from '@/server/sessions/visitor'

/** Who works on the layer of an organisation, in the role that they have in it. */
export type Lawyer = Pick<Person, 'organisationId' | 'userId' | 'name' | 'role'>

/** @throws NotAllowed unless the role carries editing the library */
export function mustEditLibrary({ role }: Pick<Lawyer, 'role'>): void {
  if (!may(role, 'edit-library')) throw new NotAllowed('edit-library')
}
