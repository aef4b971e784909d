import { type Connection } from '@/server/answers/connection'
import { type Person } from '@/server/sessions/visitor'
import { may } from '@/server/sessions/roles'
import { NotAllowed } from '@/server/organisations/errors'
import { type Logo } from '@/server/organisations/logo'

/** What an organisation decides for all its services. */
export interface OrganisationSettings {
  /** A version is published only after someone other than who asked has approved it. */
  publishingFourEyes: boolean
  /** A change of the clause library is approved by someone other than who made it. */
  libraryFourEyes: boolean
  /** `#rrggbb`, lower case; null for the colour of the product. */
  accentColour: string | null
  logo: Logo | null
}

/** What holds for an organisation that has decided nothing yet. */
export const defaultSettings: OrganisationSettings = { publishingFourEyes: false, libraryFourEyes: true, accentColour: null, logo: null }

/** The settings of an organisation, with the defaults where it has saved none. */
export async function readSettings(connection: Connection, organisationId: string): Promise<OrganisationSettings> {
  const row = await connection.organisationSettings.findUnique({ where: { organisationId } })
  if (row === null) return defaultSettings
  const { publishingFourEyes, libraryFourEyes, accentColour, logo, logoType } = row
  return {
    publishingFourEyes,
    libraryFourEyes,
    accentColour,
    logo: logo === null || logoType === null ? null : { bytes: logo, type: logoType as Logo['type'] },
  }
}

/**
 * Saves some of the settings of the organisation that a person works for; what is not named stays as it is.
 * @throws NotAllowed unless the person is an owner or an administrator of it
 */
export async function saveSettings(
  connection: Connection,
  { organisationId, userId, role }: Pick<Person, 'organisationId' | 'userId' | 'role'>,
  { logo, ...changes }: Partial<OrganisationSettings>,
  now = new Date(),
): Promise<void> {
  if (!may(role, 'change-settings')) throw new NotAllowed('change-settings')
  const data = {
    ...changes,
    ...(logo === undefined ? {} : { logo: logo?.bytes ?? null, logoType: logo?.type ?? null }),
    changedAt: now,
    changedBy: userId,
  }
  await connection.organisationSettings.upsert({ where: { organisationId }, create: { organisationId, ...data }, update: data })
}
