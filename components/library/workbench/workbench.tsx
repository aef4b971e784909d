'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type Answers } from '@/policy/answers';
import { type ClauseExample, EXAMPLES_FILE, formatExamples, parseExamples } from '@/policy/clause-examples/example';
import { makeExamples, type Found } from '@/policy/clause-examples/make';
import { runExample } from '@/policy/clause-examples/run';
import { type Clause, type Library } from '@/policy/clauses/library';
import { lintClause } from '@/policy/clauses/lint/lint-library';
import { parseClause } from '@/policy/clauses/parse-library';
import { readTextName } from '@/policy/clauses/parse-text';
import { type Problem } from '@/policy/clauses/problem';
import { draftPolicy } from '@/policy/draft';
import { type Refusal } from '@/policy/revisions/refusal';
import { type Passage } from '@/policy/revisions/passage';
import { judgeRevision, withClause } from '@/policy/revisions/judge';
import { staleTexts } from '@/policy/revisions/stale-language';
import { laws, type Law } from '@/policy/vocabulary';
import { lawName } from '@/components/document/provisions';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { LabelledField } from '@/components/ui/labelled';
import { Notice } from '@/components/ui/notice';
import { Select, TextArea } from '@/components/ui/text-input';
import { useLibrary } from '@/components/wizard/preview/use-library';
import { ClauseFields } from './clause-fields';
import { CodeEditor } from './code-editor';
import { CommentsPanel } from './comments-panel';
import { ConflictsPanel } from './conflicts-panel';
import { type DraftContent, type Failed, type Move, type RevisionWords, type SaveDraft, type ShownComment, type ShownRevision } from './draft';
import { ExamplesPanel, freeName } from './examples-panel';
import { FileRedlines, HistoryPanel } from './history-panel';
import { LifeBar } from './life-bar';
import { PreviewPanel, subjects } from './preview-panel';
import { Refusals } from './refusals';
import { fileOf, TextPair } from './text-pair';
import { useDraft } from './use-draft';

export interface WorkbenchActions {
  save: SaveDraft;
  submit: Move;
  approve: Move;
  withdraw: Move;
  sendBack: (step: { revisionId: string; expectedSave: number; note: string }) => ReturnType<Move>;
  rebase: (step: { revisionId: string; expectedSave: number }) => Promise<{ outcome: string }>;
  decide: (step: { revisionId: string; expectedSave: number; conflictId: string; decision: 'ours' | 'theirs' | 'both' | 'by-hand' }) => Promise<{ outcome: string }>;
  restore: (input: { revisionId: string }) => Promise<{ outcome: string }>;
  comment: (input: { revisionId: string; parentId: string | null; passage: Passage | null; body: string; suggestion: string | null }) => Promise<{ outcome: string } | Failed>;
  resolve: (input: { commentId: string; resolution: 'resolved' | 'declined' | null }) => Promise<{ outcome: string }>;
  accept: (input: { commentId: string; expectedSave: number }) => Promise<{ outcome: string }>;
  read: (input: { revisionId: string }) => Promise<{ outcome: 'read'; revision: RevisionWords } | Failed>;
}

interface Workbench {
  clauseId: string;
  organisationId: string;
  /** Address of the texts of the working library. */
  librarySource: string;
  /** The text in force; null for an own clause that nobody has approved yet. */
  inForce: RevisionWords | null;
  /** The draft, or the revision in review; null when there is none. */
  open: RevisionWords | null;
  /** What the open revision was edited from. */
  base: RevisionWords | null;
  history: readonly ShownRevision[];
  comments: readonly ShownComment[];
  /** This person has written some of the revision in review. */
  mine: boolean;
  fourEyes: boolean;
  released: boolean;
  services: readonly { id: string; name: string; answers: Answers }[];
  /** YYYY-MM-DD */
  asOf: string;
  actions: WorkbenchActions;
}

/** The desk at which a lawyer changes one clause: both texts, condition, preview, cases, life, remarks, history. */
export function Workbench(desk: Workbench) {
  const text = useText().workbench;
  const library = useLibrary(desk.librarySource);
  if (library.state === 'loading') return <p role="status">{text.loading}</p>;
  if (library.state === 'failed') {
    return (
      <Notice title={text.notLoaded}>
        <Button onClick={library.retry}>{text.again}</Button>
      </Notice>
    );
  }
  // A step of the revision brings another one: the desk is laid anew.
  return <Desk key={`${desk.open?.revisionId ?? ''} ${desk.open?.status ?? ''}`} {...desk} library={library.library} />;
}

type Panel = 'texts' | 'fields' | 'file' | 'preview' | 'examples' | 'comments' | 'history';
const panels: readonly Panel[] = ['texts', 'fields', 'file', 'preview', 'examples', 'comments', 'history'];

