'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { noticeFinding } from '@/policy/notice-finding';
import { type ChangeClass, type MaterialChange } from '@/policy/versions/change-class';
import { type Notice } from '@/policy/versions/notice';
import { type Answers } from '@/policy/answers';
import { type FixOffer } from '@/policy/fix-preview';
import { type ClauseChange, type MovedClause } from '@/policy/versions/document-diff';
import { type Coverage } from '@/policy/review/coverage';
import { type Finding } from '@/policy/review/finding';
import { type Bilingual, type Language } from '@/policy/vocabulary';
import { FindingsList } from '@/components/findings/findings-list';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button, ButtonLink } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Notice as Remark } from '@/components/ui/notice';
import { TextArea, TextInput } from '@/components/ui/text-input';
import { ApprovalPanel } from './approval-panel';
import { ChangeClassChoice, whyId } from './change-class-choice';
import { CoverageCounts, CoverageMatrix } from './coverage-matrix';
import { Decisions, isReasoned, rulesToDecide, type Reasons } from './decisions';
import { Differences } from './differences';
import { useKept } from './kept';
import { OfferedFix, type PreviewAnswer, type PreviewInput } from './offered-fix';
import { NoticeNeeded } from './notice-needed';
import { publishingText } from './publishing-words';
import { Published } from './published';

export interface PublishInput {
  serviceId: string;
  effectiveFrom: string;
  note: { ru: string | null; en: string | null } | null;
  expectedEdit: number;
  acknowledgements: { rule: string; reason: string }[];
  changeClass?: ChangeClass;
  changeWhy?: string;
  rollbackTo?: string;
}

/** What came of publishing, as far as the screen shows it. */
export interface PublishAnswer {
  outcome: string;
  version?: string;
  path?: string;
}

export interface ReviewScreen {
  serviceId: string;
  edit: number;
  findings: readonly Finding[];
  /** What findings offer, by rule. */
  fixes: readonly FixOffer[];
  coverage: readonly Coverage[];
  /** The text that would be published, to which the matrix of requirements leads. */
  draft: ReactNode;
  languages: readonly Language[];
  /** Number that the next version gets with each class of change. */
  numbers: Readonly<Record<ChangeClass, string>>;
  /** The class that follows from what changed, with the reasons. */
  proposed: ChangeClass;
  reasons: readonly MaterialChange[];
  /** What each class asks for if the version is published today. */
  notices: Readonly<Record<ChangeClass, Notice>>;
  /** What changes in substance, in words. */
  summary: readonly string[];
  /** Number of the version that the text is compared with. */
  comparedWith: string | null;
  /** The clauses or the program are newer than those of that version. */
  draftedAnew: boolean;
  /** The policy is withdrawn: publishing brings it back. */
  withdrawn: boolean;
  /** The earlier version that is published again, instead of the draft. */
  rollbackTo: string | null;
  /** Null where the organisation does not want four eyes. */
  approval: Omit<ApprovalPanel, 'what'> | null;
  mayPublish: boolean;
  told: { readonly subscribers: number; readonly webhooks: number };
  first: boolean;
  /** By language; empty when the text says what the version before says. */
  changes: Readonly<Partial<Record<Language, readonly ClauseChange[]>>>;
  /** Clauses that say the same in another place. */
  moved: Readonly<Partial<Record<Language, readonly MovedClause[]>>>;
  today: string;
  /** Address of this product, to which paths are added. */
  publicUrl: string;
  serviceName: string;
  /** Name of the service in public addresses, or what it would best be. */
  slug: string;
  guest: boolean;
  onRename: (input: { serviceId: string; slug: string }) => Promise<{ outcome: string }>;
  onPublish: (input: PublishInput) => Promise<PublishAnswer>;
  onPreviewFix: (input: PreviewInput) => Promise<PreviewAnswer>;
  onSave: (input: { serviceId: string; expectedEdit: number; topics: Partial<Answers>; pending: Record<string, never> }) => Promise<{ outcome: string; edit?: number }>;
}

