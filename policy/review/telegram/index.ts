import type { Facts } from '@/policy/facts';
import { calendarDays } from '../calendar-days';
import { both } from '../european-union/row';
import { isExplicitConsent, isTelegramBot, isTelegramMiniApp } from '../platforms';
import type { Requirement } from '../requirement';

const terms = (section: string) => both(`Telegram, условия для разработчиков ботов, п. ${section}`, `Telegram Bot Developer Terms, section ${section}`);
const standardPolicy = (section: string) => both(`Telegram, стандартная политика ботов, п. ${section}`, `Telegram Standard Bot Privacy Policy, section ${section}`);

/** A row of the Telegram rules; `where` says for which of bots and mini apps. */
function telegram(
  article: { ru: string; en: string },
  { where = (facts) => facts.service.hasTelegram, ...row }: Omit<Requirement, 'law' | 'article' | 'applies' | 'appliesWhen' | 'verified'> & Partial<Pick<Requirement, 'appliesWhen' | 'verified'>> & { where?: (facts: Facts) => boolean },
): Requirement {
  return {
    appliesWhen: both('Сервис работает в Telegram.', 'The service works in Telegram.'),
    verified: true,
    ...row,
    article,
    law: 'telegram',
    applies: where,
  };
}

const TELEGRAM_DATA = ['telegram-id', 'telegram-chat-id', 'username', 'user-id'];
const inTelegram = ({ documents }: Facts) => (documents.publicationPlaces ?? []).some((place) => place === 'bot-command' || place === 'mini-app');
/** Laws under which a legitimate interest alone, as the standard policy of Telegram has it, is no ground. */
const EASTERN = ['ru-152fz', 'by-99z', 'kz-94v'];

