import { NotInLibrary } from '@/server/library/workbench/errors'
import { type Lawyer } from '@/server/library/workbench/lawyer'
import { type WordFile } from '@/server/library/workbench/word'
import { NotAllowed } from '@/server/organisations/errors'
import { currentVisitor } from '@/server/sessions/visitor'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word file for a lawyer who is signed in; for everybody else there is none. */
export async function wordResponse(make: (lawyer: Lawyer) => Promise<WordFile>): Promise<Response> {
  const { person } = await currentVisitor()
  try {
    if (person === null) return new Response(null, { status: 404 })
    const { name, bytes } = await make(person)
    return new Response(bytes, { headers: { 'Content-Type': WORD, 'Content-Disposition': `attachment; filename="${name}"`, 'Cache-Control': 'no-store' } })
  } catch (error) {
    if (error instanceof NotInLibrary || error instanceof NotAllowed) return new Response(null, { status: 404 })
    throw error
  }
}