/** A fix that was applied, and what the answers were before. */
interface Applied {
  title: Bilingual;
  before: Partial<Answers>;
  edit: number;
}

/** What stands in the way, what changes, and one button. */
export function ReviewScreen(props: ReviewScreen) {
  const { serviceId, numbers, proposed, first, today, guest, rollbackTo } = props;
  const { review: text, account: { signUp } } = useText();
  const language = useLanguage();
  const words = publishingText(language);
  const [chosen, setChosen] = useState<ChangeClass>(proposed);
  const [why, setWhy] = useKept<string>(`klauza.class.${serviceId}`, '');
  const notice = props.notices[chosen];
  // Nobody has chosen a day yet: the first on which people have been told in time.
  const [day, setDay] = useState<string | null>(null);
  const effectiveFrom = day ?? notice.earliest;
  const [note, setNote] = useKept<{ ru: string; en: string }>(`klauza.note.${serviceId}.${rollbackTo ?? 'draft'}`, rollbackTo === null ? emptyNote : { ru: publishingText('ru').rollbackNote(rollbackTo), en: publishingText('en').rollbackNote(rollbackTo) });
  const [reasons, setReasons] = useKept<Reasons>(`klauza.reasons.${serviceId}`, {});
  const [slug, setSlug] = useState(props.slug);
  const [asked, setAsked] = useState(false);
  const [state, setState] = useState<{ busy: boolean; answer: PublishAnswer | null }>({ busy: false, answer: null });

  const tooSoon = effectiveFrom === '' ? null : noticeFinding(notice, effectiveFrom);
  const findings = tooSoon ? [...props.findings, tooSoon] : props.findings;
  const unexplained = chosen !== proposed && why.trim() === '';
  const router = useRouter();
  const [applied, setApplied] = useState<Applied | null>(null);
  const [undoing, setUndoing] = useState<'no' | 'busy' | 'failed'>('no');

  const save = async (topics: Partial<Answers>, expectedEdit: number) => {
    const answer = await props.onSave({ serviceId, expectedEdit, topics, pending: {} }).catch(() => ({ outcome: 'failed', edit: undefined }));
    if (answer.outcome === 'saved') router.refresh();
    return answer;
  };
  const applyFix = async ({ title, before, after }: { title: Bilingual; before: Partial<Answers>; after: Partial<Answers> }) => {
    const { outcome, edit } = await save(after, props.edit);
    if (outcome === 'saved' && edit !== undefined) {
      setApplied({ title, before, edit });
      setUndoing('no');
    }
    return outcome;
  };
  const undo = async ({ before, edit }: Applied) => {
    setUndoing('busy');
    const { outcome } = await save(before, edit);
    setUndoing(outcome === 'saved' ? 'no' : 'failed');
    if (outcome === 'saved') setApplied(null);
  };
  // A rule has one fix, which mends all its findings: it stands beside the first of them.
  const firstOf = new Map([...props.findings].reverse().map((finding) => [finding.rule, finding]));
  const fixOf = (finding: Finding) => {
    const offer = props.fixes.find(({ rule }) => rule === finding.rule);
    return offer && firstOf.get(finding.rule) === finding ? (
      <OfferedFix key={`${offer.rule}.${props.edit}`} offer={offer} serviceId={serviceId} edit={props.edit} onPreview={props.onPreviewFix} onApply={applyFix} />
    ) : null;
  };

  const blocking = findings.filter((finding) => finding.severity === 'block').length;
  const toDecide = rulesToDecide(findings);
  const undecided = toDecide.find((finding) => !isReasoned(reasons, finding));
  const unchanged = !first && !props.withdrawn && [props.changes, props.moved].every((difference) => Object.values(difference).every((clauses) => clauses.length === 0));
  const hrefOf = (place: string) => `/services/${serviceId}/wizard/${place.split('.')[0] ?? ''}${place.includes('.') ? `#${place}` : ''}`;

  if (state.answer?.outcome === 'published' && state.answer.version !== undefined && state.answer.path !== undefined) {
    return <Published version={state.answer.version} address={`${props.publicUrl}${state.answer.path}`} languages={props.languages} serviceName={props.serviceName} />;
  }

  const publish = async () => {
    if (undecided) {
      setAsked(true);
      document.getElementById(`reason.${undecided.rule}`)?.focus();
      return;
    }
    if (unexplained && !first) {
      setAsked(true);
      document.getElementById(whyId)?.focus();
      return;
    }
    setState({ busy: true, answer: null });
    const acknowledgements = toDecide.map(({ rule }) => ({ rule, reason: (reasons[rule] ?? '').trim() }));
    const renamed = await props.onRename({ serviceId, slug }).catch(() => ({ outcome: 'failed' }));
    if (renamed.outcome !== 'renamed') return setState({ busy: false, answer: renamed });
    const answer = await props
      .onPublish({ serviceId, effectiveFrom, note: noteOf(note), expectedEdit: props.edit, acknowledgements, ...(first ? {} : { changeClass: chosen, changeWhy: why }), ...(rollbackTo === null ? {} : { rollbackTo }) })
      .catch((): PublishAnswer => ({ outcome: 'failed' }));
    setState({ busy: false, answer });
  };

  return (
    <div className="space-y-4">
      {rollbackTo === null ? null : (
        <Remark title={words.rollbackTitle(rollbackTo)}>
          <p>{words.rollbackLead(rollbackTo)}</p>
          <p>
            <Link className="text-accent underline" href={`/services/${serviceId}/review`}>
              {words.toDraft}
            </Link>
          </p>
        </Remark>
      )}
      {props.withdrawn ? <Remark tone="warn">{words.withdrawnNow}</Remark> : null}
      <CoverageCounts coverage={props.coverage} />
      {applied === null ? null : (
        <Remark tone={undoing === 'failed' ? 'stop' : 'good'} role="status" title={text.fix.applied(say(applied.title, language))}>
          {undoing === 'failed' ? <p>{text.fix.notUndone}</p> : null}
          <Button className="mt-1" disabled={undoing === 'busy'} onClick={() => void undo(applied)}>
            {text.fix.undo}
          </Button>
        </Remark>
      )}
      <section aria-labelledby="findings-title">
        <h2 id="findings-title" className="text-lead font-medium">
          {blocking > 0 ? text.blocked(blocking) : text.nothingToDo}
        </h2>
        <div className="mt-1">
          <FindingsList findings={props.findings} hrefOf={hrefOf} fixOf={fixOf} />
        </div>
      </section>

      {first ? null : (
        <section aria-labelledby="difference-title" className="border-t pt-2">
          <h2 id="difference-title" className="text-lead font-medium">
            {text.difference}
          </h2>
          {props.comparedWith === null ? null : <p className="text-quiet">{words.compared(props.comparedWith)}</p>}
          {unchanged ? (
            <p className="text-quiet">{props.draftedAnew ? words.draftedAnew : text.noDifference}</p>
          ) : (
            <>
              {props.summary.length > 0 ? (
                <>
                  <h3 className="mt-1 font-medium">{words.summary}</h3>
                  <ul className="list-disc pl-3">
                    {props.summary.map((line, place) => (
                      <li key={place}>{line}</li>
                    ))}
                  </ul>
                </>
              ) : null}
              {/* The reader's language lies open, the other one is a click away: both say the same. */}
              {[...props.languages].sort((a) => (a === language ? -1 : 1)).map((one, place) => (
                <details key={one} open={place === 0} className="mt-1">
                  <summary className="cursor-pointer py-[4px]">{words.inLanguage[one]}</summary>
                  <div lang={one}>
                    <Differences changes={props.changes[one] ?? []} moved={props.moved[one] ?? []} />
                  </div>
                </details>
              ))}
            </>
          )}
        </section>
      )}

      {guest || props.approval === null ? null : (
        <ApprovalPanel {...props.approval} what={{ serviceId, expectedEdit: props.edit, ...(rollbackTo === null ? {} : { rollbackTo }) }} />
      )}
      {guest ? (
        <Remark title={text.guestTitle}>
          <p className="mb-1">{text.guestBody}</p>
          <ButtonLink look="primary" href={`/sign-up?next=${encodeURIComponent(`/services/${serviceId}/review`)}`}>
            {signUp}
          </ButtonLink>
        </Remark>
      ) : (
        <section className="max-w-[40rem] space-y-3 border-t pt-2" aria-label={text.version}>
          {first ? null : (
            <ChangeClassChoice proposed={proposed} reasons={props.reasons} numbers={numbers} chosen={chosen} why={why} asked={asked} onChoose={setChosen} onWhy={setWhy} />
          )}
          <LabelledField id="effective" label={text.effective} hint={text.effectiveHint}>
            <TextInput id="effective" type="date" className="max-w-[12rem]" min={first ? undefined : today} value={effectiveFrom} aria-describedby="effective-hint" onChange={(event) => setDay(event.target.value)} />
          </LabelledField>
          {first ? null : <NoticeNeeded notice={notice} />}
          {props.languages.map((one) => (
            <LabelledField key={one} id={`note.${one}`} label={`${text.note} (${one.toUpperCase()})`} hint={text.noteHint}>
              <TextArea id={`note.${one}`} lang={one} maxLength={20_000} value={note[one]} aria-describedby={`note.${one}-hint`} onChange={(event) => setNote({ ...note, [one]: event.target.value })} />
            </LabelledField>
          ))}
          <LabelledField id="slug" label={text.slug} hint={text.slugHint}>
            <div className="flex flex-wrap items-center gap-x-[4px]">
              <span className="text-quiet">{props.publicUrl}/p/</span>
              <TextInput id="slug" className="max-w-[16rem]" maxLength={63} value={slug} aria-describedby="slug-hint" autoComplete="off" onChange={(event) => setSlug(event.target.value)} />
              <span className="text-quiet">/privacy</span>
            </div>
          </LabelledField>
          {first ? null : <WhoIsTold {...props.told} />}
          <Decisions findings={findings} reasons={reasons} onReasons={setReasons} asked={asked} />
          {props.mayPublish ? null : <Remark tone="warn">{words.mayNotPublish}</Remark>}
          {state.answer ? <Refusal outcome={state.answer.outcome} /> : null}
          <Button look="primary" className="px-3 py-[10px]" disabled={state.busy || blocking > 0 || unchanged || effectiveFrom === '' || !props.mayPublish || (props.approval !== null && props.approval.approval?.decision !== 'approved')} onClick={() => void publish()}>
            {state.busy ? text.publishing : text.publish(numbers[first ? 'material' : chosen])}
          </Button>
        </section>
      )}
      <CoverageMatrix coverage={props.coverage} fileName={`${props.slug}-requirements.csv`} />
      {props.draft}
      <p>
        <Link className="text-accent underline" href={`/services/${serviceId}/wizard/laws`}>
          {text.back}
        </Link>
      </p>
    </div>
  );
}

function Refusal({ outcome }: { outcome: string }) {
  const errors: Readonly<Record<string, string>> = useText().review.errors;
  const more = publishingText(useLanguage()).errors;
  return <Remark tone="stop" role="alert" title={errors[outcome] ?? more[outcome] ?? errors.failed} />;
}

const emptyNote = { ru: '', en: '' };

function WhoIsTold({ subscribers, webhooks }: ReviewScreen['told']) {
  const words = publishingText(useLanguage());
  return (
    <div>
      <p className="font-medium">{words.told}</p>
      <ul className="list-disc pl-3 text-small">
        <li>{words.toldPage}</li>
        <li>{words.toldSubscribers(subscribers)}</li>
        {webhooks > 0 ? <li>{words.toldWebhooks(webhooks)}</li> : null}
      </ul>
    </div>
  );
}

function noteOf({ ru, en }: { ru: string; en: string }): PublishInput['note'] {
  const written = { ru: ru.trim() === '' ? null : ru, en: en.trim() === '' ? null : en };
  return written.ru === null && written.en === null ? null : written;
}
