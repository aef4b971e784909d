import { type Language } from '@/policy/vocabulary/laws';
import { visitInlines, type Document, type PlaceholderReason } from './tree';

/** Something in a document that stops its publishing. */
export type DocumentFinding = {
  rule: 'placeholder' | 'broken-reference' | 'ambiguous-reference' | 'empty-document';
  severity: 'error';
  language: Language;
  /** The clause in which it stands; null in a title. */
  clauseId: string | null;
  /** For a placeholder, the fact that would fill it; for a reference, the clause that it names. */
  target: string;
  /** The wizard's topic that mends it; empty where the library is at fault. */
  topic: string;
  reason: PlaceholderReason | null;
  message: { ru: string; en: string };
};

/** Placeholders and references that lead nowhere, in the order of the document, each once a clause. */
export function documentFindings(document: Document): DocumentFinding[] {
  const found = new Map<string, DocumentFinding>();
  const add = (finding: DocumentFinding) => {
    const key = JSON.stringify([finding.rule, finding.clauseId, finding.target, finding.reason]);
    if (!found.has(key)) found.set(key, finding);
  };
  const { language } = document;
  visitInlines(document, (node, clause) => {
    const clauseId = clause?.clauseId ?? null;
    if (node.kind === 'placeholder') {
      const message = placeholderMessages[node.reason](node.label);
      add({ rule: 'placeholder', severity: 'error', language, clauseId, target: node.path, topic: node.topic, reason: node.reason, message });
    }
    if (node.kind === 'reference' && node.state !== 'resolved') {
      const rule = node.state === 'broken' ? 'broken-reference' : 'ambiguous-reference';
      add({ rule, severity: 'error', language, clauseId, target: node.clauseId, topic: '', reason: null, message: referenceMessages[rule](node.clauseId) });
    }
  });
  if (document.sections.length === 0) {
    add({ rule: 'empty-document', severity: 'error', language, clauseId: null, target: document.law ?? 'none', topic: '', reason: null, message: emptyMessage });
  }
  return [...found.values()];
}

const placeholderMessages: Record<PlaceholderReason, (label: string) => { ru: string; en: string }> = {
  unanswered: (label) => ({ ru: `Нет ответа: ${label}.`, en: `Not answered: ${label}.` }),
  untranslated: (label) => ({ ru: `Нет текста на языке документа: ${label}.`, en: `There is no text in the document’s language: ${label}.` }),
  empty: (label) => ({ ru: `Список пуст, а документ его печатает: ${label}.`, en: `The list is empty, and the document prints it: ${label}.` }),
  unreadable: (label) => ({ ru: `В тексте библиотеки ошибка: ${label}.`, en: `A text of the library has an error: ${label}.` }),
  'too-long': (label) => ({ ru: `Положение вышло слишком длинным: ${label}.`, en: `The clause became too long: ${label}.` }),
  'unknown-term': (label) => ({ ru: `В глоссарии нет термина: ${label}.`, en: `The glossary has no such term: ${label}.` }),
};

const referenceMessages = {
  'broken-reference': (id: string) => ({ ru: `Ссылка на положение «${id}», которого в документе нет.`, en: `A reference to the clause “${id}”, which is not in the document.` }),
  'ambiguous-reference': (id: string) => ({ ru: `Ссылка на положение «${id}», которое стоит в документе дважды.`, en: `A reference to the clause “${id}”, which stands in the document twice.` }),
};

const emptyMessage = { ru: 'Для этого закона нет ни одного положения.', en: 'There is no clause for this law.' };
