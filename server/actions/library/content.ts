import { z } from 'zod'
import { EXAMPLES_FILE } from '@/policy/clause-examples/example'
import { readTextName } from '@/policy/clauses/parse-text'

/** Bounds of what a draft may hold, in characters. What is longer would not parse either; it is not even stored. */
export const contentLimits = { yaml: 32_000, text: 36_000, examples: 2_000_000, texts: 40 } as const

export const id = z.string().min(1).max(100)
export const save = z.number().int().nonnegative()

const fileName = z.string().max(60)
const placement = z
  .record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), z.object({ section: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/), after: z.string().max(100).nullable() }))
  .refine((laws) => Object.keys(laws).length <= 20)

/** Fields of a draft, as the editor sends them. */
export const content = {
  yaml: z.string().max(contentLimits.yaml),
  texts: z.record(fileName.refine((name) => readTextName(name) !== null), z.string().max(contentLimits.text)).refine((files) => Object.keys(files).length <= contentLimits.texts),
  /** null: as they are. They can be a megabyte, which is not sent with every word that is typed. */
  examples: z.record(z.string(), z.string().max(contentLimits.examples)).refine((files) => Object.keys(files).every((name) => name === EXAMPLES_FILE)).nullable(),
  placement: placement.nullable(),
  stillTrue: z.array(z.object({ file: fileName, hash: z.string().regex(/^[0-9a-f]{64}$/) })).max(contentLimits.texts),
}

export const newPlacement = placement
export const step = { revisionId: id, expectedSave: save }
