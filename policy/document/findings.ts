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
      const message = placeholderMessage(node.reason, { ru: node.label, en: node.label });
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

const placeholderMessages: Record<PlaceholderReason, { ru: string; en: string }> = {
  unanswered: { ru: 'Нет ответа', en: 'Not answered' },
  untranslated: { ru: 'Нет текста на языке документа', en: 'There is no text in the document’s language' },
  empty: { ru: 'Список пуст, а документ его печатает', en: 'The list is empty, and the document prints it' },
  unreadable: { ru: 'В тексте библиотеки ошибка', en: 'A text of the library has an error' },
  'too-long': { ru: 'Положение вышло слишком длинным', en: 'The clause became too long' },
  'unknown-term': { ru: 'В глоссарии нет термина', en: 'The glossary has no such term' },
};

/** What a placeholder of a document means to the person who mends it. */
export function placeholderMessage(reason: PlaceholderReason, label: { ru: string; en: string }): { ru: string; en: string } {
  const words = placeholderMessages[reason];
  return { ru: `${words.ru}: ${label.ru}.`, en: `${words.en}: ${label.en}.` };
}

const referenceMessages = {
  'broken-reference': (id: string) => ({ ru: `Ссылка на положение «${id}», которого в документе нет.`, en: `A reference to the clause “${id}”, which is not in the document.` }),
  'ambiguous-reference': (id: string) => ({ ru: `Ссылка на положение «${id}», которое стоит в документе дважды.`, en: `A reference to the clause “${id}”, which stands in the document twice.` }),
};

const emptyMessage = { ru: 'Для этого закона нет ни одного положения.', en: 'There is no clause for this law.' };