function Desk({ clauseId, organisationId, library, inForce, open, base, history, comments, mine, fourEyes, released, services, asOf, actions }: Workbench & { library: Library }) {
  const text = useText().workbench;
  const language = useLanguage();
  const router = useRouter();
  const [panel, setPanel] = useState<Panel>('texts');
  const [passage, setPassage] = useState<Passage | null>(null);
  const [reasons, setReasons] = useState<readonly Refusal[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [working, setWorking] = useState(false);
  const start = open ?? inForce;
  const draft = useDraft(
    clauseId,
    {
      content: contentOf(start, clauseId),
      revisionId: open?.revisionId ?? null,
      save: open?.save ?? 0,
    },
    `klauza.clause.${organisationId}.${clauseId}`,
    actions.save,
  );
  const { content, change, saving, meeting, goOn } = draft;
  const status = open?.status ?? (draft.revisionId ? 'draft' : null);
  const readOnly = status === 'in-review';

  const source = useDeferredValue(content);
  const { clause, problems } = useMemo(() => checked(clauseId, source, library), [clauseId, source, library]);
  const before = useMemo(() => (inForce ? parseClause({ id: clauseId, yaml: inForce.yaml, texts: inForce.texts, examples: inForce.examples }, library.shape).clause : null), [clauseId, inForce, library]);
  const stale = useMemo(() => staleTexts(content.texts, base?.texts ?? null, content.stillTrue), [content, base]);
  const sample = useSample(asOf, library);
  const drafts = useMemo(() => lazily(() => foundIn(library, asOf)), [library, asOf]);

  const exampleFor = useCallback(
    (arm: { key: string }): ClauseExample | null => {
      if (clause === null) return null;
      const within = withClause(library, clause);
      return makeExamples(clause, within, drafts()).find((example) => runExample(clause, within, example).reached.has(arm.key)) ?? null;
    },
    [clause, library, drafts],
  );
  const examples = content.examples[EXAMPLES_FILE] ?? '';

  const step = async (move: () => Promise<{ outcome: string; reasons?: readonly Refusal[] }>) => {
    setWorking(true);
    setFailed(null);
    const outcome = await move().catch(() => ({ outcome: 'failed' as const, reasons: undefined }));
    setWorking(false);
    setReasons(outcome.reasons ?? []);
    if (['moved', 'saved', 'rebased', 'decided', 'accepted', 'resolved', 'commented'].includes(outcome.outcome)) router.refresh();
    else if (outcome.outcome !== 'refused') setFailed(text.failures[outcome.outcome as keyof typeof text.failures] ?? text.failures.failed);
    return outcome;
  };
  const at = { revisionId: draft.revisionId ?? '', expectedSave: draft.save };
  const waiting = saving !== 'saved' || draft.revisionId === null;

  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-y py-1">
        <LifeBar status={status ?? (inForce ? 'approved' : null)} released={status === null && released} />
        <p role="status" data-saving={saving} className={`text-small ${saving === 'offline' || saving === 'conflict' || saving === 'refused' ? 'text-stop' : 'text-quiet'}`}>
          {draft.revisionId === null && saving === 'saved' ? text.notBegun : text.saving[saving]}
        </p>
      </div>

      <div className="flex flex-wrap items-center gap-1">
        {status === 'draft' ? (
          <>
            <Button look="primary" disabled={working || waiting} onClick={() => void step(() => actions.submit(at))}>
              {text.submit}
            </Button>
            <Button disabled={working || waiting} onClick={() => void step(() => actions.withdraw(at))}>
              {text.withdraw}
            </Button>
          </>
        ) : null}
        {status === 'in-review' ? (
          <>
            <Button look="primary" disabled={working || (fourEyes && mine)} onClick={() => void step(() => actions.approve(at))}>
              {text.approve}
            </Button>
            {fourEyes && mine ? <p className="text-small text-quiet">{text.anotherApproves}</p> : null}
          </>
        ) : null}
        {reasons.some(({ code }) => code === 'base-moved') ? (
          <Button disabled={working} onClick={() => void step(() => actions.rebase(at))}>
            {text.rebase}
          </Button>
        ) : null}
      </div>
      {status === 'in-review' ? (
        <form
          className="max-w-[40rem] space-y-1"
          onSubmit={(event) => {
            event.preventDefault();
            void step(() => actions.sendBack({ ...at, note }));
          }}
        >
          <LabelledField id="send-back-note" label={text.sendBackNote}>
            <TextArea id="send-back-note" value={note} onChange={(event) => setNote(event.target.value)} />
          </LabelledField>
          <Button type="submit" disabled={working}>
            {text.sendBack}
          </Button>
        </form>
      ) : null}
      {failed ? (
        <p role="alert" className="text-stop">
          {failed}
        </p>
      ) : null}
      <Refusals reasons={reasons} />
      <ConflictsPanel conflicts={open?.conflicts ?? []} onDecide={(conflictId, decision) => void step(() => actions.decide({ ...at, conflictId, decision }))} />
      {meeting ? (
        <Notice title={text.meeting(meeting.by)}>
          <p>{text.meetingLead}</p>
          <FileRedlines before={meeting.theirs} after={content} />
          <p className="mt-2 flex flex-wrap gap-1">
            <Button onClick={() => goOn({ revisionId: meeting.revisionId, save: meeting.save, content }, true)}>{text.keepMine}</Button>
            <Button onClick={() => goOn({ revisionId: meeting.revisionId, save: meeting.save, content: meeting.theirs }, false)}>{text.takeTheirs}</Button>
          </p>
        </Notice>
      ) : null}
      {stale.map(({ file, changed, hash }) => (
        <p key={file} className="flex flex-wrap items-center gap-1 text-warn">
          {text.stale(file, changed)}
          {readOnly ? null : (
            <Button onClick={() => change({ stillTrue: [...content.stillTrue.filter((one) => one.file !== file), { file, hash }] })}>{text.stillTrue}</Button>
          )}
        </p>
      ))}

      <nav aria-label={text.panels} className="flex flex-wrap gap-1 border-b pb-1">
        {panels.map((one) => (
          <Button key={one} aria-pressed={panel === one} look={panel === one ? 'primary' : 'plain'} onClick={() => setPanel(one)}>
            {text.panelNames[one]}
          </Button>
        ))}
      </nav>

      <div hidden={panel !== 'texts'} className="space-y-3">
        {lawsOf(content.texts).map((law) => (
          <TextPair
            key={law ?? ''}
            library={library}
            clauseId={clauseId}
            law={law}
            texts={content.texts}
            problems={problems}
            onChange={(file, value) => change({ texts: { ...content.texts, [file]: value } })}
            onMark={setPassage}
            readOnly={readOnly}
            sample={sample}
          />
        ))}
        {readOnly ? null : <AddLaw texts={content.texts} onAdd={(law) => change({ texts: { ...content.texts, [fileOf(law, 'ru')]: content.texts['ru.md'] ?? '', [fileOf(law, 'en')]: content.texts['en.md'] ?? '' } })} />}
      </div>
      {panel === 'fields' ? <ClauseFields library={library} clause={clause} yaml={content.yaml} onChange={(yaml) => change({ yaml })} readOnly={readOnly} /> : null}
      {panel === 'file' ? (
        <div>
          <p className="text-small text-quiet">{text.fileLead}</p>
          <CodeEditor label="clause.yml" value={content.yaml} onChange={(yaml) => change({ yaml })} problems={problems.filter(({ file }) => file.endsWith('/clause.yml'))} language={language} readOnly={readOnly} />
        </div>
      ) : null}
      {panel === 'preview' ? (
        <PreviewPanel
          library={library}
          before={before}
          after={clause}
          clauseId={clauseId}
          asOf={asOf}
          services={services}
          onExample={
            readOnly || clause === null
              ? null
              : (subject, law) => {
                  const within = withClause(library, clause);
                  const found = drafts().filter((one) => one.name === subject.id);
                  const [made] = makeExamples(clause, within, found.length > 0 ? found : drafts()).filter((example) => example.law === law && example.included);
                  if (!made) return;
                  const known = examples.trim() === '' ? [] : (parseExamples(examples).examples ?? []);
                  change({ examples: { ...content.examples, [EXAMPLES_FILE]: formatExamples([...known, { ...made, name: freeName(made.name, known) }]) } });
                  setPanel('examples');
                }
          }
        />
      ) : null}
      {panel === 'examples' ? (
        <ExamplesPanel
          library={clause ? withClause(library, clause) : library}
          clause={clause}
          source={examples}
          onChange={(value) => change({ examples: value === '' ? {} : { ...content.examples, [EXAMPLES_FILE]: value } })}
          readOnly={readOnly}
          exampleFor={exampleFor}
        />
      ) : null}
      {panel === 'comments' ? (
        draft.revisionId === null ? (
          <p className="text-quiet">{text.comments.beginFirst}</p>
        ) : (
          <CommentsPanel
            comments={comments}
            passage={passage}
            readOnly={readOnly}
            onComment={async (comment) => step(() => actions.comment({ revisionId: draft.revisionId ?? '', ...comment }))}
            onResolve={(commentId, resolution) => void step(() => actions.resolve({ commentId, resolution }))}
            onAccept={(commentId) => void step(() => actions.accept({ commentId, expectedSave: draft.save }))}
          />
        )
      ) : null}
      {panel === 'history' ? (
        <HistoryPanel
          history={history}
          read={async (revisionId) => {
            const answer = await actions.read({ revisionId });
            return answer.outcome === 'read' ? answer.revision : null;
          }}
          restore={open === null ? (revisionId) => void step(() => actions.restore({ revisionId })) : null}
        />
      ) : null}
      {problems.length > 0 ? <p className="text-small text-quiet">{text.problems(problems.filter(({ severity }) => severity === 'error').length, problems.filter(({ severity }) => severity === 'warning').length)}</p> : null}
      <Check clauseId={clauseId} content={source} base={base} library={library} />
    </div>
  );
}

