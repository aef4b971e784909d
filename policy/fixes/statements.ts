import type { Answers } from '@/policy/answers';
import { freeId, inTopic, withCodes } from './edit';
import { both, type Fix } from './fix';

type Place = NonNullable<Answers['documents']['publicationPlaces']>[number];
type RecordKind = NonNullable<Answers['documents']['records']>[number];

/** One answer that the rule wants, and the words in which the founder confirms that it is so. */
function confirmed(rules: readonly string[], writes: string, ru: string, en: string, apply: (answers: Answers) => Answers): Fix {
  return {
    rules,
    title: both('Подтвердить и записать в ответы', 'Confirm, and put it into the answers'),
    writes: [writes],
    asks: () => [{ id: 'so', kind: 'confirm', words: both(ru, en) }],
    apply,
  };
}

const published = (rules: readonly string[], places: readonly Place[], ru: string, en: string): Fix =>
  confirmed(rules, 'documents.publicationPlaces', ru, en, (answers) => inTopic(answers, 'documents', { publicationPlaces: withCodes(answers.documents.publicationPlaces, ...places) }));
const recordKept = (rules: readonly string[], record: RecordKind, ru: string, en: string): Fix =>
  confirmed(rules, 'documents.records', ru, en, (answers) => inTopic(answers, 'documents', { records: withCodes(answers.documents.records, record) }));

