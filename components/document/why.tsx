'use client';

import { useEffect, useRef } from 'react';
import { type Reason } from '@/policy/clauses/condition';
import { type Clause } from '@/policy/clauses/library';
import { type FactShape } from '@/policy/facts/shape';
import { type Coverage } from '@/policy/review/coverage';
import { explainReason, factsOf } from '@/policy/selection/explain';
import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { factInWords, factNames } from './fact-in-words';
import { factOf, factTitle } from './fact-title';
import { Provisions } from './provisions';
import { StatedRequirements } from './stated-requirements';

interface Why {
  clause: Clause;
  /** What it is called in the document; null for a clause without a title. */
  title: string | null;
  /** Why it is in the document, or is not. */
  because: Reason;
  /** Facts that it printed, or would have. */
  factsPrinted: readonly string[];
  /** The facts of the draft, and what they look like. */
  facts: object;
  shape: FactShape;
  /** Where a fact is asked for; null for one that nobody is asked. */
  questionOf: (path: string) => QuestionLink | null;
  /** The requirements that the clause states in the draft. */
  requirements: readonly Coverage[];
  /** Where the matrix shows a requirement. */
  requirementHref: (row: Coverage) => string;
  onClose: () => void;
}

export interface QuestionLink {
  readonly href: string;
  /** Id of the question in the page, where the page can go to it without loading anew. */
  readonly question?: string;
}

/** «Почему это здесь»: the condition in words, the answers behind it, the provisions, the clause itself. */
export function Why({ clause, title, because, factsPrinted, facts, shape, questionOf, requirements, requirementHref, onClose }: Why) {
  const text = useText();
  const why = text.wizard.why_;
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!panel.current?.contains(window.document.activeElement)) before.current = window.document.activeElement;
    heading.current?.focus();
  }, [clause.id]);
  useEffect(
    () => () => {
      // Whoever closes the panel goes on reading where they were; whoever followed a link has the focus elsewhere already.
      const lost = window.document.activeElement === window.document.body;
      if (lost && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    },
    [],
  );
  const shown = { facts, shape, questionOf, language };
  return (
    <aside
      ref={panel}
      aria-labelledby="why-title"
      data-print="no"
      className="max-h-[50vh] overflow-y-auto border-b-2 border-accent bg-paper px-2 py-2"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="flex items-start justify-between gap-2">
        <h2 id="why-title" ref={heading} tabIndex={-1} className="min-w-0 font-medium">
          {why.title}
          {title === null ? '' : `: ${title}`}
        </h2>
        <Button look="bare" onClick={onClose}>
          {text.close}
        </Button>
      </div>
      {clause.confirm ? <p className="mt-[4px] text-small text-warn">{text.library.confirm}</p> : null}
      <dl className="mt-1 grid gap-x-2 gap-y-1 [&_dd]:min-w-0 sm:grid-cols-[9rem_1fr]">
        <Term>{why.conditions}</Term>
        <dd>{because.kind === 'always' ? why.always : `${explainReason(because, language, factNames(shape, language))}.`}</dd>
        <Facts term={why.facts} paths={factsOf(because)} {...shown} />
        <Facts term={why.printed} paths={factsPrinted} {...shown} />
        <Term>{why.articles}</Term>
        <dd>
          <Provisions sources={clause.sources} language={language} none={why.noArticles} />
        </dd>
        <Term>{why.requirements}</Term>
        <dd>
          <StatedRequirements coverage={requirements} hrefOf={requirementHref} />
        </dd>
        {clause.guidance ? (
          <>
            <Term>{text.library.guidance}</Term>
            <dd>{say(clause.guidance, language)}</dd>
          </>
        ) : null}
        <Term>{why.clause}</Term>
        <dd>
          <a className="text-accent underline" href={`/library/${clause.id}`} target="_blank" rel="noopener">
            {clause.id}
          </a>
          , {why.revision} <code className="font-mono text-small">{clause.revision.slice(0, 12)}</code>
        </dd>
      </dl>
    </aside>
  );
}

function Term({ children }: { children: string }) {
  return <dt className="text-small text-quiet sm:pt-[2px]">{children}</dt>;
}

interface Facts extends Pick<Why, 'facts' | 'shape' | 'questionOf'> {
  term: string;
  paths: readonly string[];
  language: Language;
}

/** Each fact once, however many of its parts were looked at: its name, which leads to the question, and its value. */
function Facts({ term, paths, facts, shape, questionOf, language }: Facts) {
  const whole = [...new Set(paths.map(factOf))];
  if (whole.length === 0) return null;
  return (
    <>
      <Term>{term}</Term>
      <dd>
        <ul>
          {whole.map((path) => {
            const link = questionOf(path);
            const title = factTitle(path, language);
            return (
              <li key={path} className="break-words">
                {link ? (
                  <a className="text-accent underline" href={link.href} data-question-link={link.question}>
                    {title}
                  </a>
                ) : (
                  title
                )}{' '}
                — {factInWords(facts, shape, path, language)}
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}
