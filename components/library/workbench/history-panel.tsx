'use client';

import { useState } from 'react';
import { redline } from '@/policy/revisions/redline';
import { useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Select } from '@/components/ui/text-input';
import { RedlineParts } from '@/components/review/redline-parts';
import { type RevisionWords, type ShownRevision } from './draft';

interface HistoryPanel {
  /** The newest first. */
  history: readonly ShownRevision[];
  read: (revisionId: string) => Promise<RevisionWords | null>;
  /** Null where a draft is open already. */
  restore: ((revisionId: string) => void) | null;
}

/** Every revision of a clause, and the redline between any two. */
export function HistoryPanel({ history, read, restore }: HistoryPanel) {
  const text = useText().workbench.history;
  const [pair, setPair] = useState({ before: history[1]?.revisionId ?? '', after: history[0]?.revisionId ?? '' });
  const [words, setWords] = useState<{ before: RevisionWords; after: RevisionWords } | null>(null);
  const [failed, setFailed] = useState(false);
  const nameOf = (revision: ShownRevision) => text.name(revision.number, revision.shipped);
  const compare = async () => {
    const [before, after] = await Promise.all([read(pair.before), read(pair.after)]).catch(() => [null, null]);
    setFailed(!before || !after);
    setWords(before && after ? { before, after } : null);
  };
  return (
    <section aria-labelledby="history-title" className="space-y-2">
      <h2 id="history-title" className="text-lead font-medium">
        {text.title}
      </h2>
      <ol className="border-t">
        {history.map((revision) => (
          <li key={revision.revisionId} className="flex flex-wrap items-baseline gap-x-2 border-b py-1">
            <span className="font-medium">{nameOf(revision)}</span>
            <span className="text-small text-quiet">
              {text.statuses[revision.status]}; {revision.saved}
              {revision.approved ? `; ${text.approved(revision.approved)}` : ''}
              {revision.fourEyes === false ? `; ${text.noFourEyes}` : ''}
              {revision.releases.length > 0 ? `; ${text.inReleases(revision.releases.join(', '))}` : ''}
            </span>
            {restore && revision.status !== 'draft' && revision.status !== 'in-review' ? (
              <Button look="bare" onClick={() => restore(revision.revisionId)} aria-label={`${text.restore}: ${nameOf(revision)}`}>
                {text.restore}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {history.length > 1 ? (
        <div className="flex flex-wrap items-end gap-1">
          {(['before', 'after'] as const).map((side) => (
            <LabelledField key={side} id={`redline-${side}`} label={text[side]}>
              <Select id={`redline-${side}`} className="w-auto!" value={pair[side]} onChange={(event) => setPair({ ...pair, [side]: event.target.value })}>
                {history.map((revision) => (
                  <option key={revision.revisionId} value={revision.revisionId}>
                    {nameOf(revision)}
                  </option>
                ))}
              </Select>
            </LabelledField>
          ))}
          <Button onClick={() => void compare()}>{text.compare}</Button>
        </div>
      ) : null}
      <div aria-live="polite">
        {failed ? <p className="text-stop">{text.failed}</p> : null}
        {words ? <FileRedlines before={words.before} after={words.after} /> : null}
      </div>
    </section>
  );
}

/** The redline of two revisions, file by file. */
export function FileRedlines({ before, after }: { before: Pick<RevisionWords, 'yaml' | 'texts' | 'examples'>; after: Pick<RevisionWords, 'yaml' | 'texts' | 'examples'> }) {
  const text = useText().workbench.history;
  const files = redline(before, after);
  if (files.length === 0) return <p className="text-quiet">{text.same}</p>;
  return files.map(({ file, parts }) => (
    <div key={file} className="mt-2">
      <p className="font-mono text-small text-quiet">{file}</p>
      <p lang={/(?:^|\.)(ru|en)\.md$/.exec(file)?.[1]} className="font-serif whitespace-pre-wrap">
        <RedlineParts parts={parts} />
      </p>
    </div>
  ));
}
