import { cache } from 'react'
import { type Answers, type Localized, type Topic, topicNames } from '@/policy/answers'
import { dayOf } from '@/policy/versions/lifecycle'
import { loadDraft } from '@/server/answers/load'
import { pendingInput } from '@/server/answers/pending'
import { database } from '@/server/database/client'
import { pinnedLibrary } from '@/server/publishing/released-library'
import { ownedService } from '@/server/services/owned-service'

/** What the wizard begins with. */
export interface WizardStart {
  serviceId: string
  name: Localized | null
  answers: Answers
  edit: number
  /** Topics as they were typed, where something in them could not be accepted. */
  pending: Partial<Record<Topic, unknown>>
  /** YYYY-MM-DD */
  today: string
  libraryAddress: string
  guest: boolean
}

/** Everything that the wizard of a service needs, if the visitor has that service. */
export const loadForWizard = cache(async (id: string): Promise<WizardStart> => {
  const { service, guest } = await ownedService(id)
  const db = database()
  const { answers, edit } = await loadDraft(db, service.id)
  const typed = await pendingInput(db, service.id)
  const { releaseId } = await pinnedLibrary(db, service.id)
  const pending = topicNames.flatMap((topic) => {
    const text = typed[topic]
    return text === undefined ? [] : [[topic, JSON.parse(text) as unknown] as const]
  })
  return {
    serviceId: service.id,
    name: service.name,
    answers,
    edit,
    pending: Object.fromEntries(pending),
    today: dayOf(new Date()),
    libraryAddress: `/library/source.json?release=${releaseId}`,
    guest,
  }
})
