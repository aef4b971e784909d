import { type Refusal } from '@/policy/revisions/refusal';
import { wordDiff } from '@/policy/versions/word-diff';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { RedlineParts } from '@/components/review/redline-parts';

/** Why a revision cannot go on, each with its place and what to do. */
export function Refusals({ reasons }: { reasons: readonly Refusal[] }) {
  const text = useText().workbench.refusals;
  if (reasons.length === 0) return null;
  return (
    <div role="alert" className="border-l-2 border-stop pl-2">
      <p className="font-medium text-stop">{text.title}</p>
      <ul className="mt-1 space-y-1">
        {reasons.map((reason, place) => (
          <li key={place}>
            <Reason reason={reason} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reason({ reason }: { reason: Refusal }) {
  const text = useText().workbench.refusals;
  const language = useLanguage();
  switch (reason.code) {
    case 'problem':
      return `${reason.problem.file.replace(/^clauses\/[^/]+\//, '')}, ${text.line(reason.problem.line)}: ${say(reason.problem.message, language)}`;
    case 'examples-unreadable':
      return text.examplesUnreadable(reason.detail);
    case 'example-fails':
      return (
        <>
          {text.exampleFails(reason.example)}{' '}
          <span className="block font-serif whitespace-pre-line" lang={reason.language ?? undefined}>
            <RedlineParts parts={wordDiff(reason.expected, reason.actual)} />
          </span>
        </>
      );
    case 'language-missing':
      return text.languageMissing(reason.file);
    case 'language-stale':
      return text.languageStale(reason.file, reason.changed);
    case 'conflicts-open':
      return text.conflictsOpen(reason.count);
    case 'base-moved':
      return text.baseMoved;
    case 'nothing-changed':
      return text.nothingChanged;
    case 'own-words':
      return text.ownWords;
    case 'state':
      return text.state;
  }
}
