import type { Answers, Localized } from '@/policy/answers';
import type { Library, Outline } from '@/policy/clauses/library';
import type { Template } from '@/policy/clauses/template/node';
import { draftPolicy, languagesOf, type Draft } from '@/policy/draft';
import { plainText, visitInlines, type ClauseNode, type Document, type Placeholder } from '@/policy/document/tree';
import { deriveFacts } from '@/policy/facts';
import type { Finding } from '@/policy/review/finding';
import { outlineFor, select } from '@/policy/selection/select';
import { clauseSubstance } from '@/policy/versions/clause-lines';
import { diffDocuments, type ClauseChange } from '@/policy/versions/document-diff';
import type { Language } from '@/policy/vocabulary';

/** A fact that a document prints after the change and nobody has answered yet. */
export interface FactToAsk {
  readonly path: string;
  /** The wizard's topic. */
  readonly topic: string;
  readonly label: Localized;
}

/** A title before and after. */
export interface HeadingChange {
  readonly before: string;
  readonly after: string;
}

/** What another library makes of one policy, whose answers stay as they are. */
export interface ReleaseChange {
  /** Material: clauses that come or go, other values, figures or provisions, findings that stop publishing. Editorial: other words. */
  readonly kind: 'editorial' | 'material';
  /** Titles of the document and of its sections that read differently; of one that comes or goes the other side is empty. */
  readonly headings: Partial<Record<Language, readonly HeadingChange[]>>;
  /** The redline of each language. */
  readonly redline: Partial<Record<Language, readonly ClauseChange[]>>;
  /** Findings that the change brings. */
  readonly found: readonly Finding[];
  /** Findings that it does away with. */
  readonly solved: readonly Finding[];
  readonly ask: readonly FactToAsk[];
}

/**
 * Drafts a policy from two libraries and compares.
 * @param asOf day as of which the law is read, YYYY-MM-DD
 * @returns null when nothing in the documents or the findings differs
 */
export function releaseChange(answers: Answers, before: Library, after: Library, asOf: string): ReleaseChange | null {
  return isUntouched(answers, before, after, asOf) ? null : fullChange(answers, before, after, asOf);
}

/** As `releaseChange`, without the shortcut. */
export function fullChange(answers: Answers, before: Library, after: Library, asOf: string): ReleaseChange | null {
  const [was, is] = [draftPolicy(answers, before, asOf), draftPolicy(answers, after, asOf)];
  const languages = languagesOf(answers);
  const redline = Object.fromEntries(languages.map((language) => [language, changesIn(was.documents[language], is.documents[language])]));
  const headings = Object.fromEntries(languages.map((language) => [language, headingChanges(was.documents[language], is.documents[language])]));
  const found = without(is.findings, was.findings);
  const solved = without(was.findings, is.findings);
  if ([...Object.values(redline), ...Object.values(headings)].every((changes) => changes.length === 0) && found.length === 0 && solved.length === 0) return null;
  const ask = factsToAsk(was, is);
  const isMaterial = languages.some((language) => hasMaterialChange(was.documents[language], is.documents[language])) || [...found, ...solved].some(({ severity }) => severity === 'block' || severity === 'error');
  return { kind: isMaterial ? 'material' : 'editorial', headings, redline, found, solved, ask };
}

/**
 * Whether two libraries are sure to give the same documents: they select the same clauses in the same order, none of those
 * differs, and neither do the headings and the words of the glossary. Far cheaper than drafting; a document that this calls
 * untouched is untouched, one that it does not may be so too.
 */
export function isUntouched(answers: Answers, before: Library, after: Library, asOf: string): boolean {
  if (before === after) return true;
  if (before.glossary !== after.glossary) return false;
  const facts = deriveFacts(answers, asOf);
  const [was, is] = [select(facts, before), select(facts, after)];
  if (was.outline !== is.outline || was.law !== is.law) return false;
  const [outlineWas, outlineIs] = [outlineFor(was.law, before), outlineFor(is.law, after)];
  if (outlineWas === null || outlineIs === null) return outlineWas === outlineIs;
  if (outlineWas !== outlineIs && outlineWords(outlineWas) !== outlineWords(outlineIs)) return false;
  const included = (selection: typeof was) => selection.clauses.filter((one) => one.included);
  const [clausesWas, clausesIs] = [included(was), included(is)];
  return (
    clausesWas.length === clausesIs.length &&
    clausesWas.every((one, place) => {
      const other = clausesIs[place];
      return other?.clauseId === one.clauseId && other.sectionId === one.sectionId && other.law === one.law && before.clauses.get(one.clauseId)?.revision === after.clauses.get(one.clauseId)?.revision;
    })
  );
}