/** What the law wants to be so, and the founder alone knows: the fix asks, and writes the answer down. */
export const statementFixes: readonly Fix[] = [
  confirmed(['RU-10.1-DISSEM'], 'data.disseminationConsent', 'Данные публикуются только с отдельного согласия на распространение', 'Data are made public only on a separate consent to dissemination', (answers) => inTopic(answers, 'data', { disseminationConsent: true })),
  confirmed(['RU-22-NOTICE', 'RU-22-NOTICE-ASK'], 'controller.registryNoticeFiled', 'Уведомление об обработке подано в Роскомнадзор', 'The notice of processing is filed with Roskomnadzor', (answers) => inTopic(answers, 'controller', { registryNoticeFiled: true })),
  confirmed(['RU-19-SECURITY', 'EU-32-SECURITY', 'UK-32-SECURITY'], 'security.generalDuty', 'Правовые, организационные и технические меры защиты приняты', 'Legal, organisational and technical measures are in place', (answers) => inTopic(answers, 'security', { generalDuty: true })),
  confirmed(['RU-9-6-CHILD', 'EU-8-CHILD', 'UK-8-AGE', 'BY-5-9-AGE'], 'children.parentalConsent', 'За тех, кто младше, соглашается законный представитель', 'A legal representative consents for younger people', (answers) => inTopic(answers, 'children', { parentalConsent: true })),
  confirmed(['CH-DSA-ADS', 'X-A22-CHILD-ADS'], 'children.profiledAds', 'Детям не показывают рекламу на основе профиля', 'Children are shown no advertising based on profiling', (answers) => inTopic(answers, 'children', { profiledAds: false })),
  confirmed(['CH-MIXED'], 'children.ageScreen', 'Возраст спрашивается нейтрально и до сбора данных', 'Age is asked neutrally, before data are collected', (answers) => inTopic(answers, 'children', { ageScreen: true })),
  confirmed(['CH-312.5-SHARING'], 'children.sharingConsentSeparate', 'Родитель может разрешить сбор, но не передачу', 'A parent may allow collection without disclosure', (answers) => inTopic(answers, 'children', { sharingConsentSeparate: true })),
  confirmed(['CH-312.4-AUDIO'], 'children.audioDeleted', 'Запись голоса ребёнка сразу удаляется', 'A recording of a child’s voice is deleted at once', (answers) => inTopic(answers, 'children', { audioDeleted: true })),
  confirmed(['AP-5.1.1-I-EQUAL'], 'recipients.equalProtection', 'Каждый получатель защищает данные не хуже', 'Every recipient protects the data as well as you do', (answers) => inTopic(answers, 'recipients', { equalProtection: true })),
  confirmed(['AP-5.1.2-ATT'], 'cookies.trackingPermission', 'Отслеживание начинается только после системного запроса', 'Tracking starts only after the system prompt', (answers) => inTopic(answers, 'cookies', { trackingPermission: true })),
  confirmed(['AP-HEALTH'], 'data.healthForAds', 'Данные о здоровье не используются для рекламы', 'Health data are not used for advertising', (answers) => inTopic(answers, 'data', { healthForAds: false })),
  confirmed(['AP-LABEL', 'GP-DSF', 'AP-LABEL-OPEN', 'GP-DSF-OPEN'], 'service.storeFormsMatch', 'Анкеты в магазинах приложений исправлены и совпадают с политикой', 'The forms in the app stores are corrected and agree with the policy', (answers) => inTopic(answers, 'service', { storeFormsMatch: true })),
  confirmed(['GP-PROMINENT'], 'service.prominentDisclosure', 'До сбора в фоне приложение предупреждает на отдельном экране', 'Before collection in the background the app says so on a screen of its own', (answers) => inTopic(answers, 'service', { prominentDisclosure: true })),
  confirmed(['TG-4.2-SHUTDOWN'], 'deletion.onShutdown', 'При закрытии бота данные удаляются', 'The data are deleted when the bot closes', (answers) => inTopic(answers, 'deletion', { onShutdown: true })),
  confirmed(['CA-7025-GPC'], 'rights.optOutSignals', 'Сигнал Global Privacy Control считается отказом от продажи', 'A Global Privacy Control signal counts as an opt-out', (answers) => inTopic(answers, 'rights', { optOutSignals: true })),
  confirmed(['EU-AIA-50'], 'automation.aiChat', 'Люди разговаривают с ИИ, и им об этом говорят', 'People talk with an AI, and are told so', (answers) => inTopic(answers, 'automation', { aiChat: true })),
  confirmed(['EU-AIA-50-2'], 'automation.aiMediaMarked', 'Созданное ИИ помечается так, что метку читает программа', 'What AI makes is marked in a form that machines read', (answers) => inTopic(answers, 'automation', { aiMediaMarked: true })),
  published(['AP-5.1.1-I-LINK', 'GP-UD-LINK'], ['app', 'store'], 'Ссылка на политику есть в приложении и на его странице в магазине', 'The policy is linked in the app and on its store page'),
  published(['EU-12-1-LAYER', 'UK-12-1-LAYER', 'CA-7011-APP'], ['app'], 'Политику можно открыть в приложении', 'The policy can be opened in the app'),
  published(['TG-4-PRIVACYCMD', 'TG-TPA-DEFAULT'], ['bot-command'], 'Бот отвечает на /privacy ссылкой на политику', 'The bot answers /privacy with a link to the policy'),
  published(['TG-4-SETTINGS'], ['mini-app'], 'Ссылка на политику есть в настройках мини-приложения', 'The settings of the mini app link to the policy'),
  published(['RU-18.1-2-PUBLISH', 'BY-17-3-POLICY'], ['page'], 'Политика открыта на сайте для всех', 'The policy is open to everyone on the website'),
  recordKept(['EU-35-DPIA', 'UK-35-DPIA'], 'impact', 'Оценка воздействия проведена', 'The impact assessment has been done'),
  recordKept(['EU-30-ROPA', 'UK-30-ROPA'], 'processing', 'Реестр обработки ведётся', 'A record of processing is kept'),
  recordKept(['EU-33-BREACH', 'UK-33-BREACH'], 'breach', 'План на случай утечки есть', 'There is a breach plan'),
  recordKept(['EU-6-1-F-LIA', 'UK-6-1-F-LIA'], 'balancing', 'Баланс интересов оценён письменно', 'The balancing test is written down'),
  {
    rules: ['EU-27-REP', 'UK-27-REP'],
    title: both('Назвать представителя', 'Name the representative'),
    writes: ['controller.representatives'],
    asks: () => [
      { id: 'nameRu', kind: 'line', form: 'text', words: both('Имя или наименование по-русски', 'Name in Russian') },
      { id: 'nameEn', kind: 'line', form: 'text', words: both('Имя или наименование по-английски', 'Name in English') },
      { id: 'addressRu', kind: 'line', form: 'text', words: both('Адрес по-русски', 'Address in Russian') },
      { id: 'addressEn', kind: 'line', form: 'text', words: both('Адрес по-английски', 'Address in English') },
    ],
    apply: (answers, facts, given) => {
      const territories = (['eu', 'uk'] as const).filter((one) => facts.laws.all.includes(`${one}-gdpr`) && !(answers.controller.representatives ?? []).some(({ territory, name, address }) => territory === one && name !== null && address !== null));
      const said = (name: string) => given[name]?.trim() ?? null;
      const [territory = 'eu'] = territories;
      const row = { id: freeId(answers.controller.representatives, territory), territory, name: { ru: said('nameRu'), en: said('nameEn') }, address: { ru: said('addressRu'), en: said('addressEn') }, email: null };
      return inTopic(answers, 'controller', { representatives: [...(answers.controller.representatives ?? []), row] });
    },
  },
];
