'use client';

import { type Conflict } from '@/policy/revisions/conflict';
import { wordDiff } from '@/policy/versions/word-diff';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { RedlineParts } from '@/components/review/redline-parts';

interface ConflictsPanel {
  conflicts: readonly (Conflict & { decision: string | null })[];
  onDecide: (conflictId: string, decision: 'ours' | 'theirs' | 'both' | 'by-hand') => void;
}

/** Places that both the organisation and the shipped library changed: side by side, each to be decided. */
export function ConflictsPanel({ conflicts, onDecide }: ConflictsPanel) {
  const text = useText().workbench.conflicts;
  if (conflicts.length === 0) return null;
  const left = conflicts.filter(({ decision }) => decision === null).length;
  return (
    <section aria-labelledby="conflicts-title" className="space-y-2 border-l-2 border-warn pl-2">
      <h2 id="conflicts-title" className="text-lead font-medium">
        {text.title(left)}
      </h2>
      <p>{text.lead}</p>
      {conflicts.map((conflict) => (
        <article key={conflict.id} className="border-t pt-1" aria-label={conflict.file}>
          <p className="font-mono text-small text-quiet">
            {conflict.file}
            {conflict.field ? `, ${conflict.field}` : ''}
          </p>
          <div className="grid gap-2 md:grid-cols-2">
            {(['ours', 'theirs'] as const).map((side) => (
              <div key={side}>
                <p className="text-small font-medium">{text[side]}</p>
                <p className="font-serif whitespace-pre-wrap">
                  <RedlineParts parts={wordDiff(conflict.base, conflict[side])} />
                </p>
              </div>
            ))}
          </div>
          <p className="mt-1 flex flex-wrap gap-1">
            {(['ours', 'theirs', 'both', 'by-hand'] as const).map((decision) => (
              <Button key={decision} aria-pressed={conflict.decision === decision} look={conflict.decision === decision ? 'primary' : 'plain'} onClick={() => onDecide(conflict.id, decision)}>
                {text.decisions[decision]}
              </Button>
            ))}
          </p>
        </article>
      ))}
    </section>
  );
}
