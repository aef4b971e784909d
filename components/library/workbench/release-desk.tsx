'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { type Problem } from '@/policy/clauses/problem';
import { type ReleaseChange } from '@/policy/release-impact';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { ChangeView } from '@/components/review/change-view';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { TextArea, TextInput } from '@/components/ui/text-input';

export interface ShownCandidate {
  revisionId: string;
  clauseId: string;
  number: number;
  released: boolean;
  mergeOpen: boolean;
  approved: string;
}

interface ShownItem {
  kind: 'service' | 'starting-point' | 'example';
  subject: string;
  name: { ru: string | null; en: string | null };
  outcome: 'changed' | 'failed';
  change: 'editorial' | 'material' | null;
  summary: { found: Said[]; solved: Said[]; ask: readonly { path: string; label: { ru: string | null; en: string | null } }[]; error?: string };
}
interface Said {
  rule: string;
  message: { ru: string; en: string };
}
interface Progress {
  impactId: string;
  status: 'running' | 'done' | 'failed';
  total: number;
  done: number;
  changed: number;
  material: number;
  failed: number;
}

interface ReleaseDesk {
  candidates: readonly ShownCandidate[];
  base: string;
  baseMoved: boolean;
  unchanged: boolean;
  start: (input: { revisionIds: string[] }) => Promise<{ outcome: string; impactId?: string }>;
  read: (input: { impactId: string; offset: number; limit: number }) => Promise<{ outcome: string; progress?: Progress; items?: ShownItem[] }>;
  redline: (input: { impactId: string; kind: ShownItem['kind']; subject: string }) => Promise<{ outcome: string; change?: ReleaseChange | null }>;
  make: (input: { name: string; notes: { ru: string | null; en: string | null }; revisionIds: string[]; expectedRevisions: string[] }) => Promise<{ outcome: string; number?: number; offered?: number; problems?: Problem[] }>;
}

/** How often a work that runs is asked how far it is, in milliseconds. */
const beat = 800;
/** Documents that are listed at once. */
const most = 100;

