import Link from 'next/link';
import { type ReactNode } from 'react';
import { type Library } from '@/policy/clauses/library';
import { type Language } from '@/policy/vocabulary';
import { Provisions } from '@/components/document/provisions';
import { interfaceText, say } from '@/components/interface-text/interface-text';
import { ButtonLink } from '@/components/ui/button';
import { PageBody } from '@/components/shell/page-body';
import { clauseName, sectionName } from './clause-names';
import { FactsOfClause } from './facts-of-clause';
import { inReadingOrder } from './entries';
import { RequirementsOfClause } from './requirements-of-clause';
import { SampleView, type ShownSample } from './sample-view';
import { SourceTexts } from './source-text';
import { UsesView, type ShownUses } from './uses-view';
import { WhenView } from './when-view';

interface ClausePage {
  library: Library;
  clauseId: string;
  /** null: no sample document has a place for it. */
  sample: ShownSample | null;
  /** null: the reader is nobody in particular. */
  uses: ShownUses | null;
  language: Language;
  /** Where those who may edit it do so; null for everybody else. */
  edit: string | null;
}

/** One clause for a lawyer: what it says in both languages, when, on what ground, and where it is used. */
export function ClausePage({ library, clauseId, sample, uses, language, edit }: ClausePage) {
  const text = interfaceText(language).library;
  const clause = library.clauses.get(clauseId);
  if (!clause) return null;
  const links = { library, language };
  return (
    <PageBody wide title={clauseName(library, clause, language)} lead={<code className="font-mono text-body">{clause.id}</code>}>
      <p>
        <Link className="text-accent underline" href="/library">
          {text.back}
        </Link>
      </p>
      {edit ? (
        <p className="mt-1">
          <ButtonLink href={edit}>{interfaceText(language).workbench.edit}</ButtonLink>
        </p>
      ) : null}
      {clause.status === 'retired' ? <p className="mt-1 text-stop">{text.retired}</p> : null}
      {clause.confirm ? <p className="mt-1 text-warn">{text.confirm}</p> : null}
      <dl className="mt-2 grid gap-x-3 border-y py-1 [&>dd]:mb-1 [&>dd]:min-w-0 sm:grid-cols-[14rem_minmax(0,1fr)] sm:[&>*]:py-[6px] sm:[&>dd]:mb-0">
        <Term>{text.section}</Term>
        <dd>{sectionName(library, clause.section, language) ?? text.otherSection}</dd>
        <Term>{text.when}</Term>
        <dd>
          <WhenView library={library} clause={clause} language={language} />
        </dd>
        <Term>{text.sources}</Term>
        <dd>
          <Provisions sources={clause.sources} language={language} none={text.noSources} />
        </dd>
        <RequirementsOfClause clauseId={clauseId} language={language} term={(words) => <Term>{words}</Term>} />
        {clause.guidance ? (
          <>
            <Term>{text.guidance}</Term>
            <dd className="max-w-[44rem]">{say(clause.guidance, language)}</dd>
          </>
        ) : null}
        <FactsOfClause clause={clause} language={language} term={(words) => <Term>{words}</Term>} />
        <Clauses term={text.refersTo} ids={referredBy(library, clauseId)} {...links} />
        <Clauses term={text.referredFrom} ids={[...library.clauses.keys()].filter((id) => referredBy(library, id).includes(clauseId))} {...links} />
        <Term>{text.usedBy}</Term>
        <dd>
          <UsesView uses={uses} language={language} />
        </dd>
        <Term>{text.revision}</Term>
        <dd>
          <code className="font-mono text-small break-all">{clause.revision}</code>
        </dd>
      </dl>

      <h2 className="mt-4 text-lead font-medium">{text.rendered}</h2>
      <SampleView sample={sample} language={language} />

      <h2 className="mt-4 text-lead font-medium">{text.source}</h2>
      <p className="text-small text-quiet">{text.sourceLegend}</p>
      <SourceTexts clause={clause} language={language} />
      <Neighbours clauseId={clauseId} {...links} />
    </PageBody>
  );
}

function Term({ children }: { children: ReactNode }) {
  return <dt className="text-small text-quiet sm:pt-[8px]!">{children}</dt>;
}

/** The clauses that the texts of a clause name: what `refersTo` declares, or would have to. */
function referredBy(library: Library, clauseId: string): string[] {
  const clause = library.clauses.get(clauseId);
  const named = clause?.texts.flatMap((text) => [...text.source.matchAll(/\{\{\s*(?:ref|#ifSelected)\s+"([a-z0-9-]+)"/g)].map((match) => match[1] ?? '')) ?? [];
  return [...new Set([...(clause?.refersTo ?? []), ...named])].filter((id) => library.clauses.has(id));
}

function Clauses({ term, ids, library, language }: { term: string; ids: readonly string[]; library: Library; language: Language }) {
  if (ids.length === 0) return null;
  return (
    <>
      <Term>{term}</Term>
      <dd>
        <ul>
          {ids.map((id) => {
            const clause = library.clauses.get(id);
            return (
              <li key={id}>
                <Link className="text-accent underline" href={`/library/${id}`}>
                  {clause ? clauseName(library, clause, language) : id}
                </Link>
              </li>
            );
          })}
        </ul>
      </dd>
    </>
  );
}

/** The clauses before and after it, in the order in which the library is read. */
function Neighbours({ clauseId, library, language }: { clauseId: string; library: Library; language: Language }) {
  const text = interfaceText(language).library;
  const all = inReadingOrder(library);
  const place = all.findIndex((clause) => clause.id === clauseId);
  const neighbours = [
    { words: text.previous, clause: place > 0 ? all[place - 1] : undefined, rel: 'prev', side: '' },
    { words: text.next, clause: all[place + 1], rel: 'next', side: 'sm:col-start-2 sm:text-right' },
  ];
  return (
    <nav aria-label={text.neighbours} className="mt-4 grid gap-2 border-t pt-2 sm:grid-cols-2">
      {neighbours.map(({ words, clause, rel, side }) =>
        clause ? (
          <Link key={rel} rel={rel} href={`/library/${clause.id}`} className={`rounded-box px-1 py-1 no-underline hover:bg-tint ${side}`}>
            <span className="block text-small text-quiet">{words}</span>
            <span className="text-accent underline">{clauseName(library, clause, language)}</span>
          </Link>
        ) : null,
      )}
    </nav>
  );
}
