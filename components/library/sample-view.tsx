import { type ClauseNode } from '@/policy/document/tree';
import { type Language } from '@/policy/vocabulary';
import { ClausePair } from '@/components/document/clause-pair';
import { lawName } from '@/components/document/provisions';
import { interfaceText } from '@/components/interface-text/interface-text';

/** A clause in the document of a sample service. */
export interface ShownSample {
  readonly service: Readonly<Record<Language, string>>;
  /** The law that leads the document; null when it cites none. */
  readonly law: string | null;
  /** False: the clause is shown as if the document had it. */
  readonly selected: boolean;
  readonly clause: Readonly<Record<Language, ClauseNode>>;
}

/** A clause as readers meet it, in both languages, and in whose document. */
export function SampleView({ sample, language }: { sample: ShownSample | null; language: Language }) {
  const text = interfaceText(language).library;
  if (!sample) return <p className="text-quiet">{text.notRendered}</p>;
  const say = sample.selected ? text.renderedFor : text.renderedAnyway;
  return (
    <>
      <p className="max-w-[44rem] text-small text-quiet">{say(sample.service[language], lawName(sample.law ?? 'none', language))}</p>
      <div className="mt-1 border bg-sheet px-3 py-2">
        <ClausePair ru={sample.clause.ru} en={sample.clause.en} level={3} />
      </div>
    </>
  );
}
