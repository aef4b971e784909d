import { type ReactNode } from 'react';
import { type Clause } from '@/policy/clauses/library';
import { type Language } from '@/policy/vocabulary';
import { factOf, factTitle } from '@/components/document/fact-title';
import { interfaceText } from '@/components/interface-text/interface-text';
import { factsOf } from './facts-of';

/** The answers that a clause depends on, each once, by what the wizard calls them. */
export function FactsOfClause({ clause, language, term }: { clause: Clause; language: Language; term: (words: string) => ReactNode }) {
  const facts = [...new Set(factsOf(clause).map(factOf))];
  if (facts.length === 0) return null;
  return (
    <>
      {term(interfaceText(language).library.facts)}
      <dd>
        <ul>
          {facts.map((path) => (
            <li key={path} className="flex flex-wrap items-baseline gap-x-1">
              <span>{factTitle(path, language)}</span>
              <code className="font-mono text-small break-all text-quiet">{path}</code>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
