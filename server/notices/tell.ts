import { formatDate } from '@/policy/language/date'
import { type FactChange, factChangeInWords } from '@/policy/versions/fact-changes'
import { type Language } from '@/policy/vocabulary'
import { type Connection } from '@/server/answers/connection'
import { environment } from '@/server/environment'
import { policyAt, type PolicyAt, writeToSubscribers } from '@/server/subscriptions/subscriptions'
import { subscriptionWords } from '@/server/subscriptions/words'
import { queueDeliveries } from '@/server/webhooks/deliveries'

type Reason = Partial<Record<Language, string | null>> | null

/** Something that readers and the organisation's own programs are told of. */
export type Happening =
  | { event: 'version.published'; version: string; effectiveFrom: string; changes: readonly FactChange[]; note: Reason; changeClass: string; contentFingerprint: string; previous: string | null }
  | { event: 'version.cancelled'; version: string; reason: Reason }
  | { event: 'policy.withdrawn'; reason: Reason }

/**
 * Queues letters and messages about what happens to a policy, in the transaction in which it happens: nobody is told of what
 * was undone, and nobody is forgotten when the process ends right after.
 */
export async function tell(connection: Connection, of: { organisationId: string; slug: string }, happening: Happening): Promise<void> {
  const policy = await policyAt(connection, of.slug, 'privacy')
  if (policy === null) return
  const { publicUrl } = environment()
  const address = `${publicUrl}/p/${policy.slug}/privacy`
  await queueDeliveries(connection, of.organisationId, happening.event, payloadOf(happening, policy, address))
  await writeToSubscribers(connection, policy, publicUrl, (language) => letterOf(happening, policy.name[language], address, language))
}

function payloadOf(happening: Happening, { slug, name }: PolicyAt, address: string): object {
  const of = { service: slug, serviceName: name, document: 'privacy', url: address, history: `${address}/history` }
  if (happening.event !== 'version.published') return { ...of, ...('version' in happening ? { version: happening.version } : {}), reason: happening.reason }
  const { version, effectiveFrom, changeClass, contentFingerprint, note, changes, previous } = happening
  const summary = { ru: changes.map((change) => factChangeInWords(change, 'ru')), en: changes.map((change) => factChangeInWords(change, 'en')) }
  return { ...of, version, previous, permanent: `${address}/v/${version}`, effectiveFrom, changeClass, contentFingerprint, note, summary }
}

function letterOf(happening: Happening, name: string, address: string, language: Language): { subject: string; body: string } {
  const words = subscriptionWords[language].letter
  const history = `${words.history}\n${address}/history/${language}`
  const reasonOf = (reason: Reason) => {
    const text = reason?.[language] ?? reason?.ru ?? reason?.en
    return text ? `${words.reason} ${text}\n\n` : ''
  }
  switch (happening.event) {
    case 'version.published': {
      const { version, effectiveFrom, changes, note, previous } = happening
      const day = formatDate(language, effectiveFrom) ?? effectiveFrom
      const lines = changes.map((change) => `— ${factChangeInWords(change, language)}`)
      const said = note?.[language] ?? note?.ru ?? note?.en
      // The Russian date ends with the stop of its own abbreviation.
      const opening = words.published(name, version, day) + (language === 'ru' ? '' : '.')
      return {
        subject: words.publishedSubject(name),
        body: [opening, ...(said ? [said] : []), lines.length > 0 ? `${words.changes}\n${lines.join('\n')}` : words.noChanges, `${words.read}\n${address}/v/${version}/${language}`, ...(previous === null ? [] : [`${words.differences}\n${address}/v/${version}/since/${previous}/${language}`]), history].join('\n\n'),
      }
    }
    case 'version.cancelled':
      return { subject: words.cancelledSubject(name), body: `${words.cancelled(name, happening.version)}\n\n${reasonOf(happening.reason)}${history}` }
    case 'policy.withdrawn':
      return { subject: words.withdrawnSubject(name), body: `${words.withdrawn(name)}\n\n${reasonOf(happening.reason)}${history}` }
  }
}
