'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { answersSchema, type Answers } from '@/policy/answers';
import { type Clause, type Library } from '@/policy/clauses/library';
import { type Document } from '@/policy/document/tree';
import { draftPolicy } from '@/policy/draft';
import { exampleAnswers, genericExampleNames } from '@/policy/examples';
import { withClause } from '@/policy/revisions/judge';
import { startingPointAnswers, startingPoints } from '@/policy/starting-points';
import { diffDocuments, type ClauseChange } from '@/policy/versions/document-diff';
import { type Language } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { SideBySide } from '@/components/document/side-by-side';
import { Differences } from '@/components/review/differences';
import { Segments } from '@/components/ui/segments';
import { Select } from '@/components/ui/text-input';

/** A document to see a clause in. */
export interface Subject {
  id: string;
  name: { ru: string; en: string };
  answers: () => Answers;
}

/** Starting points and example services, which every lawyer may see. */
export const subjects: readonly Subject[] = [
  ...startingPoints.map(({ id, name }) => ({ id, name, answers: () => startingPointAnswers(id) })),
  ...genericExampleNames.map((name) => ({ id: `example-${name}`, name: { ru: name, en: name }, answers: () => answersSchema.parse(exampleAnswers(name)) })),
];

interface PreviewPanel {
  library: Library;
  /** The text in force; null for a clause that is new. */
  before: Clause | null;
  /** What is written now; null while it cannot be read. */
  after: Clause | null;
  clauseId: string;
  asOf: string;
  /** Services of the organisation, with their answers. */
  services: readonly { id: string; name: string; answers: Answers }[];
  /** Makes an example of the document that is shown. */
  onExample: ((subject: Subject, law: string) => void) | null;
}

type Effect = 'appears' | 'disappears' | 'changes' | 'same' | 'absent';

