import { type ReactNode } from 'react';
import { type VersionState } from '@/policy/versions/lifecycle';
import { type Language } from '@/policy/vocabulary';
import { interfaceText } from '@/components/interface-text/interface-text';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { publishingText } from '@/components/review/publishing-words';
import { EndForm } from './end-form';
import { endText } from './end-words';

export interface ShownVersion {
  readonly number: string;
  readonly state: VersionState;
  /** Days written out. */
  readonly effectiveFrom: string;
  readonly publishedOn: string;
  readonly note: string | null;
  readonly fingerprint: string;
  /** Path of the version's own page. */
  readonly href: string;
  /** What was known when it was published, and why it was published all the same. */
  /** Day on which it was called off or withdrawn. */
  readonly endedOn: string | null;
  /** Why, for readers. */
  readonly endedBecause: string | null;
  /** Path of the page that tells how it differs from the version before; null for the first one. */
  readonly sinceHref: string | null;
  /** How much it changed, why somebody decided that otherwise, and which version it brought back; null for the first one. */
  readonly change: { readonly decided: 'material' | 'editorial'; readonly why: string | null; readonly rollbackTo: string | null } | null;
  readonly decisions: readonly { readonly message: string; readonly reason: string; readonly by: string; readonly on: string }[];
}

type Reason = { ru: string | null; en: string | null };
type Done = Promise<{ outcome: string }>;

/** What a person may do to published versions; null for whoever may not publish. */
export interface EndActs {
  /** @param newest number of the newest version on the screen */
  onWithdraw: (serviceId: string, newest: string, reason: Reason | null) => Done;
  onCallOff: (serviceId: string, version: string, reason: Reason | null) => Done;
}

interface ServicePage {
  language: Language;
  serviceId: string;
  done: number;
  topics: number;
  /** Newest first. */
  versions: readonly ShownVersion[];
  /** Path of the version in force. */
  currentHref: string;
  historyHref: string;
  /** A newer release of the clauses; null when there is none. */
  update: ReactNode;
  /** What the law changes for it. */
  law: ReactNode;
  /** Host names of the founder's own; null for guests, who cannot publish. */
  ownAddresses: ReactNode;
  /** How to show the policy elsewhere; null while there is none to show. */
  useIt: ReactNode;
  acts: EndActs | null;
  /** A publication that waits for approval; null where none does. */
  waiting: { readonly by: string; readonly yours: boolean; readonly rollbackTo: string | null } | null;
}

/** One service: what is drafted, what is in force or coming, and the history. */
export function ServicePage({ language, serviceId, done, topics, versions, currentHref, historyHref, law, ownAddresses, useIt, acts, waiting, update }: ServicePage) {
  const text = interfaceText(language).service;
  const inForce = versions.find((version) => version.state === 'in-force');
  const coming = versions.filter((version) => version.state === 'coming');
  const words = endText(language);
  const newest = versions[0]?.number;
  const withdrawn = inForce ? undefined : versions.find((version) => version.state === 'withdrawn');
  return (
    <div className="space-y-4">
      {waiting ? <Waiting {...waiting} serviceId={serviceId} language={language} /> : null}
      <section aria-labelledby="draft-title" className="border-t pt-2">
        <h2 id="draft-title" className="text-lead font-medium">
          {text.draft}
        </h2>
        <p className="text-quiet tabular-nums">{text.progress(done, topics)}</p>
        <div className="mt-2 flex flex-wrap gap-1">
          <ButtonLink look="primary" href={`/services/${serviceId}/wizard/laws`}>
            {text.continueWizard}
          </ButtonLink>
          <ButtonLink href={`/services/${serviceId}/review`}>{text.reviewAndPublish}</ButtonLink>
        </div>
      </section>
      <section aria-labelledby="force-title" className="border-t pt-2">
        <h2 id="force-title" className="text-lead font-medium">
          {text.inForce}
        </h2>
        {inForce ? (
          <>
            <Version version={inForce} language={language} />
            <p className="mt-1 flex flex-wrap gap-2">
              <a className="text-accent underline" href={currentHref}>
                {text.publicPage}
              </a>
              <a className="text-accent underline" href={historyHref}>
                {text.publicHistory}
              </a>
            </p>
          </>
        ) : withdrawn ? (
          <Notice tone="warn" title={words.withdrawn}>
            <p>{words.withdrawnBody(withdrawn.endedOn ?? '')}</p>
            {withdrawn.endedBecause ? <p className="whitespace-pre-line">{withdrawn.endedBecause}</p> : null}
          </Notice>
        ) : (
          <p className="text-quiet">{text.nothingInForce}</p>
        )}
        {acts && newest !== undefined && (inForce || coming.length > 0) ? (
          <EndForm title={words.withdraw} lead={words.withdrawLead} button={words.withdrawNow} reasonNeeded onEnd={acts.onWithdraw.bind(null, serviceId, newest)} />
        ) : null}
      </section>
      {update}
      {law}
      {coming.length > 0 ? <Versions id="coming" title={text.scheduled} versions={coming} language={language} serviceId={serviceId} acts={acts} callOff /> : null}
      {useIt}
      {versions.length > 0 ? ownAddresses : null}
      {versions.length > 0 ? <Versions id="history" title={text.history} versions={versions} language={language} serviceId={serviceId} acts={acts} /> : null}
    </div>
  );
}

