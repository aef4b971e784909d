'use client';

import Link from 'next/link';
import { useDeferredValue, useState } from 'react';
import { type Topic } from '@/policy/answers';
import { lawName } from '@/components/document/provisions';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { Select, TextInput } from '@/components/ui/text-input';
import { questionsOf } from '@/components/wizard/question';
import { type LibrarySection } from './entries';
import { EntryRow } from './entry-row';
import { addressOf, everything, isNarrowed, narrowed, type LibraryFilter } from './filter';

/** How many results of a search are shown before one asks for all: more than a screen or two is no answer. */
const fewEnough = 60;

/** The clauses by section. What one types narrows the list at once, and stands in the address. */
export function ClauseList({ sections, initial, lawyer = false }: { sections: readonly LibrarySection[]; initial: LibraryFilter; lawyer?: boolean }) {
  const text = useText().library;
  const [filter, setFilter] = useState(initial);
  const [unfolded, setUnfolded] = useState(false);
  const applied = useDeferredValue(filter);
  const change = (part: Partial<LibraryFilter>) => {
    const next = { ...filter, ...part };
    setFilter(next);
    setUnfolded(false);
    window.history.replaceState(null, '', addressOf(next));
  };
  const all = countOf(sections);
  const found = narrowed(sections, applied);
  const count = countOf(found);
  const cut = isNarrowed(applied) && count > fewEnough && !unfolded;
  const shown = cut ? firstOf(found, fewEnough) : found;
  if (all === 0) return <Notice title={text.empty}>{text.emptyBody}</Notice>;
  return (
    <div className="grid gap-3 lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-5">
      <div className="lg:sticky lg:top-2 lg:self-start">
        <Filters filter={filter} sections={sections} onChange={change} lawyer={lawyer} />
        {isNarrowed(applied) ? null : <Contents sections={shown} />}
      </div>
      <div className="min-w-0">
        <div className="flex min-h-5 flex-wrap items-center gap-x-2">
          <p role="status" className="text-small text-quiet tabular-nums">
            {text.count(count, all)}
          </p>
          {isNarrowed(applied) ? (
            <Button look="bare" onClick={() => change(everything)}>
              {text.clear}
            </Button>
          ) : null}
        </div>
        {count === 0 ? <Notice title={text.nothingFound}>{text.nothingFoundBody}</Notice> : null}
        {shown.map((section) => (
          <section key={section.id} id={anchorOf(section)} aria-labelledby={`${anchorOf(section)}-title`} className="mt-3 first-of-type:mt-1">
            <h2 id={`${anchorOf(section)}-title`} className="font-medium">
              {section.name ?? text.otherSection}
            </h2>
            <ul className="mt-[4px] border-t">
              {section.entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} query={applied.q} />
              ))}
            </ul>
          </section>
        ))}
        {cut ? (
          <div className="mt-3">
            <Notice>
              <p>{text.tooMany(fewEnough, count)}</p>
              <Button className="mt-1" onClick={() => setUnfolded(true)}>
                {text.showAll}
              </Button>
            </Notice>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function Filters({ filter, sections, onChange, lawyer }: { filter: LibraryFilter; sections: readonly LibrarySection[]; onChange: (part: Partial<LibraryFilter>) => void; lawyer: boolean }) {
  const { library: text, workbench } = useText();
  const language = useLanguage();
  const entries = sections.flatMap((section) => section.entries);
  const laws = [...new Set(entries.flatMap((entry) => entry.laws))].sort();
  const topics = (Object.keys(questionsOf) as Topic[]).filter((topic) => entries.some((entry) => entry.topics.includes(topic)));
  return (
    // Without a script the form asks the server, which understands the same address.
    <form role="search" action="/library" className="space-y-2" onSubmit={(event) => event.preventDefault()}>
      <LabelledField id="library-search" label={text.search} hint={text.searchHint}>
        <TextInput id="library-search" name="q" type="search" autoComplete="off" aria-describedby="library-search-hint" value={filter.q} onChange={(event) => onChange({ q: event.target.value })} />
      </LabelledField>
      <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-1">
        <LabelledField id="library-law" label={text.law}>
          <Select id="library-law" name="law" value={filter.law} onChange={(event) => onChange({ law: event.target.value })}>
            <option value="">{text.anyLaw}</option>
            {laws.map((law) => (
              <option key={law} value={law}>
                {lawName(law, language)}
              </option>
            ))}
          </Select>
        </LabelledField>
        <LabelledField id="library-topic" label={text.topic}>
          <Select id="library-topic" name="topic" value={filter.topic} onChange={(event) => onChange({ topic: event.target.value })}>
            <option value="">{text.anyTopic}</option>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {say(questionsOf[topic].title, language)}
              </option>
            ))}
          </Select>
        </LabelledField>
        {lawyer ? (
          <LabelledField id="library-status" label={workbench.list.status}>
            <Select id="library-status" name="status" value={filter.status} onChange={(event) => onChange({ status: event.target.value })}>
              <option value="">{workbench.list.anyStatus}</option>
              {Object.entries(workbench.list.statuses).map(([status, name]) => (
                <option key={status} value={status}>
                  {name}
                </option>
              ))}
            </Select>
          </LabelledField>
        ) : null}
      </div>
      <label className="flex min-h-4 items-start gap-1">
        <input type="checkbox" name="confirm" value="1" className="mt-[4px] size-2 accent-accent" checked={filter.confirm} onChange={(event) => onChange({ confirm: event.target.checked })} />
        <span>{text.onlyConfirm}</span>
      </label>
    </form>
  );
}

function Contents({ sections }: { sections: readonly LibrarySection[] }) {
  const text = useText().library;
  return (
    <nav aria-label={text.sections} className="mt-3 hidden max-h-[50vh] overflow-y-auto border-t pt-1 lg:block">
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <Link href={`#${anchorOf(section)}`} className="flex justify-between gap-1 rounded-box px-[4px] py-[3px] text-small no-underline hover:bg-tint">
              <span>{section.name ?? text.otherSection}</span>
              <span className="text-quiet tabular-nums">{section.entries.length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function anchorOf(section: LibrarySection): string {
  return `section-${section.id || 'none'}`;
}

function countOf(sections: readonly LibrarySection[]): number {
  return sections.reduce((sum, section) => sum + section.entries.length, 0);
}

function firstOf(sections: readonly LibrarySection[], limit: number): LibrarySection[] {
  let left = limit;
  return sections.flatMap((section) => {
    const entries = section.entries.slice(0, left);
    left -= entries.length;
    return entries.length === 0 ? [] : [{ ...section, entries }];
  });
}
