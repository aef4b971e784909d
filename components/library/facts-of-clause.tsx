import { type ReactNode } from 'react';
import { type Condition } from '@/policy/clauses/condition';
import { type Clause } from '@/policy/clauses/library';
import { walk } from '@/policy/clauses/template/node';
import { type Language } from '@/policy/vocabulary';
import { factOf, factTitle } from '@/components/document/fact-title';
import { interfaceText } from '@/components/interface-text/interface-text';

/** The answers that a clause depends on, each once, by what the wizard calls them. */
export function FactsOfClause({ clause, language, term }: { clause: Clause; language: Language; term: (words: string) => ReactNode }) {
  const facts = factsOfClause(clause);
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

function factsOfClause(clause: Clause): string[] {
  const paths = new Set<string>();
  const ask = (condition: Condition): void => {
    if (condition.kind === 'all' || condition.kind === 'any') condition.conditions.forEach(ask);
    else if (condition.kind === 'not') ask(condition.condition);
    else paths.add(factOf(condition.path.name));
  };
  if (clause.when) ask(clause.when);
  for (const { title, body } of clause.texts) walk([...(title ?? []), ...(body ?? [])], (node) => 'path' in node && paths.add(factOf(node.path.name)));
  return [...paths];
}
