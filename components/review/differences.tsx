'use client';

import { useId, useState } from 'react';
import { type ClauseChange, type MovedClause } from '@/policy/versions/document-diff';
import { type DiffPart } from '@/policy/versions/word-diff';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Segments } from '@/components/ui/segments';
import { publishingText } from './publishing-words';
import { RedlineParts } from './redline-parts';

/** What changed, clause by clause, as in print: struck and underlined, not only coloured. In one column or in two. */
export function Differences({ changes, moved = [] }: { changes: readonly ClauseChange[]; moved?: readonly MovedClause[] }) {
  const text = useText().review;
  const words = publishingText(useLanguage());
  const [view, setView] = useState<'inline' | 'side'>('inline');
  const name = useId();
  return (
    <>
      {changes.length > 0 ? (
        <Segments
          name={name}
          label={words.view}
          value={view}
          options={[
            { value: 'inline', label: words.viewInline },
            { value: 'side', label: words.viewSide },
          ]}
          onChange={setView}
        />
      ) : null}
      <ul className="mt-1 border-t">
        {changes.map((change) => (
          <li key={`${change.kind}.${change.clauseId}`} className="border-b py-1">
            <p className="font-medium">
              {change.title} <span className="font-normal text-quiet">({text[change.kind]})</span>
            </p>
            {view === 'inline' ? (
              <Redline parts={change.parts} />
            ) : (
              <div className="grid gap-x-3 sm:grid-cols-2">
                <div>
                  <p className="text-small text-quiet">{words.before}</p>
                  <Redline parts={change.parts.filter(({ kind }) => kind !== 'added')} />
                </div>
                <div>
                  <p className="text-small text-quiet">{words.after}</p>
                  <Redline parts={change.parts.filter(({ kind }) => kind !== 'removed')} />
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      {moved.length > 0 ? (
        <>
          <p className="mt-1 font-medium">{words.moved}</p>
          <ul className="list-disc pl-3">
            {moved.map((clause, place) => (
              <li key={place}>
                {clause.title}
                {clause.from === clause.to ? '' : `: ${words.movedFrom(clause.from, clause.to)}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** A redline as a paragraph of the document. */
function Redline({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className="font-serif break-words whitespace-pre-line">
      <RedlineParts parts={parts} />
    </p>
  );
}
