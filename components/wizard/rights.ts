import { claims } from './question/claims';
import { ask, each, essential, type TopicQuestions } from './question/question';
import { oneWay, wayQuestions } from './question/way';

export const rightsQuestions: TopicQuestions<'rights'> = {
  title: { ru: 'Права людей', en: 'People’s rights' },
  intro: {
    ru: 'Чего люди могут потребовать, куда писать и когда вы ответите. Права по закону документ перечислит сам.',
    en: 'What people may demand, where to write, and when you answer. Rights under the law are listed by the document itself.',
  },
  questions: {
    requestChannels: each(essential('Куда обращаться', 'Where to send requests'), oneWay, wayQuestions),
    response: essential('За какое время вы отвечаете', 'How soon you answer', {
      why: ['Если закон велит быстрее, в документ попадёт срок закона.', 'If the law wants it sooner, the document prints the time of the law.'],
    }),
    requestContents: ask('Что указать в запросе', 'What a request contains'),
    requestContentNotes: ask('Уточнения к этому («идентификатор — номер телефона»)', 'Details of those contents (“identifier: phone number”)'),
    identification: each(ask('Как вы убеждаетесь, что это тот человек', 'How you make sure who is asking'), ['способ', 'way'], {
      kind: essential('Способ', 'Way'),
      onlyForThis: ask('Сведения нужны только для этого', 'Used for nothing else'),
      deletedAfter: ask('Потом сразу удаляются', 'Deleted at once afterwards'),
    }),
    list: each(ask('Права, о которых хотите сказать особо', 'Rights you want to say more about', {
      why: ['Права по закону уже в документе.', 'Rights under the law are in the document already.'],
    }), ['право', 'right'], {
      kind: essential('Право', 'Right'),
      ways: each(ask('Как им воспользоваться, если не как обычно', 'How to use it, if not in the general way'), oneWay, wayQuestions),
      note: ask('Ещё одна фраза', 'A further sentence'),
      deadline: ask('Срок, если иной', 'Time, if it differs'),
      extension: ask('На сколько можно продлить', 'Possible extension'),
      perYear: ask('Сколько раз в год бесплатно', 'How often a year free of charge'),
    }),
    routes: each(ask('Порядок для отдельных групп людей', 'Ways that differ by group of people'), ['порядок', 'route'], {
      subjects: essential('Для кого', 'For whom'),
      kind: essential('Порядок', 'Kind of route'),
      ways: each(ask('Шаги или адреса', 'Ways or addresses'), oneWay, wayQuestions),
      steps: ask('Шаги по порядку', 'Steps, one after another'),
      party: ask('К какому клиенту обращаться', 'Customer to whom the request goes'),
      effect: ask('Что произойдёт потом', 'What happens then'),
      assistance: ask('Вы помогаете клиенту с такими запросами', 'You help the customer with them'),
      forwards: ask('Запрос, пришедший к вам, передаёте клиенту', 'You pass on requests that reach you'),
      fallback: ask('Что делаете сами, если с клиентом нет связи', 'What you do if the customer cannot be reached'),
    }),
    extension: ask('На сколько можно продлить срок ответа', 'Possible extension of that time'),
    extensionReasoned: ask('О причинах продления сообщаете', 'Reasons for an extension are given'),
    commitment: ask('Обязуетесь или стремитесь', 'Promise or aim'),
    unlessShorter: ask('Если закон не требует быстрее', 'Unless the law sets a shorter time'),
    responseForm: ask('В какой форме отвечаете', 'Form of the answer'),
    free: ask('Отвечаете бесплатно', 'Answers are free of charge'),
    refusal: ask('Можете отказать в предусмотренных законом случаях, с объяснением', 'May refuse where the law allows, with reasons'),
    blockDuringCheck: ask('На время проверки данные блокируются', 'Data are blocked during the check'),
    blockLimit: ask('Дольше какого срока не блокируются', 'Longest blocking'),
    confidentialRequests: ask('Переписка по запросам конфиденциальна', 'Correspondence on requests is confidential'),
    anyProcessor: ask('Можно потребовать, чтобы обработку прекратил любой обработчик', 'Any processor can be made to stop'),
    selfService: ask('Что человек может сделать сам', 'What people can do themselves'),
    selfServiceNotes: ask('Что ещё', 'What else'),
    withdrawalWays: each(essential('Как отозвать согласие', 'How consent is withdrawn', {
      why: ['Отозвать должно быть так же просто, как дать.', 'Withdrawing must be as easy as giving.'],
    }), oneWay, wayQuestions),
    withdrawalEffects: ask('Что будет после отзыва', 'What withdrawal leads to'),
    withdrawalPeriod: ask('За какое время', 'Within what time'),
    withdrawalKeepsPast: ask('Отзыв не отменяет того, что сделано раньше', 'Withdrawal does not undo the past'),
    authorities: ask('Надзорные органы каких стран назвать', 'Countries whose authority to name', {
      why: ['Органы по выбранным законам документ назовёт сам.', 'Those of the claimed laws are named anyway.'],
    }),
    consentRecords: ask('Какие согласия вы записываете', 'Consents that you record'),
    consentRecordFields: ask('Что хранит каждая запись', 'What each record holds'),
    accountability: ask('Другой способ пожаловаться', 'Another way to complain'),
    complaintUrl: ask('Страница для жалоб', 'Page for complaints'),
    portabilityFormat: ask('В каком формате выгрузка («JSON»)', 'Format of an export (“JSON”)'),
    consentSeparate: ask('Согласие берётся отдельно от других документов', 'Consent is taken apart from other documents', {
      why: ['С 1 сентября 2025 года этого требует статья 9 закона № 152-ФЗ.', 'Required by Article 9 of Law No. 152-FZ from 1 September 2025.'],
    }),
    onlineOnly: essential('Вы работаете только в интернете и напрямую с людьми', 'You work only online and deal with people directly', {
      why: ['Тогда в Калифорнии для запросов хватит почты; иначе нужен и бесплатный телефон.', 'Then e-mail is enough for requests in California; otherwise a toll-free number is needed as well.'],
      when: claims('us-ca'),
    }),
    tollFreePhone: ask('Бесплатный телефон для запросов', 'Toll-free number for requests', { when: claims('us-ca') }),
    privacyChoicesUrl: ask('Страница отказа от продажи и рекламной передачи данных', 'Page to opt out of sale and sharing', {
      why: ['Нужна, если вы продаёте данные или передаёте их для рекламы; рекламные пиксели — это тоже передача.', 'Needed if you sell data or share them for advertising; an ad pixel is sharing too.'],
      when: claims('us-ca'),
    }),
    optOutSignals: ask('Сигнал браузера Global Privacy Control вы считаете отказом', 'The Global Privacy Control signal of a browser is an opt-out', { when: claims('us-ca') }),
    doNotTrack: essential('Что меняет сигнал браузера Do Not Track', 'What the Do Not Track signal of a browser changes', {
      why: ['Калифорния велит об этом сказать, каким бы ни был бизнес.', 'California wants it said, whatever the size of the business.'],
      when: claims('us-ca'),
    }),
    crossSiteTracking: essential('Другие компании могут следить за человеком на разных сайтах', 'Other companies may follow a person across sites', { when: claims('us-ca') }),
    incentives: essential('Цена или скидка зависит от того, отдал ли человек данные', 'A price or discount depends on whether data are given', { when: claims('us-ca') }),
    incentiveTerms: ask('Условия такого предложения', 'Terms of that offer', {
      why: ['Что человек получает, какие данные отдаёт, как отказаться, сколько стоят данные и как вы это посчитали.', 'What it gives, which data it takes, how to leave it, what the data are worth and how you computed that.'],
      when: (here, answers) => claims('us-ca')(here, answers) && (here.incentives === true || here.incentiveTerms !== null),
    }),
    requestMetricsUrl: ask('Страница с числом запросов за год', 'Page with the yearly numbers of requests', {
      why: ['Нужна, если у вас данные 10 миллионов жителей Калифорнии и больше.', 'Needed if you hold data of 10 million Californians or more.'],
      when: claims('us-ca'),
    }),
    representativeRequests: ask('За человека может обратиться представитель', 'A representative may make a request'),
    subjectsOfRights: ask('Для каких групп это всё', 'Which groups this serves'),
  },
};