/** Titles and order of sections as text: what a document takes from its outline besides clauses. */
function outlineWords({ title, sections }: Outline): string {
  const words = (titles: Readonly<Record<Language, Template | null>>) => [titles.ru, titles.en];
  return JSON.stringify([words(title), sections.map(({ id, title: own, appendix, summary }) => [id, words(own), appendix, summary])]);
}

/** What `diffDocuments` leaves out: it goes clause by clause. */
function headingChanges(was: Document | undefined, is: Document | undefined): HeadingChange[] {
  const titles = (document: Document | undefined) =>
    new Map(document ? [['', plainText(document.title)], ...[...document.sections, ...document.appendices].map(({ id, title }) => [id, plainText(title)] as const)] : []);
  const [before, after] = [titles(was), titles(is)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ before: before.get(id) ?? '', after: after.get(id) ?? '' }))
    .filter((one) => one.before !== one.after);
}

function changesIn(was: Document | undefined, is: Document | undefined): ClauseChange[] {
  return is ? diffDocuments(was ?? null, is) : [];
}

const findingKey = ({ rule, message, about }: Finding) => [rule, message.ru, ...about.map(({ ru, en }) => `${ru} ${en}`)].join('\n');

function without(list: readonly Finding[], other: readonly Finding[]): Finding[] {
  const known = new Set(other.map(findingKey));
  return list.filter((finding) => !known.has(findingKey(finding)));
}

function factsToAsk(was: Draft, is: Draft): FactToAsk[] {
  const known = new Set(placeholdersOf(was).map(({ path }) => path));
  const asked = new Map<string, { topic: string; label: { ru: string | null; en: string | null } }>();
  for (const { path, topic, label, language } of placeholdersOf(is)) {
    if (known.has(path)) continue;
    const fact = asked.get(path) ?? { topic, label: { ru: null, en: null } };
    fact.label[language] ??= label;
    asked.set(path, fact);
  }
  return [...asked].map(([path, { topic, label }]) => ({ path, topic, label }));
}

function placeholdersOf({ documents }: Draft): (Placeholder & { language: Language })[] {
  const found: (Placeholder & { language: Language })[] = [];
  for (const document of Object.values(documents)) {
    visitInlines(document, (node) => {
      if (node.kind === 'placeholder') found.push({ ...node, language: document.language });
    });
  }
  return found;
}

/** A clause came or went, or one of them now states other facts, figures or provisions. */
function hasMaterialChange(was: Document | undefined, is: Document | undefined): boolean {
  if (!was || !is) return was !== is;
  const [earlier, later] = [clausesOf(was), clausesOf(is)];
  if (earlier.size !== later.size || [...later.keys()].some((id) => !earlier.has(id))) return true;
  return [...later].some(([id, clause]) => statement(clause) !== statement(earlier.get(id) ?? clause));
}

function clausesOf(document: Document): Map<string, ClauseNode> {
  return new Map([...document.sections, ...document.appendices].flatMap((section) => section.clauses.map((clause) => [clause.id, clause] as const)));
}

/** What a clause states, apart from its wording: the facts that it prints, and every figure, sorted. «Не» and “not” count as figures do. */
function statement(clause: ClauseNode): string {
  const text = clauseSubstance(clause).join('\n');
  const figures = text.match(/\d+(?:[.,]\d+)*|(?<![\p{L}])(?:не|нет|без|ни|not|no|never|without|must|may|обязан\p{L}*|вправе)(?![\p{L}])/giu) ?? [];
  return JSON.stringify([[...clause.factsPrinted].sort(), figures.map((figure) => figure.toLowerCase()).sort()]);
}
