import { z } from 'zod';
import { automationAnswers } from './automation';
import { changesAnswers } from './changes';
import { childrenAnswers } from './children';
import { contentAnswers } from './content';
import { controllerAnswers } from './controller';
import { cookiesAnswers } from './cookies';
import { dataAnswers } from './data';
import { deletionAnswers } from './deletion';
import { documentsAnswers } from './documents';
import { lawsAnswers } from './laws';
import { marketingAnswers } from './marketing';
import { notificationsAnswers } from './notifications';
import { paymentsAnswers } from './payments';
import { purposesAnswers } from './purposes';
import { recipientsAnswers } from './recipients';
import { retentionAnswers } from './retention';
import { rightsAnswers } from './rights';
import { securityAnswers } from './security';
import { serviceAnswers } from './service';
import { storageAnswers } from './storage';
import { styleAnswers } from './style';
import { subjectsAnswers } from './subjects';
import { checkReferences } from './references';

/** Format of an answers file; raised when a stored file must be migrated to be read. */
export const ANSWERS_FORMAT = 'klauza.answers/1';

/** The topics in the order of the wizard. The same words name folders in facts, templates and components. */
export const topics = {
  laws: lawsAnswers,
  controller: controllerAnswers,
  service: serviceAnswers,
  subjects: subjectsAnswers,
  data: dataAnswers,
  purposes: purposesAnswers,
  recipients: recipientsAnswers,
  storage: storageAnswers,
  retention: retentionAnswers,
  security: securityAnswers,
  rights: rightsAnswers,
  deletion: deletionAnswers,
  children: childrenAnswers,
  automation: automationAnswers,
  notifications: notificationsAnswers,
  cookies: cookiesAnswers,
  marketing: marketingAnswers,
  payments: paymentsAnswers,
  content: contentAnswers,
  changes: changesAnswers,
  documents: documentsAnswers,
  style: styleAnswers,
} as const;
export type Topic = keyof typeof topics;
export const topicNames = Object.keys(topics) as Topic[];

const answersShape = z.strictObject({ format: z.literal(ANSWERS_FORMAT).default(ANSWERS_FORMAT), ...topics });

/**
 * All answers of one service: what the founder typed, topic by topic.
 * Every answer may be missing (null); ids are unique in their list and references point to rows that exist.
 */
export const answersSchema = answersShape.superRefine((answers, context) => {
  for (const problem of checkReferences(answersShape, answers)) {
    context.addIssue({ code: 'custom', path: problem.path, params: { code: problem.code, value: problem.value, target: problem.target } });
  }
});
export type Answers = z.output<typeof answersSchema>;
export type AnswersInput = z.input<typeof answersSchema>;

/** Answers with nothing answered. */
export function emptyAnswers(): Answers {
  return answersSchema.parse({});
}

export * from './fields';