/** What a change of a clause does: to every starting point at a glance, and within one whole document. */
export function PreviewPanel({ library, before, after, clauseId, asOf, services, onExample }: PreviewPanel) {
  const text = useText().workbench.preview;
  const language = useLanguage();
  const all = useMemo(() => [...subjects, ...services.map(({ id, name, answers }): Subject => ({ id: `service-${id}`, name: { ru: name, en: name }, answers: () => answers }))], [services]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<'changes' | 'document'>('changes');
  const written = useDeferredValue(after);
  const effects = useEffects(all, library, clauseId, before, written, asOf);
  const subject = all.find(({ id }) => id === chosen) ?? all.find(({ id }) => effects.get(id)?.effect !== 'absent' && effects.has(id)) ?? all[0];
  const drafts = useMemo(() => (subject && written ? draftedTwice(subject, library, clauseId, before, written, asOf) : null), [subject, library, clauseId, before, written, asOf]);
  if (!subject) return null;
  return (
    <section aria-labelledby="preview-title" className="space-y-2">
      <h2 id="preview-title" className="text-lead font-medium">
        {text.title}
      </h2>
      <table className="w-full text-small">
        <caption className="sr-only">{text.effects}</caption>
        <tbody>
          {all.map((each) => (
            <tr key={each.id} className="border-b">
              <th scope="row" className="py-[3px] pr-2 text-left font-normal">
                <button type="button" className="text-left text-accent underline" aria-pressed={each.id === subject.id} onClick={() => setChosen(each.id)}>
                  {say(each.name, language)}
                </button>
              </th>
              <td className="text-quiet">{effects.has(each.id) ? text.kinds[effects.get(each.id)?.effect ?? 'same'] : text.working}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-1">
          <span className="sr-only">{text.document}</span>
          <Select className="w-auto!" value={subject.id} onChange={(event) => setChosen(event.target.value)}>
            {all.map((each) => (
              <option key={each.id} value={each.id}>
                {say(each.name, language)}
              </option>
            ))}
          </Select>
        </label>
        <Segments name="preview-view" label={text.view} value={view} options={[{ value: 'changes', label: text.changes }, { value: 'document', label: text.document }]} onChange={setView} />
        {onExample && drafts ? (
          <button type="button" className="text-accent underline" onClick={() => onExample(subject, drafts.law)}>
            {text.makeExample}
          </button>
        ) : null}
      </div>
      {drafts === null ? <p className="text-quiet">{text.notNow}</p> : view === 'changes' ? <Changes changes={drafts.changes} /> : <Whole documents={drafts.documents} clauseId={clauseId} />}
    </section>
  );
}

function Changes({ changes }: { changes: Readonly<Partial<Record<Language, readonly ClauseChange[]>>> }) {
  const text = useText().workbench.preview;
  const languages = (['ru', 'en'] as const).filter((language) => (changes[language] ?? []).length > 0);
  if (languages.length === 0) return <p className="text-quiet">{text.nothing}</p>;
  return languages.map((language) => (
    <div key={language} lang={language}>
      <Differences changes={changes[language] ?? []} />
    </div>
  ));
}

function Whole({ documents, clauseId }: { documents: Readonly<Partial<Record<Language, Document>>>; clauseId: string }) {
  const { ru, en } = documents;
  useEffect(() => {
    document.getElementById(`ru.${clauseId}`)?.scrollIntoView({ block: 'center' });
  }, [clauseId, ru]);
  return ru && en ? (
    <div className="max-h-[70vh] overflow-auto border bg-sheet" tabIndex={0}>
      <SideBySide ru={ru} en={en} level={3} />
    </div>
  ) : null;
}

interface Drafted {
  law: string;
  documents: Readonly<Partial<Record<Language, Document>>>;
  changes: Readonly<Partial<Record<Language, readonly ClauseChange[]>>>;
  effect: Effect;
}

function draftedTwice(subject: Subject, library: Library, clauseId: string, before: Clause | null, after: Clause, asOf: string): Drafted {
  const answers = { ...subject.answers(), laws: { ...subject.answers().laws, languages: ['ru' as const, 'en' as const] } };
  const was = draftPolicy(answers, before === null ? without(library, clauseId) : withClause(library, before), asOf);
  const is = draftPolicy(answers, withClause(library, after), asOf);
  const changes = Object.fromEntries((['ru', 'en'] as const).map((language) => [language, is.documents[language] ? diffDocuments(was.documents[language] ?? null, is.documents[language]) : []]));
  const stood = stands(was.documents.ru, clauseId);
  const standing = stands(is.documents.ru, clauseId);
  const changed = Object.values(changes).some((list) => list.length > 0);
  return { law: is.facts.laws.lead ?? 'none', documents: is.documents, changes, effect: stood && !standing ? 'disappears' : !stood && standing ? 'appears' : changed ? 'changes' : standing ? 'same' : 'absent' };
}

function stands(document: Document | undefined, clauseId: string): boolean {
  return [...(document?.sections ?? []), ...(document?.appendices ?? [])].some((section) => section.clauses.some((clause) => clause.clauseId === clauseId));
}

function without(library: Library, clauseId: string): Library {
  const clauses = new Map(library.clauses);
  clauses.delete(clauseId);
  return { ...library, clauses };
}

/** The effect on every document, worked out one document at a time so that typing is never held up. */
function useEffects(all: readonly Subject[], library: Library, clauseId: string, before: Clause | null, after: Clause | null, asOf: string): ReadonlyMap<string, Drafted> {
  const [effects, setEffects] = useState<ReadonlyMap<string, Drafted>>(new Map());
  useEffect(() => {
    if (after === null) return undefined;
    let gone = false;
    const found = new Map<string, Drafted>();
    const next = (place: number): void => {
      const subject = all[place];
      if (gone || subject === undefined) return;
      found.set(subject.id, draftedTwice(subject, library, clauseId, before, after, asOf));
      setEffects(new Map(found));
      timer = setTimeout(() => next(place + 1), 30);
    };
    let timer = setTimeout(() => next(0), 600);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [all, library, clauseId, before, after, asOf]);
  return effects;
}
