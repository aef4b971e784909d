'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { type Draft } from '@/policy/draft';
import { type ClauseNode, plainText } from '@/policy/document/tree';
import { explainReason, factsOf, namesFromShape } from '@/policy/selection/explain';
import { laws, type Language, type Law } from '@/policy/vocabulary';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { questionAt, questionTitle } from '../question/question-path';
import { useLibraryOfPreview } from './preview-library';

/** Why a clause is in the document: its condition in words, the answers behind it, the provisions, the clause itself. */
export function Why({ draft, clauseId, onClose }: { draft: Draft; clauseId: string; onClose: () => void }) {
  const text = useText().wizard.why_;
  const close = useText().close;
  const language = useLanguage();
  const library = useLibraryOfPreview();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [clauseId]);

  const clause = library.clauses.get(clauseId);
  const selected = draft.selection.clauses.find((one) => one.clauseId === clauseId);
  const node = nodeOf(draft, clauseId, language);
  if (!clause || !selected) return null;
  const names = { ...namesFromShape(library.shape, language), fact: (path: string) => questionTitle(path, language) ?? path };
  const sources = Object.entries(clause.sources ?? {}).filter(([, provisions]) => provisions.length > 0);
  return (
    <aside
      aria-labelledby="why-title"
      data-print="no"
      className="max-h-[50vh] overflow-y-auto border-b-2 border-accent bg-paper px-2 py-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="flex items-start justify-between gap-2">
        <h2 id="why-title" ref={heading} tabIndex={-1} className="font-medium">
          {text.title}
          {node?.title ? `: ${plainText(node.title)}` : ''}
        </h2>
        <Button look="bare" onClick={onClose}>
          {close}
        </Button>
      </div>
      <dl className="mt-1 grid gap-x-2 gap-y-1 sm:grid-cols-[10rem_1fr]">
        <dt className="text-small text-quiet">{text.conditions}</dt>
        <dd>{selected.because.kind === 'always' ? text.always : explainReason(selected.because, language, names)}</dd>
        <Facts term={text.facts} paths={factsOf(selected.because)} language={language} />
        <Facts term={text.printed} paths={node?.factsPrinted ?? []} language={language} />
        <dt className="text-small text-quiet">{text.articles}</dt>
        <dd>
          {sources.length === 0
            ? text.noArticles
            : sources.map(([law, provisions]) => (
                <span key={law} className="block">
                  {laws[law as Law]?.[language] ?? law}: {provisions.join('; ')}
                </span>
              ))}
        </dd>
        <dt className="text-small text-quiet">{text.clause}</dt>
        <dd>
          <Link className="text-accent underline" href={`/library/${clauseId}`} target="_blank">
            {clauseId}
          </Link>
          , {text.revision} <code className="font-mono text-small">{clause.revision.slice(0, 12)}</code>
        </dd>
      </dl>
    </aside>
  );
}

function Facts({ term, paths, language }: { term: string; paths: readonly string[]; language: Language }) {
  const places = new Map(paths.flatMap((path) => {
    const place = questionAt(path);
    return place ? [[place.path, questionTitle(path, language) ?? path] as const] : [];
  }));
  if (places.size === 0) return null;
  return (
    <>
      <dt className="text-small text-quiet">{term}</dt>
      <dd>
        <ul>
          {[...places].map(([path, title]) => (
            <li key={path}>
              <a className="text-accent underline" href={`#${path}`} data-question-link={path}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function nodeOf(draft: Draft, clauseId: string, language: Language): ClauseNode | null {
  const document = draft.documents[language] ?? draft.documents.ru ?? draft.documents.en;
  const sections = document ? [...document.sections, ...document.appendices] : [];
  return sections.flatMap((section) => section.clauses).find((clause) => clause.clauseId === clauseId) ?? null;
}

