'use client';

import { useEffect, useRef, useState } from 'react';
import { type Document } from '@/policy/document/tree';
import { type Draft } from '@/policy/draft';
import { type Language } from '@/policy/vocabulary';
import { DocumentView, type Marking } from '@/components/document/document-view';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import { changedBlocks, wordsByBlock } from './changed-blocks';
import { Why } from './why';

export type PreviewView = Language | 'both';

interface Preview {
  draft: Draft;
  view: PreviewView;
  onView: (view: PreviewView) => void;
  /** The question in focus: `recipients.list`. */
  focused: string | null;
}

/** The document beside the answers: it scrolls to what just changed, and says of each clause why it is there. */
export function Preview({ draft, view, onView, focused }: Preview) {
  const text = useText().wizard;
  const [why, setWhy] = useState<string | null>(null);
  const languages: Language[] = view === 'both' ? ['ru', 'en'] : [view];
  const gaps = draft.findings.filter((finding) => finding.rule === 'placeholder').length;
  return (
    <div className="flex h-full flex-col" data-print="only">
      <div data-print="no" className="flex flex-wrap items-center gap-2 border-b px-2 py-1">
        <Segments
          name="preview-language"
          label={text.preview.view}
          value={view}
          options={[
            { value: 'ru', label: text.preview.russian },
            { value: 'en', label: text.preview.english },
            { value: 'both', label: text.preview.both },
          ]}
          onChange={onView}
        />
        <span className="text-small text-quiet tabular-nums">
          {text.preview.draft}
          {gaps > 0 ? ` · ${text.preview.placeholders(gaps)}` : ''}
        </span>
        <Button look="bare" className="ml-auto" onClick={() => window.print()}>
          {text.preview.print}
        </Button>
      </div>
      {why ? <Why draft={draft} clauseId={why} onClose={() => setWhy(null)} /> : null}
      <div className={`min-h-0 grow ${view === 'both' ? 'grid lg:grid-cols-2' : ''}`}>
        {languages.map((language) => {
          const document = draft.documents[language];
          return document ? (
            <Page key={language} document={document} side={view === 'both'} focused={focused} whyLabel={text.why_.button} onWhy={setWhy} />
          ) : (
            <p key={language} className="p-3 text-quiet">
              {text.preview.otherLanguage}
            </p>
          );
        })}
      </div>
    </div>
  );
}

function Page({ document, side, focused, whyLabel, onWhy }: { document: Document; side: boolean; focused: string | null } & Pick<Marking, 'whyLabel' | 'onWhy'>) {
  const prefix = `${document.language}.`;
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<{ document: Document; changed: ReadonlySet<string> }>({ document, changed: new Set() });
  if (seen.document !== document) {
    setSeen({ document, changed: new Set(changedBlocks(wordsByBlock(seen.document), wordsByBlock(document))) });
  }
  const { changed } = seen;
  useEffect(() => {
    const [first] = changed;
    const pane = scroller.current;
    if (first === undefined || pane === null) return;
    const place = pane.querySelector(`[id="${CSS.escape(prefix + first)}"]`)?.closest('[data-clause]');
    if (place) pane.scrollTo({ top: place.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop - 32, behavior: 'smooth' });
  }, [changed, prefix]);
  const marking: Marking = { changed, focused: clausesOf(document, focused), whyLabel, onWhy };
  return (
    <div
      ref={scroller}
      tabIndex={0}
      role="region"
      aria-label={`${document.language.toUpperCase()}`}
      data-print="only"
      className={`h-full overflow-y-auto bg-sheet px-4 py-3 ${side ? 'border-l first:border-l-0' : ''}`}
    >
      <DocumentView document={document} prefix={prefix} marking={marking} />
    </div>
  );
}

/** Clauses that print what a question asks for. */
function clausesOf(document: Document, question: string | null): ReadonlySet<string> {
  if (question === null) return new Set();
  const [topic, field] = question.split('.');
  const fact = `${topic ?? ''}.${field ?? ''}`;
  const clauses = [...document.sections, ...document.appendices].flatMap((section) => section.clauses);
  return new Set(clauses.filter((clause) => clause.factsPrinted.some((path) => path === fact || path.startsWith(`${fact}.`) || path.startsWith(`${fact}[`))).map((clause) => clause.clauseId));
}
