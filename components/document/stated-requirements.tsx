'use client';

import { type Coverage } from '@/policy/review/coverage';
import { coverageStates } from '@/policy/review/coverage-table';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';

/** Requirements with their article and state, each leading to its row of the matrix. */
export function StatedRequirements({ coverage, hrefOf, onFollow }: { coverage: readonly Coverage[]; hrefOf: (row: Coverage) => string; onFollow?: (row: Coverage) => void }) {
  const text = useText();
  const language = useLanguage();
  if (coverage.length === 0) return <p className="text-quiet">{text.wizard.why_.noRequirements}</p>;
  return (
    <ul>
      {coverage.map((row) => (
        <li key={`${row.id}.${row.title.en}`} className="break-words">
          <a className="text-accent underline" href={hrefOf(row)} onClick={() => onFollow?.(row)}>
            {say(row.title, language)}
          </a>
          {row.article ? ` (${say(row.article, language)})` : ''}: {coverageStates[language][row.state]}
          {row.verified ? null : <span className="block text-small text-warn">{text.findings.unverified}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The requirements that a clause of a draft states. */
export function requirementsOf(coverage: readonly Coverage[], clauseId: string): Coverage[] {
  return coverage.filter((row) => row.places.some((place) => place.clauseId === clauseId));
}