/** What would stand against approval, before one asks. */
function Check({ clauseId, content, base, library }: { clauseId: string; content: DraftContent; base: RevisionWords | null; library: Library }) {
  const text = useText().workbench;
  const [shown, setShown] = useState(false);
  const reasons = useMemo(() => {
    if (!shown) return [];
    const source = (words: Pick<DraftContent, 'yaml' | 'texts' | 'examples'>) => ({ id: clauseId, yaml: words.yaml, texts: words.texts, examples: words.examples });
    return judgeRevision({ source: source(content), base: base && source(base), library, stillTrue: content.stillTrue });
  }, [shown, clauseId, content, base, library]);
  return (
    <details onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary className="cursor-pointer">{text.check}</summary>
      {shown && reasons.length === 0 ? <p className="text-good">{text.nothingAgainst}</p> : <Refusals reasons={reasons} />}
    </details>
  );
}

function AddLaw({ texts, onAdd }: { texts: Readonly<Record<string, string>>; onAdd: (law: string) => void }) {
  const text = useText().workbench;
  const language = useLanguage();
  const left = Object.keys(laws).filter((law) => law !== 'none' && texts[fileOf(law, 'ru')] === undefined);
  if (left.length === 0) return null;
  return (
    <label className="flex flex-wrap items-center gap-1">
      <span>{text.ownTextFor}</span>
      <Select className="w-auto!" value="" onChange={(event) => event.target.value !== '' && onAdd(event.target.value)}>
        <option value="">{text.chooseLaw}</option>
        {left.map((law) => (
          <option key={law} value={law}>
            {lawName(law, language)}
          </option>
        ))}
      </Select>
    </label>
  );
}