function Waiting({ by, yours, rollbackTo, serviceId, language }: NonNullable<ServicePage['waiting']> & { serviceId: string; language: Language }) {
  const words = publishingText(language);
  return (
    <Notice title={yours ? words.waitsYours : words.waits(by)}>
      <p>
        <a className="text-accent underline" href={`/services/${serviceId}/review${rollbackTo === null ? '' : `?rollback=${rollbackTo}`}`}>
          {words.toReview}
        </a>
      </p>
    </Notice>
  );
}

interface Versions {
  id: string;
  title: string;
  versions: readonly ShownVersion[];
  language: Language;
  serviceId: string;
  acts: EndActs | null;
  /** They can be called off. */
  callOff?: boolean;
}

function Versions({ id, title, versions, language, serviceId, acts, callOff = false }: Versions) {
  const words = endText(language);
  return (
    <section aria-labelledby={`${id}-title`} className="border-t pt-2">
      <h2 id={`${id}-title`} className="text-lead font-medium">
        {title}
      </h2>
      <ol className="mt-1">
        {versions.map((version) => (
          <li key={version.number} className="border-b py-1 last:border-b-0">
            <Version version={version} language={language} />
            {acts && callOff ? <EndForm title={words.callOff(version.number)} lead={words.callOffLead} button={words.callOffNow} reasonNeeded={false} onEnd={acts.onCallOff.bind(null, serviceId, version.number)} /> : null}
            {acts && !callOff && version.state !== 'in-force' && version.state !== 'coming' ? (
              <p>
                <a className="text-accent underline" href={`/services/${serviceId}/review?rollback=${version.number}`}>
                  {words.goBack(version.number)}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ version, language }: { version: ShownVersion; language: Language }) {
  const text = interfaceText(language).service;
  const words = endText(language);
  return (
    <>
      <p>
        <a className="font-medium text-accent underline" href={version.href}>
          {text.version(version.number)}
        </a>{' '}
        <span className="text-quiet">
          {text.effectiveFrom(version.effectiveFrom)}, {text.publishedOn(version.publishedOn)}
          {version.change ? `, ${words.change[version.change.decided]}` : ''}
          {version.change?.rollbackTo ? `, ${words.rolledBack(version.change.rollbackTo)}` : ''}
        </span>
        {version.sinceHref ? (
          <>
            {' '}
            <a className="text-accent underline" href={version.sinceHref}>
              {words.whatChanged}
            </a>
          </>
        ) : null}
      </p>
      {version.endedOn && (version.state === 'cancelled' || version.state === 'withdrawn') ? (
        <p className="text-warn">
          {version.state === 'cancelled' ? words.cancelledOn(version.endedOn) : words.withdrawnOn(version.endedOn)}
          {version.endedBecause ? `: ${version.endedBecause}` : ''}
        </p>
      ) : null}
      {version.change?.why ? <p className="text-small text-quiet">{words.decidedOtherwise(version.change.why)}</p> : null}
      {version.note ? <p>{version.note}</p> : null}
      {version.decisions.length > 0 ? (
        <details className="text-small">
          <summary className="cursor-pointer">
            {text.acknowledged} <span className="text-quiet tabular-nums">({version.decisions.length})</span>
          </summary>
          <ul className="mt-1 space-y-1 border-l pl-2">
            {version.decisions.map((decision, place) => (
              <li key={place}>
                <p>{decision.message}</p>
                <p className="whitespace-pre-line">{decision.reason}</p>
                <p className="text-quiet">{text.acknowledgedBy(decision.by, decision.on)}</p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="text-small text-quiet">
        {text.fingerprint}: <code className="font-mono break-all">{version.fingerprint}</code>
      </p>
    </>
  );
}
