'use client';

import { useRef, useState, type DragEvent } from 'react';
import type { Audit } from '@/policy/audit/audit';
import { UnreadableText } from '@/policy/audit/unreadable-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { describedBy, LabelledField } from '@/components/ui/labelled';
import { TextArea } from '@/components/ui/text-input';
import { AuditResult } from './audit-result';
import { auditText, readGiven, type Given } from './run-audit';

/** Paste or drop a policy, and see what is wrong with it. */
export function AuditScreen() {
  const text = useText().audit;
  const language = useLanguage();
  const [pasted, setPasted] = useState('');
  const [audited, setAudited] = useState<Audit | null>(null);
  const [problem, setProblem] = useState<UnreadableText | 'unknown' | null>(null);
  const [busy, setBusy] = useState(false);
  const [dragging, setDragging] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const check = async (given: Given) => {
    setBusy(true);
    setProblem(null);
    try {
      setAudited(await auditText(await readGiven(given), {}));
    } catch (error) {
      setProblem(error instanceof UnreadableText ? error : 'unknown');
    } finally {
      setBusy(false);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) void check({ kind: 'file', file });
  };

  if (audited !== null) return <AuditResult audited={audited} onAudited={setAudited} onLeave={() => setAudited(null)} />;

  const message = problem === null ? null : problem === 'unknown' ? text.unreadable : problem.says[language];
  return (
    <form
      className="max-w-[52rem] space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        void check({ kind: 'pasted', text: pasted });
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <LabelledField id="policy-text" label={text.text} hint={text.textHint} message={message}>
        <TextArea
          id="policy-text"
          rows={14}
          className={`max-h-[60vh] [field-sizing:fixed] ${dragging ? 'outline-2 outline-accent' : ''}`}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          aria-invalid={message !== null}
          aria-describedby={describedBy('policy-text', { hint: text.textHint, message })}
        />
      </LabelledField>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? text.checking : text.check}
        </Button>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {text.file}
        </Button>
        <span className="text-small text-quiet">{dragging ? text.dropNow : text.drop}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={text.file}
          accept=".txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void check({ kind: 'file', file });
          }}
        />
      </div>
      <p className="text-small text-quiet">{text.private}</p>
    </form>
  );
}
