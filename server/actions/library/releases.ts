'use server'

import { z } from 'zod'
import { action } from '@/server/actions/action'
import { id } from '@/server/actions/library/content'
import { database } from '@/server/database/client'
import * as impact from '@/server/library/workbench/impact'
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

/** Begins to work out, in the background, what a release would change. */
export const startImpact = action({ schema: z.object({ revisionIds: revisionIds.optional() }), access: 'person' }, async (input, { person }) => ({
  outcome: 'started' as const,
  ...(await impact.startImpact(database(), person, input.revisionIds)),
}))

/** How far that is, and a stretch of what it has found. */
export const readImpact = action(
  { schema: z.object({ impactId: id, offset: z.number().int().nonnegative().max(1_000_000), limit: z.number().int().min(1).max(200) }), access: 'person' },
  async ({ impactId, ...stretch }, { person }) => ({ outcome: 'read' as const, ...(await impact.readImpact(database(), person, impactId, stretch)) }),
)

/** The redline of one document that a release would change. */
export const readImpactRedline = action(
  { schema: z.object({ impactId: id, kind: z.enum(['service', 'starting-point', 'example']), subject: id }), access: 'person' },
  async ({ impactId, ...subject }, { person }) => ({ outcome: 'read' as const, change: await impact.impactRedline(database(), person, impactId, subject) }),
)
