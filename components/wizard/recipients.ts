import { claims } from './question/claims';
import { ask, each, essential, type TopicQuestions } from './question/question';

export const recipientsQuestions: TopicQuestions<'recipients'> = {
  title: { ru: 'Кто получает данные', en: 'Who gets the data' },
  intro: {
    ru: 'Хостинг, рассылки, платежи, аналитика: все, к кому попадают данные (получатели), и на каких условиях.',
    en: 'Hosting, mailings, payments, analytics: everyone who gets data (recipients), and on what terms.',
  },
  questions: {
    list: each(essential('Получатели', 'Recipients', {
      why: ['Забытый сервис — самая частая ошибка в политиках: пройдитесь по своим счетам за месяц.', 'A forgotten service is the most common mistake: go through last month’s invoices.'],
    }), ['получателя', 'recipient'], {
      name: essential('Название', 'Name'),
      kind: essential('Что делает для вас', 'What it does for you'),
      country: essential('В какой стране', 'In which country', {
        why: ['Если не в той же, это передача за границу, и у неё свои условия.', 'If it is another one, that is a transfer abroad with conditions of its own.'],
      }),
      role: essential('В какой роли', 'In which role'),
      data: essential('Какие данные получает', 'Which data it gets'),
      purposes: ask('Для каких целей', 'For which purposes'),
      task: ask('Задача своими словами', 'The task in own words'),
      products: ask('Какие продукты («Whisper, GPT-4»)', 'Products (“Whisper, GPT-4”)'),
      legalName: ask('Полное название', 'Registered name'),
      inn: ask('ИНН', 'INN'),
      affiliates: ask('Вместе с аффилированными лицами', 'Together with its affiliates'),
      onwardCountries: ask('В какие страны передаёт дальше', 'Countries it passes them on to'),
      worldwide: ask('Обрабатывает данные по всему миру', 'Processes data worldwide'),
      city: ask('Город или регион серверов', 'City or region of the servers'),
      address: ask('Почтовый адрес', 'Postal address'),
      contact: ask('Контакт, где отозвать согласие', 'Contact, or where consent is withdrawn'),
      privacyUrl: ask('Его политика', 'Its privacy policy'),
      email: ask('Его почта по вопросам данных', 'Its e-mail for data protection'),
      audience: ask('Данные каких людей («подписчики из ЕС»)', 'Whose data (“EU subscribers”)'),
      trigger: ask('Когда получает («при оплате»)', 'When it gets them (“when you pay”)'),
      dataSent: ask('Что отправляется, своими словами', 'What is sent, in own words'),
      dataReceived: ask('Что вы получаете от него', 'What you get from it'),
      onlyThis: ask('Больше ничего не получает', 'It gets nothing else'),
      agreement: ask('Договор об обработке данных', 'Data processing agreement', {
        why: ['Поручение нужно по статье 6 закона № 152-ФЗ и статье 28 GDPR.', 'Wanted by GDPR Article 28 and Law No. 152-FZ, Article 6.'],
      }),
      safeguards: ask('Гарантии и условия', 'Safeguards and conditions'),
      safeguardNote: ask('Ещё одна гарантия', 'A further safeguard'),
      noContentAccess: ask('Сам не видит содержание данных', 'It cannot read the data itself'),
      notForTraining: ask('Не обучает на этом свои модели', 'It does not train its models on them'),
      jointArrangement: ask('Кто из вас за что отвечает', 'Which of you answers for what', {
        when: (row) => row.role === 'joint-controller' || row.jointArrangement !== null,
        why: ['Суть договорённости совместных контролёров раскрывают людям: статья 26 GDPR.', 'People are told the essence of a joint arrangement: GDPR Article 26.'],
      }),
      dpfListed: ask('Есть в действующем списке участников DPF', 'On the active list of DPF participants', {
        when: (row) => (row.safeguards?.includes('dpf') ?? false) || row.dpfListed !== null,
        why: ['Проверьте на сайте dataprivacyframework.gov: действует ли запись и для каких данных.', 'Check dataprivacyframework.gov: whether the entry is active, and for which data.'],
      }),
      consentByLinking: ask('Привязав аккаунт, человек соглашается с его политикой', 'Linking an account is agreement with its policy'),
      buysData: ask('Он платит за данные или даёт за них что-то ценное', 'It pays for the data or gives something of value for them', {
        why: ['В Калифорнии это продажа данных.', 'In California this is a sale.'],
        when: claims('us-ca'),
      }),
      userEntersDirectly: ask('Что человек вводит у него напрямую («данные карты»)', 'What the user enters with it directly (“card details”)'),
      catalogue: ask('Код в справочнике обработчиков', 'Code in the catalogue of processors'),
      group: ask('Заголовок группы в списке', 'Heading of its group in the list'),
    }),
    exhaustive: ask('Больше никому данные не передаются', 'Data go to nobody else'),
    listOnRequest: ask('Полный список вы даёте по запросу', 'The full list is given on request'),
    cases: each(ask('В каких ещё случаях данные раскрываются', 'In which other cases data are disclosed'), ['случай', 'case'], {
      kind: essential('Случай', 'Case'),
      examples: ask('Примеры', 'Examples'),
    }),
    authorityConditions: essential('На каком условии данные получают госорганы', 'On what condition authorities get data'),
    authorityBodies: ask('Какие органы назвать', 'Authorities to name'),
    authorityCountries: ask('Органы каких стран', 'Authorities of which countries'),
    delegation: ask('Обработку можно поручить другому лицу по договору', 'Processing may be entrusted to others by contract'),
    delegationNotice: ask('О таком поручении вы сообщаете, меняя политику', 'Such entrusting is announced by changing the policy'),
    delegationBlanketConsent: ask('Пользование сервисом названо согласием на поручение', 'Use of the service is called consent to it', {
      why: ['Только если так уже написано в вашей политике: проверка возразит.', 'Only if your present policy says so: review will object.'],
    }),
    followInstructions: ask('Третьи лица действуют только по вашим указаниям', 'Third parties act on your instructions alone'),
    equalProtection: ask('Третьи лица защищают данные не хуже, чем обещаете вы', 'Third parties protect data as well as you promise', {
      why: ['Этой фразы в политике требует App Store (правило 5.1.1).', 'The App Store wants this sentence in the policy (Guideline 5.1.1).'],
    }),
    thirdPartyNotices: ask('Что сказать о чужих сервисах и ссылках', 'What to say about third-party services and links'),
    thirdPartyOwnPolicies: ask('У чужих сервисов свои политики', 'Third-party services have their own policies'),
    othersMarketing: ask('Вы передаёте данные другим компаниям для их собственной рекламы', 'Data go to other companies for their own marketing', { when: claims('us-ca') }),
    businessEvents: ask('При каких событиях данные перейдут к преемнику', 'Events on which data pass to a successor'),
    successors: ask('К кому именно', 'To whom', { when: (here) => here.businessEvents === null || here.businessEvents.length > 0 }),
    consentByAgreement: ask('Заключение договора названо согласием на передачу', 'Concluding the agreement is called consent to transfers', {
      why: ['Только если так уже написано в вашей политике: проверка возразит.', 'Only if your present policy says so: review will object.'],
    }),
  },
};
