import { answersSchema, type Answers, type AnswersInput, type Localized } from '@/policy/answers';
import coursePlatform from './course-platform.json';
import datingApp from './dating-app.json';
import developerApi from './developer-api.json';
import localServices from './local-services.json';
import messenger from './messenger.json';
import minimalCallApp from './minimal-call-app.json';
import mobileGame from './mobile-game.json';
import onlineShop from './online-shop.json';
import saasB2b from './saas-b2b.json';
import telegramHealthBot from './telegram-health-bot.json';
import { type StartingPointId } from './list';

const files = {
  messenger,
  'telegram-health-bot': telegramHealthBot,
  'developer-api': developerApi,
  'dating-app': datingApp,
  'minimal-call-app': minimalCallApp,
  'online-shop': onlineShop,
  'saas-b2b': saasB2b,
  'mobile-game': mobileGame,
  'local-services': localServices,
  'course-platform': coursePlatform,
} satisfies Record<StartingPointId, unknown>;

/** What only the founder knows. What is left out stays open and shows in the document as a placeholder. */
export interface FounderNames {
  readonly serviceName?: Localized;
  readonly controller?: Omit<NonNullable<AnswersInput['controller']>, 'contacts'>;
  /** E-mail for personal data requests. */
  readonly email?: string;
  /** Day from which the policy applies, YYYY-MM-DD. */
  readonly effectiveFrom?: string;
}

/** The answers of a starting point. The operator, the name of the service, the contacts and the dates are open. */
export function startingPointAnswers(id: StartingPointId): Answers {
  return answersSchema.parse(files[id]);
}

/**
 * The answers of a starting point with the founder's names put in. The e-mail becomes the contact for personal data
 * and one of the ways to send a request.
 *
 * @throws ZodError when a name is not a valid answer: a number whose checksum is wrong, a day that does not exist
 */
export function applyStartingPoint(id: StartingPointId, names: FounderNames): Answers {
  const answers = startingPointAnswers(id);
  const { email } = names;
  const byEmail = email === undefined ? [] : [{ channel: 'email' as const, value: email }];
  return answersSchema.parse({
    ...answers,
    controller: {
      ...answers.controller,
      ...names.controller,
      contacts: email === undefined ? answers.controller.contacts : [{ id: 'privacy', purpose: 'privacy', channel: 'email', value: email }],
    },
    service: { ...answers.service, name: names.serviceName ?? answers.service.name },
    rights: { ...answers.rights, requestChannels: [...byEmail, ...(answers.rights.requestChannels ?? [])] },
    documents: { ...answers.documents, effectiveFrom: names.effectiveFrom ?? answers.documents.effectiveFrom },
  });
}
