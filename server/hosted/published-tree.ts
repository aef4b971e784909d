import { type Document } from '@/policy/document/tree'
import { type Language } from '@/policy/vocabulary'
import { type Shelf } from '@/server/hosted/shelf'
import { type HostedVersion } from '@/server/hosted/source'

/** The document as it was published, from its JSON form; null in a language in which it was not. */
export async function publishedTree(shelf: Shelf, version: HostedVersion, language: Language): Promise<Document | null> {
  if (version.fingerprints[language] === undefined) return null
  const stored = await shelf.artefact(version.id, language, 'json')
  return stored && (JSON.parse(stored.identity.toString('utf8')) as { tree: Document }).tree
}
