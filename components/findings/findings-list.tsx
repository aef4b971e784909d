'use client';

import { type ReactNode } from 'react';
import { type Finding, severities, type Severity } from '@/policy/review/finding';
import { questionFor } from '@/components/wizard/question/question-path';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';

const edges: Readonly<Record<Severity, string>> = { block: 'border-l-stop', error: 'border-l-warn', warning: 'border-l-warn', advice: 'border-l-edge' };

/** Where in the wizard a finding is mended: `controller.inn`, or just the topic. */
export function placeOf(finding: Finding): string | null {
  if (finding.topic === null) return null;
  const path = finding.field === null || finding.field === '' ? finding.topic : `${finding.topic}.${finding.field}`;
  return questionFor(path)?.path ?? finding.topic;
}

/** Findings by severity, each with the way to the question that mends it, and with its fix where it has one. */
export function FindingsList({ findings, hrefOf, fixOf }: { findings: readonly Finding[]; hrefOf: (place: string) => string; fixOf?: (finding: Finding) => ReactNode }) {
  const text = useText().findings;
  const language = useLanguage();
  if (findings.length === 0) return <p className="text-quiet">{text.none}</p>;
  return (
    <div className="space-y-3">
      {severities.map((severity) => {
        const of = findings.filter((finding) => finding.severity === severity);
        return of.length === 0 ? null : (
          <section key={severity}>
            <h3 className="font-medium">
              {text.severity[severity]} <span className="text-quiet tabular-nums">({of.length})</span>
            </h3>
            <ul className="mt-1 border-t">
              {of.map((finding, index) => {
                const place = placeOf(finding);
                return (
                  <li key={`${finding.rule}.${index}`} className={`border-b border-l-4 py-1 pl-2 ${edges[severity]}`}>
                    <p>
                      {finding.message[language]}
                      {finding.about.length > 0 ? ` ${finding.about.map((name) => name[language]).join(', ')}.` : ''}
                    </p>
                    {finding.why ? <p className="text-small text-quiet">{say(finding.why, language)}</p> : null}
                    {finding.remedy ? <p className="text-small">{say(finding.remedy, language)}</p> : null}
                    <p className="flex flex-wrap gap-x-2 text-small text-quiet">
                      {finding.article ? <span>{finding.article[language]}</span> : null}
                      {finding.verified ? null : <span>{text.unverified}</span>}
                      {place ? (
                        <a className="text-accent underline" href={hrefOf(place)} data-question-link={place}>
                          {text.toQuestion}
                        </a>
                      ) : null}
                    </p>
                    {fixOf?.(finding)}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
