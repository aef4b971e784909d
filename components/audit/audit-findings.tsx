'use client';

import type { AuditFinding } from '@/policy/audit/audit-rule';
import type { Severity } from '@/policy/review/finding';
import { useLanguage, useText } from '@/components/interface-text/language-context';

/** A finding with its place in the whole list: what a mark in the text and its entry find each other by. */
export interface Listed {
  readonly finding: AuditFinding;
  readonly order: number;
}

export const findingId = (order: number) => `finding-${order}`;
export const markId = (order: number) => `mark-${order}`;

const edges: Readonly<Record<Severity, string>> = { block: 'border-l-stop', error: 'border-l-stop', warning: 'border-l-warn', advice: 'border-l-edge' };

/** Long quotations are cut: the text stands beside. */
const LONGEST_QUOTE = 180;
const shortened = (quote: string) => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote);

/** The findings: what, where in the words of the text, and what to do. */
export function AuditFindings({ listed, current, onShow }: { listed: readonly Listed[]; current: number | null; onShow: (order: number) => void }) {
  const text = useText().audit;
  const language = useLanguage();
  return (
    <ol className="mt-1 border-t">
      {listed.map(({ finding, order }) => (
        <li key={order} id={findingId(order)} tabIndex={-1} data-rule={finding.rule} className={`border-b border-l-4 py-1 pl-2 ${edges[finding.severity]} ${current === order ? 'bg-tint' : ''}`}>
          <p>
            <span className="font-medium">{text.severity[finding.severity]}.</span> {finding.message[language]}
          </p>
          {finding.quote === null ? (
            <p className="text-small text-quiet">{text.nowhere}</p>
          ) : (
            <blockquote className="my-[4px] border-l pl-1 font-serif text-small">{shortened(finding.quote)}</blockquote>
          )}
          <p className="text-small text-quiet">{finding.remedy[language]}</p>
          <p className="flex flex-wrap items-center gap-x-2 text-small text-quiet">
            {finding.place?.number ? (
              <span>
                {text.clause} {finding.place.number}
              </span>
            ) : null}
            {finding.article ? <span>{finding.article[language]}</span> : null}
            {finding.place === null ? null : (
              <button type="button" className="min-h-4 text-accent underline" onClick={() => onShow(order)}>
                {text.toText}
              </button>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
