import { z } from 'zod';
import type { Answers } from '@/policy/answers';
import { channelKinds, dataCategoryKinds, purposeKinds, relatedDocumentKinds, subjectKinds } from '@/policy/vocabulary';
import { controllerFacts, deriveController } from './controller';
import { childrenFacts, deriveChildren } from './children';
import { dataFacts, deriveData } from './data';
import { deriveDocuments, documentsFacts } from './documents';
import { withLabels } from './labels';
import { deriveLaws, lawsFacts } from './laws';
import { Lookup, nameOf, rowsOf, type Deriving } from './names';
import { derivePurposes, purposesFacts } from './purposes';
import { deriveRecipients, recipientsFacts } from './recipients';
import { deriveRetention, retentionFacts } from './retention';
import { deriveRights, rightsFacts } from './rights';
import { deriveSecurity, securityFacts } from './security';
import { deriveService, serviceFacts } from './service';
import { shapeOf } from './shape';
import { abroadTest, deriveStorage, storageFacts } from './storage';
import { deriveSubjects, subjectsFacts } from './subjects';
import { deriveSummary } from './summary';
import {
  automationFacts,
  changesFacts,
  contentFacts,
  cookiesFacts,
  deletionFacts,
  deriveAutomation,
  deriveChanges,
  deriveContent,
  deriveCookies,
  deriveDeletion,
  deriveMarketing,
  deriveNotifications,
  derivePayments,
  deriveStyle,
  marketingFacts,
  notificationsFacts,
  paymentsFacts,
  styleFacts,
} from './topics';

/**
 * The facts: total, plain JSON, language-free truths that clauses and rules read. Every key is present; what is
 * not known is null. Derived facts (transfers abroad, deadlines, rights of a law) are computed here and nowhere else.
 */
export const factsSchema = z.object({
  laws: lawsFacts,
  controller: controllerFacts,
  service: serviceFacts,
  subjects: subjectsFacts,
  data: dataFacts,
  purposes: purposesFacts,
  recipients: recipientsFacts,
  storage: storageFacts,
  retention: retentionFacts,
  security: securityFacts,
  rights: rightsFacts,
  deletion: deletionFacts,
  children: childrenFacts,
  automation: automationFacts,
  notifications: notificationsFacts,
  cookies: cookiesFacts,
  marketing: marketingFacts,
  payments: paymentsFacts,
  content: contentFacts,
  changes: changesFacts,
  documents: documentsFacts,
  style: styleFacts,
});
export type Facts = z.output<typeof factsSchema>;

/** The topics: the same words as those of the answers. */
export type Topic = keyof Facts;
export const topicNames = Object.keys(factsSchema.shape) as Topic[];

/** The shape against which the clause library is checked. */
export const factsShape = withLabels(shapeOf(factsSchema));

/**
 * Derives the facts from answers.
 *
 * @param asOf day as of which the law is read, YYYY-MM-DD: the effective date of the document where there is one.
 * @returns facts; the same for the same answers and day. Never throws on valid answers.
 */
export function deriveFacts(answers: Answers, asOf: string): Facts {
  const deriving: Deriving = { answers, lookup: lookupOf(answers), asOf };
  const controller = deriveController(deriving);
  const purposes = derivePurposes(deriving);
  const data = deriveData(deriving);
  const rights = deriveRights(deriving);
  const recipients = deriveRecipients(deriving, abroadTest(deriving));
  return {
    laws: deriveLaws(deriving),
    controller,
    service: deriveService(deriving),
    subjects: deriveSubjects(deriving),
    data,
    purposes,
    recipients,
    storage: deriveStorage(deriving, recipients.list ?? []),
    retention: deriveRetention(deriving),
    security: deriveSecurity(deriving),
    rights,
    deletion: deriveDeletion(deriving),
    children: deriveChildren(deriving, controller.privacyEmail, purposes.hasConsent),
    automation: deriveAutomation(deriving),
    notifications: deriveNotifications(deriving),
    cookies: deriveCookies(deriving),
    marketing: deriveMarketing(deriving),
    payments: derivePayments(deriving),
    content: deriveContent(deriving),
    changes: deriveChanges(deriving),
    documents: deriveDocuments(deriving, deriveSummary(deriving, data.categories ?? [], purposes.list ?? [], recipients.list, rights.list)),
    style: deriveStyle(deriving),
  };
}

function lookupOf(answers: Answers): Lookup {
  const withNames = <Row extends { id: string; name: { ru: string | null; en: string | null } | null; kind: Code | null }, Code extends string>(
    rows: readonly Row[] | null,
    names: Readonly<Record<Code, { ru: string; en: string }>>,
  ) => rowsOf(rows).map((row) => ({ id: row.id, name: nameOf(row, names) }));
  return new Lookup({
    'service.channels': withNames(answers.service.channels, channelKinds),
    'subjects.groups': withNames(answers.subjects.groups, subjectKinds),
    'data.categories': withNames(answers.data.categories, dataCategoryKinds),
    'purposes.list': withNames(answers.purposes.list, purposeKinds),
    'recipients.list': rowsOf(answers.recipients.list).map((row) => ({ id: row.id, name: row.name ?? row.legalName })),
    'retention.rules': rowsOf(answers.retention.rules).map((row) => ({ id: row.id, name: row.name })),
    'documents.related': withNames(answers.documents.related, relatedDocumentKinds),
  });
}

export * from './shape';
