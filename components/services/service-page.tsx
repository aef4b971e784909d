import { type ReactNode } from 'react';
import { type VersionState } from '@/policy/versions/lifecycle';
import { type Language } from '@/policy/vocabulary';
import { interfaceText } from '@/components/interface-text/interface-text';
import { ButtonLink } from '@/components/ui/button';

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
  readonly decisions: readonly { readonly message: string; readonly reason: string; readonly by: string; readonly on: string }[];
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
  /** What the law changes for it. */
  law: ReactNode;
  /** Host names of the founder's own; null for guests, who cannot publish. */
  ownAddresses: ReactNode;
}

/** One service: what is drafted, what is in force or coming, and the history. */
export function ServicePage({ language, serviceId, done, topics, versions, currentHref, historyHref, law, ownAddresses }: ServicePage) {
  const text = interfaceText(language).service;
  const inForce = versions.find((version) => version.state === 'in-force');
  const coming = versions.filter((version) => version.state === 'coming');
  return (
    <div className="space-y-4">
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
        ) : (
          <p className="text-quiet">{text.nothingInForce}</p>
        )}
      </section>
      {law}
      {coming.length > 0 ? <Versions id="coming" title={text.scheduled} versions={coming} language={language} /> : null}
      {versions.length > 0 ? ownAddresses : null}
      {versions.length > 0 ? <Versions id="history" title={text.history} versions={versions} language={language} /> : null}
    </div>
  );
}

function Versions({ id, title, versions, language }: { id: string; title: string; versions: readonly ShownVersion[]; language: Language }) {
  return (
    <section aria-labelledby={`${id}-title`} className="border-t pt-2">
      <h2 id={`${id}-title`} className="text-lead font-medium">
        {title}
      </h2>
      <ol className="mt-1">
        {versions.map((version) => (
          <li key={version.number} className="border-b py-1 last:border-b-0">
            <Version version={version} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Version({ version, language }: { version: ShownVersion; language: Language }) {
  const text = interfaceText(language).service;
  return (
    <>
      <p>
        <a className="font-medium text-accent underline" href={version.href}>
          {text.version(version.number)}
        </a>{' '}
        <span className="text-quiet">
          {text.effectiveFrom(version.effectiveFrom)}, {text.publishedOn(version.publishedOn)}
        </span>
      </p>
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
