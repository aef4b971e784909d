'use client';

import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { type ClauseChange } from '@/policy/versions/document-diff';
import { type Coverage } from '@/policy/review/coverage';
import { type Finding } from '@/policy/review/finding';
import { type Language } from '@/policy/vocabulary';
import { FindingsList } from '@/components/findings/findings-list';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button, ButtonLink } from '@/components/ui/button';
import { LabelledField, LabelledGroup } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextArea, TextInput } from '@/components/ui/text-input';
import { CoverageCounts, CoverageMatrix } from './coverage-matrix';
import { Decisions, isReasoned, rulesToDecide, type Reasons } from './decisions';
import { Differences } from './differences';
import { useKept } from './kept';
import { Published } from './published';

type Bump = 'major' | 'minor';

export interface PublishInput {
  serviceId: string;
  effectiveFrom: string;
  note: { ru: string | null; en: string | null } | null;
  expectedEdit: number;
  acknowledgements: { rule: string; reason: string }[];
  bump?: Bump;
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
  coverage: readonly Coverage[];
  /** The text that would be published, to which the matrix of requirements leads. */
  draft: ReactNode;
  languages: readonly Language[];
  /** Numbers that the next version would get; `suggested` follows from what changed. Only one for the first version. */
  numbers: Readonly<Record<Bump, string>>;
  suggested: Bump;
  first: boolean;
  /** By language; empty when the text says what the version in force says. */
  changes: Readonly<Partial<Record<Language, readonly ClauseChange[]>>>;
  today: string;
  /** Address of this product, to which paths are added. */
  publicUrl: string;
  serviceName: string;
  /** Name of the service in public addresses, or what it would best be. */
  slug: string;
  guest: boolean;
  onRename: (input: { serviceId: string; slug: string }) => Promise<{ outcome: string }>;
  onPublish: (input: PublishInput) => Promise<PublishAnswer>;
}

/** What stands in the way, what changes, and one button. */
export function ReviewScreen(props: ReviewScreen) {
  const { serviceId, findings, numbers, suggested, first, today, guest } = props;
  const { review: text, account: { signUp } } = useText();
  const language = useLanguage();
  const [bump, setBump] = useState<Bump>(suggested);
  const [effectiveFrom, setEffectiveFrom] = useState(today);
  const [note, setNote] = useKept<{ ru: string; en: string }>(`klauza.note.${serviceId}`, { ru: '', en: '' });
  const [reasons, setReasons] = useKept<Reasons>(`klauza.reasons.${serviceId}`, {});
  const [slug, setSlug] = useState(props.slug);
  const [asked, setAsked] = useState(false);
  const [state, setState] = useState<{ busy: boolean; answer: PublishAnswer | null }>({ busy: false, answer: null });

  const blocking = findings.filter((finding) => finding.severity === 'block').length;
  const toDecide = rulesToDecide(findings);
  const undecided = toDecide.find((finding) => !isReasoned(reasons, finding));
  const unchanged = !first && Object.values(props.changes).every((changes) => changes.length === 0);
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
    setState({ busy: true, answer: null });
    const acknowledgements = toDecide.map(({ rule }) => ({ rule, reason: (reasons[rule] ?? '').trim() }));
    const renamed = await props.onRename({ serviceId, slug }).catch(() => ({ outcome: 'failed' }));
    if (renamed.outcome !== 'renamed') return setState({ busy: false, answer: renamed });
    const answer = await props
      .onPublish({ serviceId, effectiveFrom, note: noteOf(note), expectedEdit: props.edit, acknowledgements, ...(first ? {} : { bump }) })
      .catch((): PublishAnswer => ({ outcome: 'failed' }));
    setState({ busy: false, answer });
  };

  return (
    <div className="space-y-4">
      <CoverageCounts coverage={props.coverage} />
      <section aria-labelledby="findings-title">
        <h2 id="findings-title" className="text-lead font-medium">
          {blocking > 0 ? text.blocked(blocking) : text.nothingToDo}
        </h2>
        <div className="mt-1">
          <FindingsList findings={findings} hrefOf={hrefOf} />
        </div>
      </section>

      {first ? null : (
        <section aria-labelledby="difference-title" className="border-t pt-2">
          <h2 id="difference-title" className="text-lead font-medium">
            {text.difference}
          </h2>
          {unchanged ? <p className="text-quiet">{text.noDifference}</p> : <Differences changes={props.changes[language] ?? Object.values(props.changes)[0] ?? []} />}
        </section>
      )}

      {guest ? (
        <Notice title={text.guestTitle}>
          <p className="mb-1">{text.guestBody}</p>
          <ButtonLink look="primary" href={`/sign-up?next=${encodeURIComponent(`/services/${serviceId}/review`)}`}>
            {signUp}
          </ButtonLink>
        </Notice>
      ) : (
        <section className="max-w-[40rem] space-y-3 border-t pt-2" aria-label={text.version}>
          {first ? null : (
            <LabelledGroup id="bump" label={text.version}>
              {(['major', 'minor'] as const).map((one) => (
                <label key={one} className="flex items-start gap-1 py-[3px]">
                  <input type="radio" name="bump" className="mt-[5px] accent-accent" checked={bump === one} onChange={() => setBump(one)} />
                  <span>
                    <span className="tabular-nums">{numbers[one]}</span>. {text[one]}
                  </span>
                </label>
              ))}
            </LabelledGroup>
          )}
          <LabelledField id="effective" label={text.effective} hint={text.effectiveHint}>
            <TextInput id="effective" type="date" className="max-w-[12rem]" min={first ? undefined : today} value={effectiveFrom} aria-describedby="effective-hint" onChange={(event) => setEffectiveFrom(event.target.value)} />
          </LabelledField>
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
          <Decisions findings={findings} reasons={reasons} onReasons={setReasons} asked={asked} />
          {state.answer ? <Refusal outcome={state.answer.outcome} /> : null}
          <Button look="primary" className="px-3 py-[10px]" disabled={state.busy || blocking > 0 || unchanged || effectiveFrom === ''} onClick={() => void publish()}>
            {state.busy ? text.publishing : text.publish(numbers[first ? 'major' : bump])}
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
  return <Notice tone="stop" role="alert" title={errors[outcome] ?? errors.failed} />;
}

function noteOf({ ru, en }: { ru: string; en: string }): PublishInput['note'] {
  const written = { ru: ru.trim() === '' ? null : ru, en: en.trim() === '' ? null : en };
  return written.ru === null && written.en === null ? null : written;
}
