import { type Document } from '@/policy/document/tree'
import { draftPolicy, languagesOf } from '@/policy/draft'
import { type FixOffer, offersFor } from '@/policy/fix-preview'
import { proofread } from '@/policy/proofread'
import { type Coverage } from '@/policy/review/coverage'
import { bySeverity, type Finding } from '@/policy/review/finding'
import { bumpOf, type ChangeClass, type MaterialChange, materialChangesBetween, proposedClass } from '@/policy/versions/change-class'
import { type ClauseChange, diffDocuments, type MovedClause, movedClauses } from '@/policy/versions/document-diff'
import { type FactChange, factChangeInWords, factChanges } from '@/policy/versions/fact-changes'
import { type Notice, noticeFor } from '@/policy/versions/notice'
import { formatVersion, nextVersion } from '@/policy/versions/number'
import { ENGINE_VERSION } from '@/policy/versions/record'
import { type Language } from '@/policy/vocabulary'
import { loadDraft } from '@/server/answers/load'
import { type Database } from '@/server/database/client'
import { databaseSource } from '@/server/hosted/source'
import { datedAnswers } from '@/server/publishing/dated-answers'
import { libraryOfRelease, pinnedLibrary } from '@/server/publishing/released-library'
import { earlierVersions, frozenSource } from '@/server/publishing/reviewed'

/** What a person sees before publishing. */
export interface Preparation {
  /** The edit that is reviewed; publishing names it. */
  edit: number
  /** The clauses that it is drafted from. */
  releaseId: string
  findings: Finding[]
  /** The fixes that the findings offer. */
  fixes: FixOffer[]
  /** Every requirement of the claimed laws and of the platforms, with the paragraphs that state it. */
  coverage: Coverage[]
  /** The text as it would be published, in every language. */
  documents: Document[]
  languages: readonly Language[]
  /** Nothing has been published yet. */
  first: boolean
  /** Number that the next version gets with each class of change. */
  numbers: Record<ChangeClass, string>
  /** The class that follows from what changed, with the reasons. */
  proposed: ChangeClass
  reasons: MaterialChange[]
  /** What each class asks for if the version is published on the day of the review. */
  notices: Record<ChangeClass, Notice>
  /** What changes in substance, in words. */
  summary: Record<Language, string[]>
  /** How the text differs from the version before, by language. */
  changes: Partial<Record<Language, ClauseChange[]>>
  /** Clauses that say the same in another place, by language. */
  moved: Partial<Record<Language, MovedClause[]>>
  /** Number of the version that it is compared with; null for the first one. */
  comparedWith: string | null
  /** The clauses or the engine are newer than those of that version. */
  draftedAnew: boolean
  /** The policy is withdrawn: publishing brings it back. */
  withdrawn: boolean
}

/**
 * Reviews the answers of a service, or an earlier version that is to be published again, as they would be published on a day.
 * @param serviceId of a service that the visitor has
 * @param rollbackTo number of the earlier version
 * @throws ServiceNotFound, NoSuchVersion
 */
export async function prepare(db: Database, serviceId: string, day: string, rollbackTo?: string): Promise<Preparation> {
  const drafted = await loadDraft(db, serviceId)
  const frozen = rollbackTo === undefined ? null : await frozenSource(db, serviceId, 'privacy', rollbackTo)
  const answers = frozen?.answers ?? drafted.answers
  const released = frozen?.releaseId ? await libraryOfRelease(db, frozen.releaseId) : await pinnedLibrary(db, serviceId)
  const { library } = released
  const { latest, standing } = await earlierVersions(db, serviceId, 'privacy')
  const number = latest?.number ?? null
  const dated = datedAnswers(answers, { number: nextVersion(number, 'minor'), effectiveFrom: day, publishedOn: day })
  const draft = draftPolicy(dated, library, day)
  const { facts } = draft
  const findings = bySeverity([...draft.findings, ...proofread(draft, library)])
  const languages = languagesOf(answers)
  // Dated as the version before was, so that the date and the number alone make no difference.
  const documentsThen = standing ? draftPolicy(datedAnswers(answers, standing), library, day).documents : {}
  const changes = standing
    ? await Promise.all(languages.map(async (language) => [language, await differenceFrom(db, standing.id, language, documentsThen[language])] as const))
    : []
  const reasons = standing ? materialChangesBetween(standing.facts, facts) : []
  const relied = standing && !standing.withdrawn ? standing.facts : null
  const numberFor = (changeClass: ChangeClass) => formatVersion(nextVersion(number, bumpOf(changeClass)))
  return {
    edit: drafted.edit,
    releaseId: released.releaseId,
    findings,
    // A frozen version is published as it was: a fix would change the draft, which is not what is shown.
    fixes: frozen === null ? offersFor(findings, answers, day) : [],
    coverage: draft.coverage,
    documents: Object.values(draft.documents),
    languages,
    first: latest === null,
    numbers: { material: numberFor('material'), editorial: numberFor('editorial') },
    proposed: proposedClass(reasons),
    reasons,
    notices: { material: noticeFor('material', relied, facts, day), editorial: noticeFor('editorial', relied, facts, day) },
    summary: summaryOf(standing ? factChanges(standing.facts, facts) : []),
    changes: Object.fromEntries(changes.map(([language, { changes: clauses }]) => [language, clauses])),
    moved: Object.fromEntries(changes.map(([language, { moved }]) => [language, moved])),
    comparedWith: standing && formatVersion(standing.number),
    draftedAnew: standing !== null && (standing.libraryHash !== released.contentHash || standing.engine !== ENGINE_VERSION),
    withdrawn: standing?.withdrawn ?? false,
  }
}

/** Changes of facts in words, in both languages. */
export function summaryOf(changes: readonly FactChange[]): Record<Language, string[]> {
  const inWords = (language: Language) => changes.map((change) => factChangeInWords(change, language))
  return { ru: inWords('ru'), en: inWords('en') }
}

async function differenceFrom(db: Database, versionId: string, language: Language, after: Document | undefined): Promise<{ changes: ClauseChange[]; moved: MovedClause[] }> {
  if (!after) return { changes: [], moved: [] }
  const stored = await databaseSource(db).artefact(versionId, language, 'json')
  const before = stored ? ((JSON.parse(stored.identity.toString('utf8')) as { tree?: Document }).tree ?? null) : null
  return { changes: diffDocuments(before, after), moved: before ? movedClauses(before, after) : [] }
}
