'use client';

import { useId, useState, useTransition } from 'react';
import { useLanguage } from '@/components/interface-text/language-context';
import { publishingText } from '@/components/review/publishing-words';
import { Button } from '@/components/ui/button';
import { describedBy, LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-input';
import { endText } from './end-words';

type Reason = { ru: string | null; en: string | null };

interface EndForm {
  /** What is folded away behind this line. */
  title: string;
  lead: string;
  button: string;
  /** Readers are told the reason: it has to be written in one language at least. */
  reasonNeeded: boolean;
  onEnd: (reason: Reason | null) => Promise<{ outcome: string }>;
}

/** An act that ends something: what it does, a reason for readers, and the button. Folded, so that no slip sets it off. */
export function EndForm({ title, lead, button, reasonNeeded, onEnd }: EndForm) {
  const language = useLanguage();
  const text = endText(language);
  const errors = publishingText(language).errors;
  const id = useId();
  const [reason, setReason] = useState({ ru: '', en: '' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const missing = refusal === 'reason-missing' ? text.reasonMissing : undefined;
  const end = () =>
    start(async () => {
      const written = { ru: reason.ru.trim() || null, en: reason.en.trim() || null };
      const empty = written.ru === null && written.en === null;
      if (empty && reasonNeeded) return setRefusal('reason-missing');
      const { outcome } = await onEnd(empty ? null : written);
      setRefusal(outcome === 'done' ? null : outcome);
    });
  return (
    <details className="mt-1">
      <summary className="cursor-pointer py-[4px] text-accent">{title}</summary>
      <div className="max-w-[38rem] space-y-2 border-l pl-2">
        <p>{lead}</p>
        {(['ru', 'en'] as const).map((one) => (
          <LabelledField key={one} id={`${id}-${one}`} label={`${text.reason} (${one.toUpperCase()})`} message={one === language ? missing : undefined}>
            <TextArea id={`${id}-${one}`} lang={one} maxLength={5000} value={reason[one]} aria-invalid={missing !== undefined} aria-describedby={describedBy(`${id}-${one}`, { message: one === language ? missing : undefined })} onChange={(event) => setReason({ ...reason, [one]: event.target.value })} />
          </LabelledField>
        ))}
        <Button disabled={pending} onClick={end}>
          {button}
        </Button>
        {refusal !== null && refusal !== 'reason-missing' ? <Notice tone="stop" role="alert" title={errors[refusal] ?? errors['failed']} /> : null}
      </div>
    </details>
  );
}
