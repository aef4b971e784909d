'use client';

import { useEffect } from 'react';
import { countCoverage, type Coverage, type CoverageState } from '@/policy/review/coverage';
import { becauseOf, coverageCsv, coverageStates } from '@/policy/review/coverage-table';
import { regimes, type Regime } from '@/policy/review/regime';
import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { openFold, requirementId } from './open-fold';
import { PlaceLinks } from './place-links';

const order: readonly CoverageState[] = ['missing', 'satisfied', 'not-applicable'];
const look: Readonly<Record<CoverageState, string>> = { missing: 'font-medium text-stop', satisfied: 'text-good', 'not-applicable': 'text-quiet' };
const lawsOf = (coverage: readonly Coverage[]) => (Object.keys(regimes) as Regime[]).filter((law) => coverage.some((row) => row.law === law));

/** “41 of 42” by law, each leading to its table. */
export function CoverageCounts({ coverage }: { coverage: readonly Coverage[] }) {
  const text = useText().review.coverage;
  const language = useLanguage();
  const counts = countCoverage(coverage);
  if (counts.length === 0) return null;
  return (
    <dl className="grid max-w-[40rem] grid-cols-[1fr_auto] gap-x-3 border-t">
      {counts.map(({ law, name, satisfied, applicable }) => (
        <div key={law} className="col-span-2 grid grid-cols-subgrid border-b py-[6px]">
          <dt>
            <a className="text-accent underline" href={`#${idOf(law)}`} onClick={() => document.getElementById(idOf(law))?.setAttribute('open', '')}>
              {say(name, language)}
            </a>
          </dt>
          <dd className="text-right tabular-nums">{text.of(satisfied, applicable)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every requirement: its state, why, and the paragraphs that state it. One table a law. */
export function CoverageMatrix({ coverage, fileName }: { coverage: readonly Coverage[]; fileName: string }) {
  const text = useText().review.coverage;
  const language = useLanguage();
  // A link from elsewhere names a row that lies in a fold.
  useEffect(() => {
    const row = decodeURIComponent(window.location.hash.slice(1));
    if (row === '') return;
    openFold(row);
    document.getElementById(row)?.scrollIntoView();
  }, []);
  if (coverage.length === 0) return null;
  const counts = countCoverage(coverage);
  return (
    <section aria-labelledby="coverage-title" className="border-t pt-2">
      <h2 id="coverage-title" className="text-lead font-medium">
        {text.title}
      </h2>
      <p className="mt-[4px] max-w-[44rem] text-quiet">{text.lead}</p>
      <div className="mt-1 border-t">
        {lawsOf(coverage).map((law) => {
          const count = counts.find((one) => one.law === law);
          return (
            <details key={law} id={idOf(law)} className="border-b">
              <summary className="cursor-pointer py-1">
                <span className="font-medium">{say(regimes[law], language)}</span>{' '}
                <span className="text-quiet tabular-nums">{count ? text.of(count.satisfied, count.applicable) : text.nothing}</span>
              </summary>
              <LawTable rows={coverage.filter((row) => row.law === law)} language={language} caption={say(regimes[law], language)} />
            </details>
          );
        })}
      </div>
      <Button className="mt-2" onClick={() => download(coverageCsv(coverage, language), fileName)}>
        {text.csv}
      </Button>
    </section>
  );
}

/** Rows and cells stand one under another on a phone; their roles are named, since such a table loses them. */
function LawTable({ rows, language, caption }: { rows: readonly Coverage[]; language: Language; caption: string }) {
  const text = useText().review.coverage;
  const sorted = order.flatMap((state) => rows.filter((row) => row.state === state));
  return (
    <table role="table" className="mb-2 w-full text-left max-sm:block">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="text-small text-quiet max-sm:sr-only">
        <tr role="row">
          {[text.requirement, text.state, text.where].map((head) => (
            <th key={head} role="columnheader" scope="col" className="py-[4px] pr-2 font-normal">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block">
        {sorted.map((row) => (
          <tr key={`${row.id}.${row.title.en}`} id={requirementId(row.id)} role="row" className="border-t align-top max-sm:block max-sm:py-1" data-requirement={row.id} data-state={row.state}>
            <th role="rowheader" scope="row" className="py-1 pr-2 font-normal max-sm:block max-sm:py-0 sm:w-[45%]">
              {say(row.title, language)}
              <span className="block text-small text-quiet">
                {row.article ? `${say(row.article, language)} · ` : ''}
                <code className="font-mono break-all">{row.id}</code>
              </span>
              {row.verified ? null : <span className="block text-small text-warn">{text.unverified}</span>}
            </th>
            <td role="cell" className={`py-1 pr-2 max-sm:block max-sm:py-0 sm:w-[7.5rem] ${look[row.state]}`}>
              {coverageStates[language][row.state]}
            </td>
            <td role="cell" className="py-1 max-sm:block max-sm:py-0">
              {row.state === 'satisfied' ? null : <p>{say({ ru: becauseOf(row, 'ru'), en: becauseOf(row, 'en') }, language)}</p>}
              {row.state !== 'not-applicable' ? <PlaceLinks places={row.places} none={row.state === 'satisfied' ? text.byAnswers : null} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const idOf = (law: Regime) => `coverage-${law}`;

/** With a byte order mark, without which a spreadsheet takes Cyrillic for something else. */
function download(csv: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([`\u{FEFF}${csv}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the content once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
}
