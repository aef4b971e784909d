import Link from 'next/link';
import { type Clause, type ClauseText } from '@/policy/clauses/library';
import { type Language } from '@/policy/vocabulary';
import { lawName } from '@/components/document/provisions';
import { interfaceText } from '@/components/interface-text/interface-text';
import { clauseNamedBy, paragraphsOf, templateParts, type TemplatePart } from './template-parts';

/** The texts of a clause as lawyers write them: Russian beside English, paragraph by paragraph, law by law. */
export function SourceTexts({ clause, language }: { clause: Clause; language: Language }) {
  const text = interfaceText(language).library;
  const laws = [...new Set(clause.texts.map((one) => one.law))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  return laws.map((law) => (
    <section key={law ?? ''} className="mt-2">
      <h3 className="text-small text-quiet">{law !== null ? text.textFor(lawName(law, language)) : laws.length > 1 ? text.otherLaws : text.everyLaw}</h3>
      <div className="mt-[4px] border bg-sheet">
        <Rows ru={textOf(clause, law, 'ru')} en={textOf(clause, law, 'en')} language={language} />
      </div>
    </section>
  ));
}

function textOf(clause: Clause, law: string | null, language: Language): ClauseText | null {
  return clause.texts.find((text) => text.law === law && text.language === language) ?? null;
}

/** Both texts have the same paragraphs (a rule of the library), so the first stands beside the first, and so on. */
function Rows({ ru, en, language }: { ru: ClauseText | null; en: ClauseText | null; language: Language }) {
  const text = interfaceText(language).library;
  const pairs = [paragraphsOf(ru?.source ?? ''), paragraphsOf(en?.source ?? '')] as const;
  const count = Math.max(pairs[0].length, pairs[1].length, 1);
  return Array.from({ length: count }, (_, row) => (
    <div key={row} className="grid border-b last:border-b-0 lg:grid-cols-2">
      {(['ru', 'en'] as const).map((one, column) => {
        const source = pairs[column]?.[row];
        return (
          <div key={one} lang={source === undefined ? undefined : one} className="min-w-0 px-2 py-1 font-mono text-small whitespace-pre-wrap [overflow-wrap:anywhere] max-lg:last:border-t max-lg:last:border-dashed lg:first:border-r">
            {source !== undefined ? <Source source={source} /> : row === 0 ? <span className="text-quiet">{text.noText}</span> : null}
          </div>
        );
      })}
    </div>
  ));
}

const looks: Readonly<Record<TemplatePart['kind'], string>> = {
  words: '',
  value: 'text-accent',
  reference: 'text-accent',
  block: 'text-quiet',
};

function Source({ source }: { source: string }) {
  return templateParts(source).map((part, place) => {
    const named = clauseNamedBy(part.text);
    return (
      <span key={place} className={looks[part.kind]}>
        {named === null ? (
          part.text
        ) : (
          <Link href={`/library/${named}`} className="underline decoration-dotted">
            {part.text}
          </Link>
        )}
      </span>
    );
  });
}
