import { z } from 'zod';
import { documentsAnswers, relatedDocument } from '@/policy/answers/documents';
import { codeSchema, documentKinds, relatedDocumentKinds, type CodeOf } from '@/policy/vocabulary';
import { nameOf, rowsOf, type Deriving } from './names';
import { summaryFacts } from './summary';
import { localized, text, textOrNull, type Localized } from './shape';

/** A document as it is referred to: its name, and its address as it is printed (URL, or path within the service). */
export const documentFacts = relatedDocument.extend({ name: localized, place: textOrNull });
export type DocumentFacts = z.output<typeof documentFacts>;

export const documentsFacts = documentsAnswers.unwrap().extend({
  /** The short version above the document. */
  summary: summaryFacts,
  /** The kind that decides the title: as answered, or else the one usual under the leading law. */
  printedKind: codeSchema(documentKinds),
  related: z.array(documentFacts),
  terms: documentFacts.nullable(),
  agreement: documentFacts.nullable(),
  cookieNotice: documentFacts.nullable(),
  consentForm: documentFacts.nullable(),
  processingRecord: documentFacts.nullable(),
  recommenderRules: documentFacts.nullable(),
  /** Names of mandatory answers that are still open, for the draft notice. */
  open: z.array(z.object({ id: text, name: localized })),
});

export function deriveDocument(row: z.output<typeof relatedDocument>): DocumentFacts {
  return { ...row, name: nameOf(row, relatedDocumentKinds), place: row.url ?? row.path };
}

export function deriveDocuments({ answers }: Deriving, summary: z.output<typeof summaryFacts>): z.output<typeof documentsFacts> {
  const related = rowsOf(answers.documents.related).map(deriveDocument);
  const first = (...kinds: CodeOf<typeof relatedDocumentKinds>[]) =>
    related.find((document) => document.kind !== null && kinds.includes(document.kind)) ?? null;
  return {
    ...answers.documents,
    summary,
    printedKind: answers.documents.kind ?? (['ru-152fz', 'by-99z', 'kz-94v'].includes(answers.laws.lead ?? 'none') ? 'processing-policy' : 'privacy-policy'),
    related,
    terms: first('terms'),
    agreement: first('public-offer', 'public-agreement', 'terms'),
    cookieNotice: first('cookie-notice'),
    consentForm: first('consent-form'),
    processingRecord: first('processing-record'),
    recommenderRules: first('recommender-rules'),
    open: openAnswers(answers),
  };
}

/** The mandatory answers that every law asks for (GDPR Art. 13(1)(a), 149-FZ Art. 10(2)) and that are still open. */
function openAnswers(answers: Deriving['answers']): { id: string; name: Localized }[] {
  const { controller, service } = answers;
  const open: [boolean, string, string, string][] = [
    [controller.kind === null, 'controller-kind', 'организационно-правовая форма того, кто обрабатывает данные', 'legal form of the controller'],
    [controller.name === null && controller.surname === null && controller.definedIn === null, 'controller-name', 'наименование или имя того, кто обрабатывает данные', 'name of the controller (legal entity)'],
    [controller.country === null, 'controller-country', 'страна учреждения', 'country of establishment'],
    [controller.address === null && controller.definedIn === null, 'controller-address', 'адрес регистрации', 'registered address'],
    [service.name === null, 'service-name', 'название сервиса', 'name of the service'],
  ];
  return open.filter(([missing]) => missing).map(([, id, ru, en]) => ({ id, name: { ru, en } }));
}
