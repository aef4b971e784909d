'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { id } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import * as releases from '@/server/library/workbench/releases'

const revisionIds = z.array(id).max(5_000)
const words = z.string().trim().max(10_000).nullable().transform((text) => (text === '' ? null : text))

/** Looks at a release before it is made. */
export const previewRelease = action({ schema: z.object({ revisionIds: revisionIds.optional() }), access: 'person' }, async (input, { person }) => ({
  outcome: 'previewed' as const,
  preview: await releases.previewRelease(database(), person, input.revisionIds),
}))

/** Makes a release and offers it to the services of the organisation. */
export const makeRelease = action(
  { schema: z.object({ name: z.string().trim().min(1).max(200), notes: z.object({ ru: words, en: words }), revisionIds, expectedRevisions: revisionIds }), access: 'person' },
  (release, { person }) => releases.makeRelease(database(), person, release),
)
