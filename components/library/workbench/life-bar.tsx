'use client';

import { type RevisionStatus } from '@/policy/revisions/refusal';
import { useText } from '@/components/interface-text/language-context';

/** The life of a revision as a line of dots: where it stands, and what comes next. */
export function LifeBar({ status, released }: { status: RevisionStatus | null; released: boolean }) {
  const text = useText().workbench.life;
  const steps = ['draft', 'in-review', 'approved', 'released'] as const;
  const reached = status === null ? -1 : released ? 3 : steps.findIndex((step) => step === status);
  return (
    <ol aria-label={text.title} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
      {steps.map((step, place) => (
        <li key={step} aria-current={place === reached ? 'step' : undefined} className={`flex items-center gap-1 ${place === reached ? 'font-medium text-ink' : 'text-quiet'}`}>
          <span aria-hidden="true" className={`inline-block size-[10px] rounded-full border border-edge ${place <= reached ? 'bg-accent' : 'bg-sheet'}`} />
          {text.steps[step]}
        </li>
      ))}
      {status === 'withdrawn' ? <li className="text-stop">{text.withdrawn}</li> : null}
    </ol>
  );
}
