import { draftPolicy, type Draft, languagesOf } from '@/policy/draft'
import { noticeFinding } from '@/policy/notice-finding'
import { proofread } from '@/policy/proofread'
import { renderText } from '@/policy/render/text'
import { bySeverity, stopsPublishing } from '@/policy/review/finding'
import { canonicalJson } from '@/policy/versions/canonical'
import { bumpOf, type MaterialChange, materialChangesBetween, proposedClass } from '@/policy/versions/change-class'
import { contentFingerprint, fingerprintOf } from '@/policy/versions/fingerprint'
import { dayOf } from '@/policy/versions/lifecycle'
import { formatVersion, nextVersion } from '@/policy/versions/number'
import { factChanges } from '@/policy/versions/fact-changes'
import { noticeFor } from '@/policy/versions/notice'
import { ENGINE_VERSION, recordOf } from '@/policy/versions/record'
import { type Language } from '@/policy/vocabulary'
import { type Database } from '@/server/database/client'
import { type HostedDocument, pathOf } from '@/server/hosted/address'
import { acknowledge } from '@/server/publishing/acknowledge'
import { mayBePublished } from '@/server/publishing/approval'
import { type Artefact, artefactsOf } from '@/server/publishing/artefacts'
import { datedAnswers, type Dating, undatedFacts } from '@/server/publishing/dated-answers'
import { inTurn } from '@/server/publishing/in-turn'
import { EffectiveDateRefused, type PublishOutcome } from '@/server/publishing/outcome'
import { libraryOfRelease, pinnedLibrary, type ReleasedLibrary } from '@/server/publishing/released-library'
import { type PublishRequest } from '@/server/publishing/request'
import { type EarlierVersion, readReviewed, type Reviewed } from '@/server/publishing/reviewed'
import { storeVersion } from '@/server/publishing/store-version'

/** How often another process may come first before publishing gives up. Each time it loses, somebody else has published. */
const mostAttempts = 25

/**
 * Publishes what a person reviewed: freezes answers, facts, selection and texts as the next version, in one transaction.
 *
 * Nothing is written when review finds something that stops publishing, or that nobody has acknowledged with a reason, or when the text would say what the latest version
 * says already. Of many who publish at once one wins; the others are told that the version is there, or that the answers
 * have changed.
 *
 * @param now moment of publishing
 * @throws ServiceNotFound for a service that is not there or belongs to another organisation
 * @throws EditConflict when the answers were changed after the review
 * @throws EffectiveDateRefused when a further version would take effect in the past
 * @throws NoSuchVersion when the version to go back to is not there
 */
export async function publish(database: Database, request: PublishRequest, now = new Date()): Promise<PublishOutcome> {
  return inTurn(request.serviceId, async () => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const outcome = await tryToPublish(database, 'privacy', request, now)
      if (outcome !== null) return outcome
    }
    throw new Error(`Service ${request.serviceId} is published elsewhere all the time`)
  })
}

/** Null when another process has published meanwhile, so that everything has to be looked at anew. */
async function tryToPublish(database: Database, document: HostedDocument, request: PublishRequest, now: Date): Promise<PublishOutcome | null> {
  const reviewed = await readReviewed(database, document, request)
  const { latest } = reviewed
  const publishedOn = dayOf(now)
  if (latest && request.effectiveFrom < publishedOn) throw new EffectiveDateRefused(publishedOn)
  const { standing } = reviewed
  const released = reviewed.releaseId === null ? await pinnedLibrary(database, request.serviceId) : await libraryOfRelease(database, reviewed.releaseId)
  const path = pathOf({ kind: 'document', service: reviewed.slug, document })

  const undated = draftPolicy(reviewed.answers, released.library, request.effectiveFrom)
  const changes = standing ? materialChangesBetween(standing.facts, undated.facts) : []
  const change = decidedChange(request, changes)
  const number = nextVersion(latest?.number ?? null, request.bump ?? bumpOf(change.decided))
  const dating: Dating = { number, effectiveFrom: request.effectiveFrom, publishedOn }
  const composed = draftOf(reviewed, released, dating)
  const notice = noticeFor(change.decided, standing && !standing.withdrawn ? standing.facts : null, composed.facts, publishedOn)
  const tooSoon = noticeFinding(notice, request.effectiveFrom)
  // Nothing is published whose finished text does not hold what it was made from.
  const draft: Draft = { ...composed, findings: bySeverity([...composed.findings, ...proofread(composed, released.library), ...(tooSoon ? [tooSoon] : [])]) }
  if (draft.findings.some(stopsPublishing)) return { outcome: 'refused', findings: draft.findings }
  const texts = textsOf(draft)
  // What was withdrawn may come back in the same words.
  const same = standing && !standing.withdrawn ? sameAs(standing, draft, texts, reviewed, released) : null
  if (standing && same) return { outcome: 'unchanged', version: formatVersion(standing.number), path, reason: same, drafted: isNewer(standing, released) ? 'anew' : 'as-then' }
  const { acknowledged, open } = acknowledge(draft.findings, request, now)
  if (open.length > 0) return { outcome: 'unacknowledged', findings: open }
  if (change.decided !== change.proposed && (change.why === null || change.decidedBy === null)) return { outcome: 'unexplained', proposed: change.proposed }
  if (!(await mayBePublished(database, request, released.releaseId))) return { outcome: 'unapproved' }

  const fingerprints = fingerprintsOf(texts)
  const artefacts = await freeze({ document, reviewed, released, draft, texts, fingerprints, dating, note: request.note, now })
  const versionId = await storeVersion(database, {
    document,
    request,
    latestId: latest?.id ?? null,
    ends: reviewed.ends,
    number,
    publishedAt: now,
    answers: datedAnswers(reviewed.answers, dating),
    draft,
    released,
    contentFingerprint: contentFingerprint(fingerprints),
    artefacts,
    acknowledged,
    recipientIds: reviewed.recipientIds,
    comparedWith: standing?.number ?? null,
    changes: standing ? factChanges(standing.facts, draft.facts) : [],
    change: { ...change, reasons: changes, earliest: notice.earliest, reconfirmation: notice.reconfirmation },
  })
  if (versionId === 'overtaken') return null
  if (versionId === 'unapproved') return { outcome: 'unapproved' }
  return { outcome: 'published', versionId, version: formatVersion(number), effectiveFrom: request.effectiveFrom, path, changes, changeClass: change.decided }
}

