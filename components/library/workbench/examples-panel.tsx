'use client';

import { useMemo, useState } from 'react';
import { coverageOf } from '@/policy/clause-examples/coverage';
import { type ClauseExample, EXAMPLES_FILE, formatExamples, parseExamples } from '@/policy/clause-examples/example';
import { type Arm, runExample } from '@/policy/clause-examples/run';
import { type Clause, type Library } from '@/policy/clauses/library';
import { wordDiff } from '@/policy/versions/word-diff';
import { factTitle } from '@/components/document/fact-title';
import { lawName } from '@/components/document/provisions';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { RedlineParts } from '@/components/review/redline-parts';

interface ExamplesPanel {
  library: Library;
  clause: Clause | null;
  /** Content of `cases.yml`. */
  source: string;
  onChange: (source: string) => void;
  readOnly: boolean;
  /** Makes an example for a branch that none reaches; null where none can be made. */
  exampleFor: (arm: Arm) => ClauseExample | null;
}

/** The cases of a clause: run on every change, shown as a redline where they say something else, and what none of them reaches. */
export function ExamplesPanel({ library, clause, source, onChange, readOnly, exampleFor }: ExamplesPanel) {
  const text = useText().workbench.examples;
  const language = useLanguage();
  const [unreachable, setUnreachable] = useState<ReadonlySet<string>>(new Set());
  const { examples, problem } = useMemo(() => (source.trim() === '' ? { examples: [] as ClauseExample[], problem: null } : parseExamples(source)), [source]);
  const runs = useMemo(() => (clause === null || examples === null ? [] : examples.map((example) => ({ example, run: runExample(clause, library, example) }))), [clause, examples, library]);
  const coverage = useMemo(() => (clause === null || examples === null ? null : coverageOf(clause, library, examples)), [clause, examples, library]);
  if (examples === null) return <p className="text-stop">{text.broken(problem)}</p>;
  const write = (next: readonly ClauseExample[]) => onChange(next.length === 0 ? '' : formatExamples(next));
  return (
    <section aria-labelledby="examples-title" className="space-y-2">
      <h2 id="examples-title" className="text-lead font-medium">
        {text.title}
      </h2>
      {clause === null ? <p className="text-quiet">{text.notNow}</p> : null}
      {examples.length === 0 ? <p className="text-quiet">{text.none}</p> : null}
      <ul className="border-t">
        {runs.map(({ example, run }) => {
          const fails = run.included !== example.included || (run.included && (['ru', 'en'] as const).some((one) => (run.text?.[one] ?? '') !== (example.text?.[one] ?? '')));
          return (
            <li key={example.name} className="border-b py-1">
              <details open={fails}>
                <summary className="cursor-pointer">
                  <span className={fails ? 'text-stop' : 'text-good'}>{fails ? text.fails : text.passes}</span> <code className="font-mono">{example.name}</code>{' '}
                  <span className="text-quiet">
                    {lawName(example.law, language)}, {run.included ? text.included : text.excluded}
                  </span>
                </summary>
                <div className="mt-1 space-y-1 pl-2">
                  {fails && run.included !== example.included ? <p className="text-stop">{example.included ? text.shouldStand : text.shouldNotStand}</p> : null}
                  {(['ru', 'en'] as const).map((one) => (
                    <p key={one} lang={one} className="font-serif whitespace-pre-line">
                      <RedlineParts parts={wordDiff(example.text?.[one] ?? '', run.text?.[one] ?? '')} />
                    </p>
                  ))}
                  {readOnly ? null : (
                    <p className="flex flex-wrap gap-1">
                      {fails ? (
                        <Button onClick={() => write(examples.map((one) => (one === example ? { ...one, included: run.included, ...(run.text ? { text: run.text } : { text: undefined }) } : one)))}>{text.accept}</Button>
                      ) : null}
                      <Button onClick={() => write(examples.filter((one) => one !== example))} aria-label={`${text.remove}: ${example.name}`}>
                        {text.remove}
                      </Button>
                    </p>
                  )}
                </div>
              </details>
            </li>
          );
        })}
      </ul>
      {coverage ? (
        <>
          <p>{text.reached(coverage.arms - coverage.unreached.length, coverage.arms)}</p>
          {coverage.unreached.length > 0 ? (
            <ul className="space-y-1">
              {coverage.unreached.map((arm) => (
                <li key={arm.key} className="flex flex-wrap items-baseline gap-x-2">
                  <span>{wordsOfArm(arm, text, (path) => factTitle(path, language))}</span>
                  {unreachable.has(arm.key) ? (
                    <span className="text-warn">{text.unreachable}</span>
                  ) : readOnly ? null : (
                    <Button
                      look="bare"
                      onClick={() => {
                        const made = exampleFor(arm);
                        if (made === null) setUnreachable(new Set([...unreachable, arm.key]));
                        else write([...examples, { ...made, name: freeName(made.name, examples) }]);
                      }}
                    >
                      {text.make}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
      <p className="text-small text-quiet">
        {text.file} <code className="font-mono">{EXAMPLES_FILE}</code>
      </p>
    </section>
  );
}

/** A name that no case has yet. */
export function freeName(name: string, examples: readonly ClauseExample[]): string {
  const taken = new Set(examples.map((example) => example.name));
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`;
}

type Words = ReturnType<typeof useText>['workbench']['examples'];

function wordsOfArm({ key, law, node, taken }: Arm, text: Words, title: (path: string) => string): string {
  const where = law === null ? text.anyLaw : law;
  if (key.startsWith('text ')) return text.textOf(where);
  if (node === null) return taken ? text.conditionHolds : text.conditionFails;
  const line = text.line(where, node.line);
  if (node.kind === 'ifSelected') return `${line}: ${text.stands(node.clauseId, taken)}`;
  if (node.kind === 'is') return `${line}: ${title(node.path.name)} — ${text.isCode(node.codes.join(', '), taken)}`;
  if (node.kind === 'each') return `${line}: ${title(node.path.name)} — ${text.hasItems(taken)}`;
  return `${line}: ${title(node.path.name)} — ${text.isSo(taken !== node.negated)}`;
}
