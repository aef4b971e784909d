'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useLanguage } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { organisationText } from './words';

/** A button for one act, which says beside itself what stood in the way. */
export function ActButton({ label, look = 'plain', next, onAct }: { label: string; look?: 'primary' | 'plain'; /** Path to go to once it is done. */ next?: string; onAct: () => Promise<{ outcome: string }> }) {
  const text = organisationText(useLanguage());
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  return (
    <div className="space-y-1">
      <Button
        look={look}
        disabled={pending}
        onClick={() =>
          start(async () => {
            const { outcome } = await onAct();
            setRefusal(outcome === 'done' ? null : outcome);
            if (outcome === 'done' && next !== undefined) router.push(next);
          })
        }
      >
        {label}
      </Button>
      {refusal === null ? null : <Notice tone="stop" role="alert" title={text.errors[refusal] ?? text.errors['failed']} />}
    </div>
  );
}