type Texts = Partial<Record<Language, string>>

function draftOf({ answers }: Reviewed, { library }: ReleasedLibrary, dating: Dating): Draft {
  return draftPolicy(datedAnswers(answers, dating), library, dating.effectiveFrom)
}

function textsOf({ documents }: Draft): Texts {
  return Object.fromEntries(Object.values(documents).map((document) => [document.language, renderText(document)]))
}

function fingerprintsOf(texts: Texts): Partial<Record<Language, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, fingerprintOf(text)]))
}

/** The class of the change: what follows from the facts, and what the founder makes of it. */
function decidedChange({ changeClass, changeWhy, byName }: PublishRequest, changes: readonly MaterialChange[]) {
  const proposed = proposedClass(changes)
  const decided = changeClass ?? proposed
  return { proposed, decided, why: decided === proposed || !changeWhy ? null : changeWhy, decidedBy: byName ?? null }
}

/** Whether the clauses or the engine have been renewed since a version was drafted. */
const isNewer = (version: EarlierVersion, released: ReleasedLibrary) => version.libraryHash !== released.contentHash || version.engine !== ENGINE_VERSION

/** Whether the version before says the same, apart from its date and number. */
function sameAs(latest: EarlierVersion, draft: Draft, texts: Texts, reviewed: Reviewed, released: ReleasedLibrary): 'same-text' | 'same-substance' | null {
  const hasFingerprints = (some: Texts) => canonicalJson(fingerprintsOf(some)) === canonicalJson(latest.fingerprints)
  if (hasFingerprints(texts)) return 'same-text'
  const asThen = draftOf(reviewed, released, latest)
  // What the law makes of the answers on another day is a change, although the answers are the same.
  const sameFacts = canonicalJson(undatedFacts(draft.facts)) === canonicalJson(undatedFacts(asThen.facts))
  return sameFacts && hasFingerprints(textsOf(asThen)) ? 'same-substance' : null
}

interface Freezing {
  document: HostedDocument
  reviewed: Reviewed
  released: ReleasedLibrary
  draft: Draft
  texts: Texts
  fingerprints: Partial<Record<Language, string>>
  dating: Dating
  note: PublishRequest['note']
  now: Date
}

async function freeze({ document, reviewed, released, draft, texts, fingerprints, dating, note, now }: Freezing): Promise<Artefact[]> {
  const { facts, documents } = draft
  const languages = languagesOf(reviewed.answers)
  const name = facts.service.name
  const made = languages.map(async (language) => {
    const tree = documents[language]
    const text = texts[language]
    if (tree === undefined || text === undefined) throw new Error(`No document was drafted in ${language}`)
    const serviceName = name?.[language] ?? name?.ru ?? name?.en ?? reviewed.slug
    const record = recordOf({
      service: reviewed.slug,
      serviceName,
      document,
      version: formatVersion(dating.number),
      previous: reviewed.latest && formatVersion(reviewed.latest.number),
      effectiveFrom: dating.effectiveFrom,
      publishedAt: now.toISOString(),
      note,
      language,
      fingerprints: fingerprints as Record<string, string>,
      library: released.contentHash,
      text,
      tree,
    })
    return artefactsOf(
      tree,
      {
        serviceName,
        path: pathOf({ kind: 'document', service: reviewed.slug, document }),
        version: record.version,
        previous: record.previous,
        effectiveFrom: dating.effectiveFrom,
        publishedOn: dating.publishedOn,
        languages,
        fingerprint: record.fingerprint,
      },
      record,
    )
  })
  return (await Promise.all(made)).flat()
}
