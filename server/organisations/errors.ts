import { type Permission } from '@/server/sessions/roles'

/** The person's role in the organisation does not carry this permission. */
export class NotAllowed extends Error {
  readonly code = 'not-allowed'

  constructor(readonly permission: Permission) {
    super(`This needs the permission ${permission}`)
    this.name = 'NotAllowed'
  }
}
