import { type ReleaseChange } from '@/policy/release-impact';
import { Differences } from './differences';

/** The redline of a document, in every language that it has. */
export function ChangeView({ change }: { change: Pick<ReleaseChange, 'redline'> }) {
  return (['ru', 'en'] as const).map((language) =>
    (change.redline[language] ?? []).length === 0 ? null : (
      <div key={language} lang={language}>
        <Differences changes={change.redline[language] ?? []} />
      </div>
    ),
  );
}
