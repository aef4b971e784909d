import { type ClauseChange } from '@/policy/versions/document-diff';
import { useText } from '@/components/interface-text/language-context';

/** What changed, clause by clause, as in print: struck and underlined, not only coloured. */
export function Differences({ changes }: { changes: readonly ClauseChange[] }) {
  const text = useText().review;
  return (
    <ul className="mt-1 border-t">
      {changes.map((change) => (
        <li key={`${change.kind}.${change.clauseId}`} className="border-b py-1">
          <p className="font-medium">
            {change.title} <span className="font-normal text-quiet">({text[change.kind]})</span>
          </p>
          <p className="font-serif whitespace-pre-line">
            {change.parts.map((part, place) =>
              part.kind === 'added' ? (
                <ins key={place} className="text-good underline">
                  {part.text}
                </ins>
              ) : part.kind === 'removed' ? (
                <del key={place} className="text-stop line-through">
                  {part.text}
                </del>
              ) : (
                part.text
              ),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
