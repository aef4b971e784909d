'use client';

import { startingPoints } from '@/policy/starting-points/list';
import { laws } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { LabelledGroup } from '@/components/ui/labelled';

/** What the service is like: a blank sheet or one of the starting points, as one group of radio buttons. */
export function StartingPoints({ initial }: { initial: string }) {
  const text = useText().begin;
  const language = useLanguage();
  return (
    <LabelledGroup id="from" label={text.from} hint={text.fromHint}>
      <div className="mt-1 grid border-t sm:grid-cols-2 sm:gap-x-3">
        <Choice value="blank" name={text.blank} summary={text.blankSummary} initial={initial} wide />
        {startingPoints.map(({ id, name, summary, laws: claimed }) => (
          <Choice
            key={id}
            value={id}
            name={say(name, language)}
            summary={say(summary, language)}
            note={claimed.map((law) => say(laws[law], language)).join(' · ')}
            initial={initial}
          />
        ))}
      </div>
    </LabelledGroup>
  );
}

interface Choice {
  value: string;
  name: string;
  summary: string;
  /** The laws that the answers claim. */
  note?: string;
  initial: string;
  wide?: boolean;
}

function Choice({ value, name, summary, note, initial, wide = false }: Choice) {
  const id = `from.${value}`;
  return (
    <label htmlFor={id} className={`flex items-start gap-1 border-b px-1 py-[12px] hover:bg-tint has-checked:bg-tint ${wide ? 'sm:col-span-2' : ''}`}>
      <input
        type="radio"
        id={id}
        name="from"
        value={value}
        defaultChecked={value === initial}
        aria-labelledby={`${id}.name`}
        aria-describedby={`${id}.about`}
        className="mt-[5px] shrink-0 accent-accent"
      />
      <span className="min-w-0">
        <span id={`${id}.name`} className="block font-medium">
          {name}
        </span>
        <span id={`${id}.about`} className="block">
          <span className="block text-quiet">{summary}</span>
          {note ? <span className="mt-[4px] block text-small">{note}</span> : null}
        </span>
      </span>
    </label>
  );
}
