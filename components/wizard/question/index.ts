import { type Topic } from '@/policy/answers';
import { automationQuestions } from '../automation';
import { changesQuestions } from '../changes';
import { childrenQuestions } from '../children';
import { contentQuestions } from '../content';
import { controllerQuestions } from '../controller';
import { cookiesQuestions } from '../cookies';
import { dataQuestions } from '../data';
import { deletionQuestions } from '../deletion';
import { documentsQuestions } from '../documents';
import { lawsQuestions } from '../laws';
import { marketingQuestions } from '../marketing';
import { notificationsQuestions } from '../notifications';
import { paymentsQuestions } from '../payments';
import { purposesQuestions } from '../purposes';
import { recipientsQuestions } from '../recipients';
import { retentionQuestions } from '../retention';
import { rightsQuestions } from '../rights';
import { securityQuestions } from '../security';
import { serviceQuestions } from '../service';
import { storageQuestions } from '../storage';
import { styleQuestions } from '../style';
import { subjectsQuestions } from '../subjects';
import { type TopicQuestions } from './question';

/** The words of every topic. A topic without questions is a type error. */
export const questionsOf: { readonly [Name in Topic]: TopicQuestions<Name> } = {
  laws: lawsQuestions,
  controller: controllerQuestions,
  service: serviceQuestions,
  subjects: subjectsQuestions,
  data: dataQuestions,
  purposes: purposesQuestions,
  recipients: recipientsQuestions,
  storage: storageQuestions,
  retention: retentionQuestions,
  security: securityQuestions,
  rights: rightsQuestions,
  deletion: deletionQuestions,
  children: childrenQuestions,
  automation: automationQuestions,
  notifications: notificationsQuestions,
  cookies: cookiesQuestions,
  marketing: marketingQuestions,
  payments: paymentsQuestions,
  content: contentQuestions,
  changes: changesQuestions,
  documents: documentsQuestions,
  style: styleQuestions,
};
