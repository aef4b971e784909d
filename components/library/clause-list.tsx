'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useText } from '@/components/interface-text/language-context';
import { TextInput } from '@/components/ui/text-input';

export interface ListedClause {
  readonly id: string;
  readonly title: string;
  /** Everything that a search may find, lower-case: both languages, articles, id. */
  readonly searched: string;
  readonly sources: string;
  readonly confirm: boolean;
}

export interface ListedSection {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly ListedClause[];
}

/** The clauses by section; the search looks through both languages. */
export function ClauseList({ sections }: { sections: readonly ListedSection[] }) {
  const text = useText().library;
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = sections
    .map((section) => ({ ...section, clauses: wanted === '' ? section.clauses : section.clauses.filter((clause) => clause.searched.includes(wanted)) }))
    .filter((section) => section.clauses.length > 0);
  const count = shown.reduce((sum, section) => sum + section.clauses.length, 0);
  return (
    <>
      <TextInput type="search" className="max-w-[28rem]" aria-label={text.search} placeholder={text.search} value={query} onChange={(event) => setQuery(event.target.value)} />
      <p role="status" className="mt-1 text-small text-quiet tabular-nums">
        {count === 0 ? text.nothingFound(query) : text.count(count)}
      </p>
      {shown.map((section) => (
        <section key={section.id} className="mt-3">
          <h2 className="font-medium">{section.title}</h2>
          <ul className="mt-[4px] border-t">
            {section.clauses.map((clause) => (
              <li key={clause.id} className="border-b">
                <Link href={`/library/${clause.id}`} className="flex flex-wrap justify-between gap-x-2 px-1 py-[8px] no-underline hover:bg-tint">
                  <span>
                    {clause.title} {clause.confirm ? <span aria-label={text.confirm} title={text.confirm} role="img">⚖</span> : null}
                  </span>
                  <span className="text-small text-quiet">{clause.sources}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
