import Link from 'next/link';
import { type ClauseNode, type Document } from '@/policy/document/tree';
import { laws, type Language, type Law } from '@/policy/vocabulary';
import { DocumentView } from '@/components/document/document-view';
import { interfaceText } from '@/components/interface-text/interface-text';
import { PageBody } from '@/components/shell/page-body';

/** One text of a clause as it stands in the library. */
export interface ClauseSourceText {
  readonly language: Language;
  readonly law: string | null;
  readonly source: string;
}

export interface ClausePage {
  language: Language;
  id: string;
  title: string;
  revision: string;
  /** The condition as a sentence; null when the clause stands in every document. */
  when: string | null;
  sources: readonly { readonly law: string; readonly provisions: string }[];
  confirm: boolean;
  guidance: string | null;
  refersTo: readonly string[];
  texts: readonly ClauseSourceText[];
  /** The clause in sample documents: each with the name of the sample and the clause in both languages. */
  rendered: { readonly sample: string; readonly nodes: Readonly<Partial<Record<Language, { document: Document; clause: ClauseNode }>>> } | null;
  usedBy: readonly { readonly name: string; readonly href: string; readonly version: string | null }[];
}

/** One clause for a lawyer to read: Russian beside English, source and result, condition and provisions. */
export function ClausePageView(props: ClausePage) {
  const { language, texts, rendered } = props;
  const text = interfaceText(language).library;
  const lawsOfTexts = [...new Set(texts.map((one) => one.law))];
  return (
    <PageBody wide title={props.title} lead={<code className="font-mono text-body">{props.id}</code>}>
      <dl className="grid gap-x-3 gap-y-1 border-y py-2 sm:grid-cols-[14rem_1fr]">
        <Term term={text.when}>{props.when ?? text.always}</Term>
        <Term term={text.sources}>
          {props.sources.map((source) => (
            <span key={source.law} className="block">
              {laws[source.law as Law]?.[language] ?? source.law}: {source.provisions}
            </span>
          ))}
        </Term>
        {props.guidance ? <Term term={text.guidance}>{props.guidance}</Term> : null}
        {props.refersTo.length > 0 ? (
          <Term term={text.refersTo}>
            {props.refersTo.map((id) => (
              <Link key={id} className="mr-1 text-accent underline" href={`/library/${id}`}>
                {id}
              </Link>
            ))}
          </Term>
        ) : null}
        <Term term={text.usedBy}>
          {props.usedBy.length === 0
            ? text.notUsed
            : props.usedBy.map((use) => (
                <Link key={use.href} className="mr-2 text-accent underline" href={use.href}>
                  {use.name} ({use.version ?? text.usedDraft})
                </Link>
              ))}
        </Term>
        <Term term={text.revision}>
          <code className="font-mono text-small break-all">{props.revision}</code>
        </Term>
      </dl>
      {props.confirm ? <p className="mt-2 text-warn">⚖ {text.confirm}</p> : null}

      <h2 className="mt-4 text-lead font-medium">{text.rendered}</h2>
      {rendered ? <p className="text-small text-quiet">{text.renderedFor(rendered.sample)}</p> : <p className="text-quiet">{text.notRendered}</p>}
      {rendered ? (
        <Pair language={language}>
          {(one) => {
            const node = rendered.nodes[one];
            return node ? <DocumentView document={onlyClause(node.document, node.clause)} prefix={`${one}.`} /> : null;
          }}
        </Pair>
      ) : null}

      <h2 className="mt-4 text-lead font-medium">{text.source}</h2>
      {lawsOfTexts.map((law) => (
        <section key={law ?? 'every'} className="mt-2">
          <h3 className="text-small text-quiet">{law === null ? text.everyLaw : text.law(laws[law as Law]?.[language] ?? law)}</h3>
          <Pair language={language}>
            {(one) => (
              <pre lang={one} tabIndex={0} className="overflow-x-auto border bg-sheet p-2 font-mono text-small whitespace-pre-wrap">
                {texts.find((each) => each.law === law && each.language === one)?.source ?? ''}
              </pre>
            )}
          </Pair>
        </section>
      ))}
      <p className="mt-4">
        <Link className="text-accent underline" href="/library">
          {text.back}
        </Link>
      </p>
    </PageBody>
  );
}

function Term({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-small text-quiet">{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Pair({ language, children }: { language: Language; children: (language: Language) => React.ReactNode }) {
  const text = interfaceText(language).library;
  return (
    <div className="mt-1 grid gap-3 lg:grid-cols-2">
      {(['ru', 'en'] as const).map((one) => (
        <div key={one} className="min-w-0">
          <p className="text-small text-quiet">{one === 'ru' ? text.russian : text.english}</p>
          {children(one)}
        </div>
      ))}
    </div>
  );
}

/** A document of which only one clause is left, under its section. */
function onlyClause(document: Document, clause: ClauseNode): Document {
  const keep = (sections: Document['sections']) =>
    sections.filter((section) => section.clauses.includes(clause)).map((section) => ({ ...section, clauses: [clause] }));
  return { ...document, sections: keep(document.sections), appendices: keep(document.appendices) };
}
