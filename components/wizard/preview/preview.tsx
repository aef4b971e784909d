'use client';

import { useRef, useState } from 'react';
import { type Library } from '@/policy/clauses/library';
import { type ClauseNode, type Document, plainText } from '@/policy/document/tree';
import { type Draft } from '@/policy/draft';
import { type Language } from '@/policy/vocabulary';
import { DocumentView, type Marking } from '@/components/document/document-view';
import { SideBySide } from '@/components/document/side-by-side';
import { useChanges, useScrollToChange } from '@/components/document/use-changes';
import { requirementsOf } from '@/components/document/stated-requirements';
import { type QuestionLink, Why } from '@/components/document/why';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { requirementId } from '@/components/review/open-fold';
import { Button } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import { questionFor } from '../question/question-path';

export type PreviewView = Language | 'both';

interface Preview {
  draft: Draft;
  library: Library;
  view: PreviewView;
  onView: (view: PreviewView) => void;
  /** The question in focus: `recipients.list`. */
  focused: string | null;
  hrefOf: (place: string) => string;
  /** The page of the review, where each requirement stands. */
  reviewHref: string;
}

/** The document beside the answers: it scrolls to what just changed, and says of each clause why it is there. */
export function Preview({ draft, library, view, onView, focused, hrefOf, reviewHref }: Preview) {
  const text = useText().wizard;
  const language = useLanguage();
  const [why, setWhy] = useState<string | null>(null);
  const gaps = draft.findings.filter((finding) => finding.rule === 'placeholder').length;
  const { ru, en } = draft.documents;
  const one = view === 'both' ? (ru ?? en) : draft.documents[view];
  const parts = { focused, selected: why, whyLabel: text.why_.button, onWhy: setWhy };
  const clause = why === null ? undefined : library.clauses.get(why);
  const selected = draft.selection.clauses.find((candidate) => candidate.clauseId === why);
  const node = why === null ? null : nodeOf(draft.documents[language] ?? ru ?? en, why);
  const questionOf = (path: string): QuestionLink | null => {
    const place = questionFor(path);
    return place && { href: hrefOf(place.path), question: place.path };
  };
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
      {clause && selected ? (
        <div className="shrink-0">
          <Why
          clause={clause}
          title={node?.title ? plainText(node.title) : null}
          because={selected.because}
          factsPrinted={node?.factsPrinted ?? []}
          facts={draft.facts}
          shape={library.shape}
          questionOf={questionOf}
          requirements={requirementsOf(draft.coverage, clause.id)}
          requirementHref={({ id }) => `${reviewHref}#${requirementId(id)}`}
          onClose={() => setWhy(null)}
        />
        </div>
      ) : null}
      <div className="min-h-0 grow">
        {view === 'both' && ru && en ? <Both key="both" ru={ru} en={en} {...parts} /> : one ? <One key={one.language} document={one} {...parts} /> : <p className="p-3 text-quiet">{text.preview.otherLanguage}</p>}
      </div>
    </div>
  );
}

interface Parts extends Pick<Marking, 'whyLabel' | 'onWhy'> {
  focused: string | null;
  selected: string | null;
}

function One({ document, focused, ...marking }: Parts & { document: Document }) {
  const pane = useRef<HTMLDivElement>(null);
  const prefix = `${document.language}.`;
  const changed = useChanges(document);
  useScrollToChange(pane, changed, prefix);
  return (
    <Pane pane={pane}>
      <DocumentView document={document} prefix={prefix} marking={{ ...marking, changed, focused: clausesOf(document, focused) }} />
    </Pane>
  );
}

function Both({ ru, en, focused, ...marking }: Parts & { ru: Document; en: Document }) {
  const pane = useRef<HTMLDivElement>(null);
  const changed = { ru: useChanges(ru), en: useChanges(en) };
  useScrollToChange(pane, changed.ru, 'ru.');
  const of = (document: Document): Marking => ({ ...marking, changed: changed[document.language], focused: clausesOf(document, focused) });
  return (
    <Pane pane={pane}>
      <SideBySide ru={ru} en={en} marking={{ ru: of(ru), en: of(en) }} />
    </Pane>
  );
}

function Pane({ pane, children }: { pane: React.RefObject<HTMLDivElement | null>; children: React.ReactNode }) {
  const text = useText().wizard.preview;
  return (
    <div ref={pane} tabIndex={0} role="region" aria-label={text.title} data-print="only" className="h-full overflow-y-auto bg-sheet px-2 py-3 sm:px-4">
      {children}
    </div>
  );
}

/** Clauses that print what a question asks for. */
function clausesOf(document: Document, question: string | null): ReadonlySet<string> {
  if (question === null) return new Set();
  const fact = question.split('.').slice(0, 2).join('.');
  const prints = (clause: ClauseNode) => clause.factsPrinted.some((path) => path === fact || path.startsWith(`${fact}.`) || path.startsWith(`${fact}[`));
  return new Set(clausesIn(document).filter(prints).map((clause) => clause.clauseId));
}

function nodeOf(document: Document | undefined, clauseId: string): ClauseNode | null {
  return document ? (clausesIn(document).find((clause) => clause.clauseId === clauseId) ?? null) : null;
}

function clausesIn(document: Document): ClauseNode[] {
  return [...document.sections, ...document.appendices].flatMap((section) => section.clauses);
}