/** What Telegram asks of bots and mini apps (telegram.org/tos/bot-developers, telegram.org/privacy-tpa). */
export const telegramRequirements: readonly Requirement[] = [
  telegram(terms('4'), {
    id: 'TG-4-SEPARATE',
    severity: 'block',
    title: both('Собственная политика, доступная в Telegram', 'A policy of its own, reachable in Telegram'),
    clauses: ['purposes-list', 'purposes-appendix'],
    holds: (facts) => (facts.data.categories ?? []).length > 0 && (facts.purposes.list ?? []).length > 0,
    message: both('Боту нужна собственная политика: что хранится, как собирается и зачем.', 'The bot needs a policy of its own: what is stored, how it is collected and why.'),
    why: both('Без политики бота могут заблокировать.', 'A bot without a policy can be suspended.'),
    topic: 'data',
    field: 'categories',
    source: 'T2',
  }),
  telegram(terms('4'), {
    id: 'TG-4-PRIVACYCMD',
    severity: 'block',
    title: both('Команда /privacy', 'The /privacy command'),
    where: isTelegramBot,
    appliesWhen: both('Сервис — бот в Telegram.', 'The service is a Telegram bot.'),
    clauses: ['policy-published'],
    holds: ({ documents }) => documents.publicationPlaces?.includes('bot-command') ?? false,
    message: both('Бот должен отвечать на команду /privacy ссылкой на политику.', 'The bot must answer /privacy with a link to the policy.'),
    remedy: both('Настройте команду (или ссылку в BotFather) и отметьте её среди мест публикации.', 'Set up the command (or the link in BotFather) and tick it among the places of publication.'),
    why: both('По этой команде политику ищут пользователи и Telegram.', 'Users and Telegram look for the policy by this command.'),
    topic: 'documents',
    field: 'publicationPlaces',
    source: 'T2',
  }),
  telegram(terms('4'), {
    id: 'TG-4-SETTINGS',
    severity: 'block',
    title: both('Ссылка в настройках мини-приложения', 'A link in the settings of the mini app'),
    where: isTelegramMiniApp,
    appliesWhen: both('Сервис — мини-приложение в Telegram.', 'The service is a Telegram mini app.'),
    clauses: ['policy-published'],
    holds: ({ documents }) => documents.publicationPlaces?.includes('mini-app') ?? false,
    message: both('Ссылка на политику должна стоять в настройках мини-приложения.', 'The settings of the mini app must link to the policy.'),
    remedy: both('Добавьте её и отметьте среди мест публикации.', 'Add it and tick it among the places of publication.'),
    why: both('Этого требуют условия для разработчиков.', 'The developer terms ask for it.'),
    topic: 'documents',
    field: 'publicationPlaces',
    source: 'T2',
  }),
  telegram(terms('4'), {
    id: 'TG-4-NOCONFLICT',
    severity: 'error',
    title: both('Политика не противоречит условиям Telegram', 'No conflict with the terms of Telegram'),
    clauses: ['telegram-platform'],
    message: both('Политика не должна отменять или ограничивать условия Telegram.', 'The policy may not override or limit the terms of Telegram.'),
    why: both('За противоречие отвечает разработчик.', 'The developer answers for a conflict.'),
    topic: 'service',
    field: 'channels',
    source: 'T2',
  }),
  telegram(standardPolicy('2.1'), {
    id: 'TG-TPA-DEFAULT',
    severity: 'error',
    title: both('Своя политика вместо стандартной', 'A policy of one’s own in place of the standard one'),
    where: (facts) => facts.service.hasTelegram && facts.laws.all.some((law) => EASTERN.includes(law)),
    appliesWhen: both('Сервис работает в Telegram, и политика заявляет закон России, Беларуси или Казахстана.', 'The service works in Telegram, and the policy claims the law of Russia, Belarus or Kazakhstan.'),
    clauses: ['policy-published'],
    holds: inTelegram,
    message: both('Пока своя политика не подключена к боту, действует стандартная политика Telegram, а она не соответствует этому закону.', 'Until your own policy is linked to the bot, the standard policy of Telegram applies, and it does not meet this law.'),
    remedy: both('Подключите эту политику командой /privacy, в BotFather или в настройках мини-приложения.', 'Link this policy by /privacy, in BotFather or in the settings of the mini app.'),
    why: both('Стандартная политика опирается на один законный интерес.', 'The standard policy rests on legitimate interest alone.'),
    topic: 'documents',
    field: 'publicationPlaces',
    source: 'T1',
  }),
  telegram(standardPolicy('3.1'), {
    id: 'TG-3-DEVELOPER',
    severity: 'error',
    title: both('Разработчик назван', 'The developer is named'),
    clauses: ['controller-identity', 'controller-by-reference'],
    holds: ({ controller }) => controller.designation !== null || controller.definedIn !== null,
    message: both('Назовите разработчика: в политике, в интерфейсе или командой /developer_info.', 'Identify the developer: in the policy, in the interface or by /developer_info.'),
    why: both('Люди должны знать, кто стоит за ботом.', 'People must know who is behind a bot.'),
    topic: 'controller',
    field: 'name',
    source: 'T1',
  }),
  telegram(standardPolicy('4'), {
    id: 'TG-4.1-DATA',
    severity: 'block',
    title: both('Данные, которые приходят из Telegram', 'Data that come from Telegram'),
    clauses: ['data-provided', 'data-automatic', 'data-from-others', 'data-by-subject'],
    holds: ({ data }) => (data.categories ?? []).some((row) => row.kind === 'messenger-identifiers' || row.items.some((item) => item.kind !== null && TELEGRAM_DATA.includes(item.kind))),
    message: both('Назовите данные, которые бот получает из Telegram: идентификатор, имя, имя пользователя, язык.', 'List the data that the bot gets from Telegram: ID, name, username, language.'),
    why: both('Эти данные бот получает сам, без вопроса человеку.', 'The bot gets them without asking the person.'),
    topic: 'data',
    field: 'categories',
    source: 'T1',
  }),
  telegram(standardPolicy('7.3(c)'), {
    id: 'TG-7.3-30D',
    severity: 'error',
    title: both('Ответ за 30 дней', 'An answer within 30 days'),
    clauses: ['rights-response', 'rights-deadlines'],
    holds: ({ rights }) => rights.response === null || calendarDays(rights.response) <= 31,
    message: both('Telegram отводит на ответ 30 дней, а политика обещает больше.', 'Telegram gives 30 days to answer; the policy promises more.'),
    why: both('Жалоба на молчание приведёт к проверке бота.', 'A complaint of silence leads to a review of the bot.'),
    topic: 'rights',
    field: 'response',
    source: 'T1',
  }),
  telegram(terms('4.2'), {
    id: 'TG-4.2-DELETE',
    severity: 'error',
    title: both('Удаление данных по запросу', 'Deletion on request'),
    clauses: ['deletion-ways', 'deletion-impossible'],
    holds: (facts) => facts.deletion.possible !== null,
    message: both('Скажите, как удалить свои данные.', 'Say how people delete their data.'),
    why: both('Условия для разработчиков требуют удалять данные по первой просьбе.', 'The developer terms want data deleted on request.'),
    topic: 'deletion',
    field: 'possible',
    source: 'T2',
  }),
  telegram(terms('4.2'), {
    // Second half of TG-4.2-DELETE: what happens when the bot closes.
    id: 'TG-4.2-SHUTDOWN',
    severity: 'error',
    title: both('Удаление данных при закрытии бота', 'Deletion when the bot closes'),
    clauses: ['deletion-shutdown'],
    holds: (facts) => facts.deletion.onShutdown === true,
    message: both('Скажите, что при закрытии бота данные будут удалены.', 'Say that the data are deleted when the bot closes.'),
    why: both('Условия для разработчиков требуют и этого.', 'The developer terms ask for this too.'),
    topic: 'deletion',
    field: 'onShutdown',
    source: 'T2',
  }),
  telegram(terms('4.3'), {
    id: 'TG-4.3-AI',
    severity: 'block',
    title: both('Обучение ИИ — только с отдельного согласия', 'Training of AI only with a consent of its own'),
    where: (facts) => facts.service.hasTelegram && facts.automation.aiTraining === true,
    appliesWhen: both('Сервис работает в Telegram, и на данных обучаются модели.', 'The service works in Telegram, and models are trained on the data.'),
    clauses: ['automation-ai-training-consent'],
    holds: (facts) => isExplicitConsent(facts.automation.aiTrainingConsent),
    message: both('Обучать модели на сообщениях можно только с отдельного согласия, которое можно отозвать.', 'Models may be trained on messages only with a separate consent that can be revoked.'),
    remedy: both('Спросите согласие на обучение отдельно или не обучайте модели.', 'Ask for consent to training separately, or do not train.'),
    why: both('Прямой запрет условий для разработчиков.', 'The developer terms forbid it otherwise.'),
    topic: 'automation',
    field: 'aiTrainingConsent',
    source: 'T2',
  }),
  telegram(terms('4.4'), {
    id: 'TG-4.4-ENCRYPT',
    severity: 'error',
    title: both('Шифрование хранимых данных', 'Encryption of stored data'),
    clauses: ['security-measures', 'storage-locations'],
    holds: (facts) =>
      facts.security.implemented.some((row) => ['encryption-at-rest', 'column-encryption', 'encryption-software'].includes(row.kind ?? '')) ||
      ((facts.storage.locations ?? []).length > 0 && (facts.storage.locations ?? []).every((row) => row.encrypted === true)),
    message: both('Шифруйте хранимые данные, а ключ держите отдельно.', 'Encrypt stored data and keep the key apart.'),
    why: both('Условия для разработчиков требуют этого от каждого бота.', 'The developer terms ask it of every bot.'),
    topic: 'security',
    field: 'measures',
    source: 'T2',
  }),
  telegram(terms('4'), {
    id: 'TG-RU-AVAIL',
    severity: 'warning',
    title: both('Telegram — иностранный канал', 'Telegram is a foreign channel'),
    where: (facts) => facts.service.hasTelegram && facts.laws.all.includes('ru-152fz'),
    appliesWhen: both('Сервис работает в Telegram, и политика заявляет 152-ФЗ.', 'The service works in Telegram, and the policy claims 152-FZ.'),
    clauses: [],
    holds: (facts) => facts.storage.transfersOccur,
    message: both('Telegram — иностранное лицо: назовите его среди получателей и продумайте запасной канал.', 'Telegram is a foreign recipient: name it among the recipients and plan a backup channel.'),
    topic: 'recipients',
    field: 'list',
    source: 'S: memo citing Meduza, 17 March 2026',
    verified: false,
  }),
];
