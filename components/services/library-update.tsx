'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ReleaseChange } from '@/policy/release-impact';
import { useText } from '@/components/interface-text/language-context';
import { ChangeView } from '@/components/review/change-view';
import { Button } from '@/components/ui/button';

interface LibraryUpdate {
  serviceId: string;
  releaseId: string;
  fromReleaseId: string | null;
  name: string;
  /** Of the organisation's lawyers; otherwise it came with Klauza. */
  own: boolean;
  by: string | null;
  notes: string | null;
  /** What it changes in the document; null when nothing. */
  change: ReleaseChange | null;
  postponed: { by: string | null; when: string } | null;
  adopt: (choice: { serviceId: string; releaseId: string; fromReleaseId: string | null }) => Promise<{ outcome: string }>;
  postpone: (choice: { serviceId: string; releaseId: string; fromReleaseId: string | null }) => Promise<{ outcome: string }>;
}

/** A newer release of the clauses: why it is there, what it changes in this document, and the founder's own choice. */
export function LibraryUpdate({ serviceId, releaseId, fromReleaseId, name, own, by, notes, change, postponed, adopt, postpone }: LibraryUpdate) {
  const text = useText().workbench.update;
  const router = useRouter();
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const choose = async (choice: typeof adopt) => {
    setWorking(true);
    const { outcome } = await choice({ serviceId, releaseId, fromReleaseId }).catch(() => ({ outcome: 'failed' }));
    setWorking(false);
    setFailed(outcome === 'decided' ? null : outcome === 'conflict' ? text.conflict : text.failed);
    router.refresh();
  };
  return (
    <section aria-labelledby="update-title" className="space-y-1 border-t pt-2">
      <h2 id="update-title" className="text-lead font-medium">
        {text.title}
      </h2>
      <p>{own ? text.fromLawyers(name, by) : text.fromShipped(name)}</p>
      {notes ? (
        <p className="whitespace-pre-line">
          <span className="text-quiet">{text.reason}: </span>
          {notes}
        </p>
      ) : null}
      {postponed ? <p className="text-quiet">{text.postponed(postponed.by, postponed.when)}</p> : null}
      <details>
        <summary className="cursor-pointer">{text.changes}</summary>
        {change ? <ChangeView change={change} /> : <p className="text-quiet">{text.nothing}</p>}
      </details>
      <p className="text-small text-quiet">{text.note}</p>
      <p className="flex flex-wrap gap-1">
        <Button look="primary" disabled={working} onClick={() => void choose(adopt)}>
          {text.adopt}
        </Button>
        <Button disabled={working} onClick={() => void choose(postpone)}>
          {text.postpone}
        </Button>
      </p>
      <p aria-live="polite" className="text-stop">
        {failed}
      </p>
    </section>
  );
}
