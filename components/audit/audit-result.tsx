'use client';

import { useEffect, useRef, useState } from 'react';
import type { Audit } from '@/policy/audit/audit';
import type { Claimed } from '@/policy/audit/profile';
import { severities, type Severity } from '@/policy/review/finding';
import { laws, type Law } from '@/policy/vocabulary';
import { bringIntoView } from '@/components/document/scroll';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button, ButtonLink } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import { AuditedDocument } from './audited-document';
import { AuditFindings, findingId, markId } from './audit-findings';
import { auditText } from './run-audit';

type Shown = Severity | 'all';
type AuditedLaw = Exclude<Law, 'none'>;
const lawCodes = (Object.keys(laws) as Law[]).filter((law): law is AuditedLaw => law !== 'none');

interface AuditResultProps {
  audited: Audit;
  onAudited: (audited: Audit) => void;
  onLeave: () => void;
}

/** What was found, beside the text in which it was found. */
export function AuditResult({ audited, onAudited, onLeave }: AuditResultProps) {
  const text = useText().audit;
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>('all');
  const [current, setCurrent] = useState<number | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // What replaces the form takes its focus, so that a keyboard or a screen reader does not fall back to the top.
  useEffect(() => title.current?.focus(), []);

  const numbered = audited.findings.map((finding, order) => ({ finding, order }));
  const listed = numbered.filter(({ finding }) => shown === 'all' || finding.severity === shown);
  const present = severities.filter((severity) => audited.findings.some((finding) => finding.severity === severity));
  const again = async (claimed: Claimed) => {
    setCurrent(null);
    onAudited(await auditText(audited.text, { language: audited.text.language, laws: audited.text.laws, ...claimed }));
  };
  const show = (id: string, order: number) => {
    setCurrent(order);
    const element = document.getElementById(id);
    if (element === null) return;
    bringIntoView(element, 'center');
    element.focus({ preventScroll: true });
  };

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 ref={title} tabIndex={-1} className="text-lead font-medium">
          {text.found(audited.findings.length)}
        </h2>
        <Button onClick={onLeave}>{text.edit}</Button>
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <fieldset className="flex flex-wrap items-center gap-1">
          <legend className="float-left mr-1 text-small text-quiet">{text.language}</legend>
          <Segments
            name="audited-language"
            value={audited.text.language}
            options={(['ru', 'en'] as const).map((value) => ({ value, label: text.languageNames[value] }))}
            onChange={(value) => void again({ language: value })}
          />
        </fieldset>
        <fieldset className="flex flex-wrap items-center gap-x-2">
          <legend className="float-left mr-1 text-small text-quiet">{text.laws}</legend>
          {lawCodes.map((law) => (
            <label key={law} className="flex min-h-4 items-center gap-[6px] text-small">
              <input
                type="checkbox"
                className="size-2 accent-accent"
                checked={audited.text.laws.includes(law)}
                onChange={(event) => void again({ laws: event.target.checked ? [...audited.text.laws, law] : audited.text.laws.filter((one) => one !== law) })}
              />
              {laws[law][language]}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="grid items-start gap-3 lg:grid-cols-2">
        <section aria-labelledby="findings-title" className="min-w-0">
          <h3 id="findings-title" className="font-medium">
            {text.findings}
          </h3>
          {present.length > 1 ? (
            <div className="my-1">
              <Segments<Shown>
                name="severity"
                label={text.show}
                value={shown}
                options={[
                  { value: 'all', label: `${text.all} ${audited.findings.length}` },
                  ...present.map((severity) => ({ value: severity, label: `${text.severity[severity]} ${audited.findings.filter((finding) => finding.severity === severity).length}` })),
                ]}
                onChange={setShown}
              />
            </div>
          ) : null}
          {audited.findings.length === 0 ? <p className="text-quiet">{text.none}</p> : null}
          <AuditFindings listed={listed} current={current} onShow={(order) => show(markId(order), order)} />
          <div className="mt-3 border-t pt-2">
            <p>{text.onwardLead}</p>
            <p className="mt-1">
              <ButtonLink look="primary" href="/start">
                {text.onward}
              </ButtonLink>
            </p>
            <p className="mt-1 text-small text-quiet">
              {text.limits} {text.private}
            </p>
          </div>
        </section>
        <div className="min-w-0 lg:sticky lg:top-2">
          <h3 id="audited-title" className="font-medium">
            {text.document}
          </h3>
          <AuditedDocument blocks={audited.text.blocks} language={audited.text.language} listed={listed} current={current} onShow={(order) => show(findingId(order), order)} />
        </div>
      </div>
    </div>
  );
}