function contentOf(revision: RevisionWords | null, clauseId: string): DraftContent {
  if (revision === null) return { yaml: `id: ${clauseId}\n`, texts: { 'ru.md': '', 'en.md': '' }, examples: {}, placement: null, stillTrue: [] };
  const { yaml, texts, examples, placement, stillTrue } = revision;
  return { yaml, texts, examples, placement, stillTrue };
}

function checked(clauseId: string, content: DraftContent, library: Library): { clause: Clause | null; problems: Problem[] } {
  const { clause, problems } = parseClause({ id: clauseId, yaml: content.yaml, texts: content.texts, examples: content.examples }, library.shape);
  return { clause: problems.some(({ severity }) => severity === 'error') ? null : clause, problems: [...problems, ...(clause ? lintClause(clause, withClause(library, clause)) : [])] };
}

/** The laws for which there are texts; the general ones first. */
function lawsOf(texts: Readonly<Record<string, string>>): (string | null)[] {
  const found = Object.keys(texts).flatMap((file) => {
    const name = readTextName(file);
    return name ? [name.law] : [];
  });
  return [...new Set<string | null>([null, ...found])].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
}

/** Facts of a real draft, to show what a fact looks like. */
function useSample(asOf: string, library: Library): (path: string) => unknown {
  return useMemo(() => {
    const facts = lazily(() => {
      const [subject] = subjects;
      return subject ? draftPolicy(subject.answers(), library, asOf, ['ru']).facts : null;
    });
    return (path: string) => path.split('.').reduce<unknown>((value, name) => {
      const list = name.endsWith('[]');
      const inner = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[list ? name.slice(0, -2) : name] : undefined;
      return list && Array.isArray(inner) ? (inner as unknown[])[0] : inner;
    }, facts());
  }, [asOf, library]);
}

function foundIn(library: Library, asOf: string): Found[] {
  return subjects.map((subject) => {
    const { facts, selection } = draftPolicy(subject.answers(), library, asOf, ['ru']);
    return { name: subject.id, law: (facts.laws.lead ?? 'none') as Law, facts, placed: new Set(selection.clauses.filter((each) => each.included).map((each) => each.clauseId)) };
  });
}

/** Made when it is first needed. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
