'use client';

import { useState, useTransition } from 'react';
import { useLanguage } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { describedBy, LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-input';
import { publishingText } from './publishing-words';

/** The last request to approve exactly what is on the screen. */
export interface ShownApproval {
  readonly askedByYou: boolean;
  readonly askedBy: string;
  /** Days written out. */
  readonly askedOn: string;
  readonly note: string | null;
  readonly decision: 'approved' | 'returned' | 'outdated' | null;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly decisionNote: string | null;
}

export interface Approvable {
  serviceId: string;
  expectedEdit: number;
  rollbackTo?: string;
}

export interface ApprovalPanel {
  what: Approvable;
  approval: ShownApproval | null;
  mayAsk: boolean;
  mayDecide: boolean;
  onAsk: (input: Approvable & { note: string }) => Promise<{ outcome: string }>;
  onDecide: (input: Approvable & { note: string; decision: 'approved' | 'returned' }) => Promise<{ outcome: string }>;
}

/** Four eyes: ask, approve, send back with a note. */
export function ApprovalPanel({ what, approval, mayAsk, mayDecide, onAsk, onDecide }: ApprovalPanel) {
  const text = publishingText(useLanguage());
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const run = (work: () => Promise<{ outcome: string }>) =>
    start(async () => {
      const { outcome } = await work();
      setRefusal(outcome === 'done' ? null : outcome);
      if (outcome === 'done') setNote('');
    });
  const waits = approval?.decision === null;
  const decides = waits && mayDecide && !approval.askedByYou;
  const mustAsk = mayAsk && !waits && approval?.decision !== 'approved';
  const message = refusal === 'note-missing' ? text.errors['note-missing'] : undefined;
  return (
    <section aria-labelledby="approval-title" className="max-w-[40rem] space-y-2 border-t pt-2" data-approval={approval?.decision ?? (waits ? 'waits' : 'none')}>
      <h2 id="approval-title" className="text-lead font-medium">
        {text.approval}
      </h2>
      <p className="text-quiet">{text.approvalLead}</p>
      {approval ? <State approval={approval} /> : null}
      {decides || mustAsk ? (
        <LabelledField id="approval-note" label={decides ? text.decisionNote : text.approvalNote} hint={decides ? text.decisionNoteHint : undefined} message={message}>
          <TextArea id="approval-note" maxLength={5000} value={note} aria-invalid={message !== undefined} aria-describedby={describedBy('approval-note', { hint: decides, message })} onChange={(event) => setNote(event.target.value)} />
        </LabelledField>
      ) : null}
      <div className="flex flex-wrap gap-1">
        {decides ? (
          <>
            <Button look="primary" disabled={pending} onClick={() => run(() => onDecide({ ...what, note, decision: 'approved' }))}>
              {text.approve}
            </Button>
            <Button disabled={pending} onClick={() => run(() => onDecide({ ...what, note, decision: 'returned' }))}>
              {text.sendBack}
            </Button>
          </>
        ) : null}
        {waits && approval.askedByYou && mayDecide ? (
          <Button disabled={pending} onClick={() => run(() => onDecide({ ...what, note: text.takeBack, decision: 'returned' }))}>
            {text.takeBack}
          </Button>
        ) : null}
        {mustAsk ? (
          <Button look="primary" disabled={pending} onClick={() => run(() => onAsk({ ...what, note }))}>
            {text.ask}
          </Button>
        ) : null}
      </div>
      {refusal !== null && refusal !== 'note-missing' ? <Notice tone="stop" role="alert" title={text.errors[refusal] ?? text.errors['failed']} /> : null}
    </section>
  );
}

function State({ approval }: { approval: ShownApproval }) {
  const text = publishingText(useLanguage());
  const { decision, askedByYou, askedBy, askedOn, decidedBy, decidedOn } = approval;
  if (decision === 'outdated') return null;
  const title = decision === 'approved' ? text.approved(decidedBy, decidedOn) : decision === 'returned' ? text.returned(decidedBy, decidedOn) : askedByYou ? text.askedByYou(askedOn) : text.asked(askedBy, askedOn);
  const words = decision === null ? approval.note : approval.decisionNote;
  return (
    <Notice tone={decision === 'approved' ? 'good' : decision === 'returned' ? 'warn' : 'plain'} title={title}>
      {words ? <p className="whitespace-pre-line">{words}</p> : null}
    </Notice>
  );
}