/** Making a release: what goes in, what it changes in every document, why, and the one button. */
export function ReleaseDesk({ candidates, base, baseMoved, unchanged, start, read, redline, make }: ReleaseDesk) {
  const text = useText().workbench.releases;
  const language = useLanguage();
  const router = useRouter();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(candidates.filter(({ mergeOpen }) => mergeOpen).map(({ revisionId }) => revisionId)));
  const [impact, setImpact] = useState<{ progress: Progress; items: ShownItem[] } | null>(null);
  const [fields, setFields] = useState({ name: '', ru: '', en: '' });
  const [said, setSaid] = useState<{ outcome: string; number?: number; offered?: number; problems?: Problem[] } | null>(null);
  const [working, setWorking] = useState(false);
  const chosen = candidates.filter(({ revisionId }) => !left.has(revisionId)).map(({ revisionId }) => revisionId);
  const running = impact?.progress.status === 'running' ? impact.progress.impactId : null;

  useEffect(() => {
    if (running === null) return undefined;
    const timer = setInterval(() => {
      void read({ impactId: running, offset: 0, limit: most }).then(({ progress, items }) => progress && items && setImpact({ progress, items }));
    }, beat);
    return () => clearInterval(timer);
  }, [running, read]);

  const begin = async () => {
    const { impactId } = await start({ revisionIds: chosen });
    if (impactId === undefined) return setSaid({ outcome: 'failed' });
    const { progress, items } = await read({ impactId, offset: 0, limit: most });
    if (progress && items) setImpact({ progress, items });
  };
  const outcomes: Readonly<Record<string, string>> = text.outcomes;

  if (candidates.length === 0) return <p className="text-quiet">{text.noCandidates}</p>;
  return (
    <div className="space-y-3">
      <section aria-labelledby="release-contents">
        <h2 id="release-contents" className="text-lead font-medium">
          {text.contents}
        </h2>
        <p className="text-quiet">
          {text.base(base)}. {baseMoved ? text.baseMoved : ''}
        </p>
        <ul className="mt-1 border-t">
          {candidates.map((candidate) => (
            <li key={candidate.revisionId} className="border-b py-1">
              <label className="flex flex-wrap items-baseline gap-x-2">
                <input
                  type="checkbox"
                  className="size-2 accent-accent"
                  checked={!left.has(candidate.revisionId)}
                  onChange={(event) => {
                    setImpact(null);
                    setLeft((known) => new Set(event.target.checked ? [...known].filter((one) => one !== candidate.revisionId) : [...known, candidate.revisionId]));
                  }}
                />
                <code className="font-mono">{candidate.clauseId}</code>
                <span className="text-small text-quiet">
                  № {candidate.number}, {candidate.approved}; {candidate.released ? text.released : text.fresh}
                </span>
                {candidate.mergeOpen ? <span className="text-small text-warn">{text.mergeOpen}</span> : null}
              </label>
            </li>
          ))}
        </ul>
        {unchanged && left.size === 0 ? <p className="text-warn">{text.unchanged}</p> : null}
      </section>

      <section aria-labelledby="release-impact" className="space-y-1">
        <h2 id="release-impact" className="text-lead font-medium">
          {text.impactTitle}
        </h2>
        <Button disabled={working || running !== null} onClick={() => void begin().catch(() => setSaid({ outcome: 'failed' }))}>
          {text.impact}
        </Button>
        {impact ? (
          <>
            <p role="status" className="tabular-nums">
              {text.progress(impact.progress.done, impact.progress.total)}
            </p>
            <progress className="w-full max-w-[40rem]" max={impact.progress.total} value={impact.progress.done} aria-label={text.impactTitle} />
            {impact.progress.status === 'running' ? null : (
              <p>
                {impact.progress.changed === 0 ? text.nothing : text.summary(impact.progress.changed, impact.progress.material)} {impact.progress.failed > 0 ? text.failedDocuments(impact.progress.failed) : ''}
              </p>
            )}
            <ul className="border-t">
              {impact.items.map((item) => (
                <Item key={`${item.kind}/${item.subject}`} item={item} read={() => redline({ impactId: impact.progress.impactId, kind: item.kind, subject: item.subject })} />
              ))}
            </ul>
          </>
        ) : null}
      </section>

      <form
        className="max-w-[40rem] space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          setWorking(true);
          void make({ name: fields.name, notes: { ru: fields.ru, en: fields.en }, revisionIds: chosen, expectedRevisions: candidates.map(({ revisionId }) => revisionId) })
            .catch(() => ({ outcome: 'failed' }))
            .then((answer) => {
              setWorking(false);
              setSaid(answer);
              if (answer.outcome === 'released') router.refresh();
            });
        }}
      >
        <LabelledField id="release-name" label={text.name}>
          <TextInput id="release-name" value={fields.name} onChange={(event) => setFields({ ...fields, name: event.target.value })} />
        </LabelledField>
        <LabelledField id="release-ru" label={text.notesRu}>
          <TextArea id="release-ru" lang="ru" value={fields.ru} onChange={(event) => setFields({ ...fields, ru: event.target.value })} />
        </LabelledField>
        <LabelledField id="release-en" label={text.notesEn}>
          <TextArea id="release-en" lang="en" value={fields.en} onChange={(event) => setFields({ ...fields, en: event.target.value })} />
        </LabelledField>
        <Button type="submit" look="primary" disabled={working || chosen.length === 0 || fields.name.trim() === ''}>
          {text.release}
        </Button>
        <div aria-live="polite">
          {said === null ? null : said.outcome === 'released' ? (
            <p className="text-good">{text.done(said.number ?? 0, said.offered ?? 0)}</p>
          ) : (
            <div className="text-stop">
              <p>{outcomes[said.outcome] ?? text.outcomes.failed}</p>
              <ul>
                {(said.problems ?? []).slice(0, 20).map((problem, place) => (
                  <li key={place}>
                    {problem.file}:{problem.line}: {say(problem.message, language)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </form>
    </div>
  );
}

function Item({ item, read }: { item: ShownItem; read: () => Promise<{ outcome: string; change?: ReleaseChange | null }> }) {
  const text = useText().workbench.releases;
  const language = useLanguage();
  const [change, setChange] = useState<ReleaseChange | null>(null);
  const name = item.name[language] ?? item.name.ru ?? item.name.en ?? item.subject;
  const { found, solved, ask } = item.summary;
  return (
    <li className="border-b py-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="font-medium">{name}</span>
        <span className="text-small text-quiet">{text.kinds[item.kind]}</span>
        <span className={item.change === 'material' ? 'text-warn' : 'text-quiet'}>{item.outcome === 'failed' ? (item.summary.error ?? '') : text.classes[item.change ?? 'none']}</span>
        {change === null && item.outcome === 'changed' ? (
          <Button look="bare" aria-label={`${text.redline}: ${name}`} onClick={() => void read().then((answer) => setChange(answer.change ?? null))}>
            {text.redline}
          </Button>
        ) : null}
      </p>
      <Lines title={text.found} lines={found.map(({ message }) => say(message, language))} />
      <Lines title={text.solved} lines={solved.map(({ message }) => say(message, language))} />
      <Lines title={text.ask} lines={ask.map(({ label, path }) => label[language] ?? path)} />
      {change ? <ChangeView change={change} /> : null}
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p className="text-small">
      <span className="text-quiet">{title}:</span> {lines.join(' ')}
    </p>
  );
}
