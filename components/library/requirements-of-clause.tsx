import { type ReactNode } from 'react';
import { regimes } from '@/policy/review/regime';
import { requirementsNaming } from '@/policy/review/requirements-naming';
import { type Language } from '@/policy/vocabulary';
import { interfaceText, say } from '@/components/interface-text/interface-text';

/** What each law asks that the clause can state. */
export function RequirementsOfClause({ clauseId, language, term }: { clauseId: string; language: Language; term: (words: string) => ReactNode }) {
  const text = interfaceText(language);
  const rows = requirementsNaming(clauseId);
  if (rows.length === 0) return null;
  return (
    <>
      {term(text.library.requirements)}
      <dd>
        <ul>
          {rows.map((row) => (
            <li key={`${row.id}.${row.title.en}`} className="break-words">
              {say(regimes[row.law], language)}
              {row.article ? `, ${say(row.article, language)}` : ''}: {say(row.title, language)} <code className="font-mono text-small text-quiet">{row.id}</code>
              {row.verified ? null : <span className="block text-small text-warn">{text.findings.unverified}</span>}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
