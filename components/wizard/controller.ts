import { type Answers } from '@/policy/answers';
import { ask, each, essential, type TopicQuestions } from './question/question';

type Controller = Answers['controller'];

const isRussian = ({ kind }: Controller): boolean => kind === null || kind.startsWith('ru-');
const isPerson = ({ kind }: Controller): boolean => kind === 'ru-ip' || kind === 'ru-self-employed' || kind === 'ru-private-practice' || kind === 'individual';
const isCompany = (controller: Controller): boolean => !isPerson(controller) && controller.kind !== 'by-reference';
const isForeign = ({ kind }: Controller): boolean => kind === 'eu-company' || kind === 'foreign-company' || kind === 'ru-branch';
const hasOwnForm = (controller: Controller): boolean =>
  isForeign(controller) || ['ru-npo', 'ru-fund', 'ru-institution', 'ru-unitary', 'ru-cooperative', 'ru-other', 'ru-private-practice'].includes(controller.kind ?? '') || controller.legalForm !== null;
const isNamed = ({ kind }: Controller): boolean => kind !== 'by-reference';

export const controllerQuestions: TopicQuestions<'controller'> = {
  title: { ru: 'Кто отвечает за данные', en: 'Who is responsible' },
  intro: {
    ru: 'Человек или организация, которые решают, зачем и как обрабатывать данные. В законе № 152-ФЗ это оператор, в GDPR — контролёр.',
    en: 'The person or organisation that decides why and how data are processed: the controller in the GDPR, the operator in Law No. 152-FZ.',
  },
  questions: {
    kind: essential('Кто вы по документам', 'What you are on paper', {
      why: ['От этого зависит, какие номера нужно указать.', 'It decides which numbers have to be given.'],
    }),
    surname: essential('Фамилия', 'Surname', { when: isPerson }),
    givenName: essential('Имя', 'Given name', { when: isPerson }),
    patronymic: ask('Отчество', 'Patronymic', { when: isPerson }),
    name: essential('Название без «ООО» и кавычек', 'Name without the legal form and quotes', {
      when: isCompany,
      why: ['Организационную форму документ допишет сам.', 'The document adds the legal form itself.'],
    }),
    shortName: ask('Краткое название', 'Short name', { when: isCompany }),
    legalForm: ask('Организационная форма полностью (GmbH, «Благотворительный фонд»)', 'Full legal form (GmbH, “Charitable Foundation”)', { when: hasOwnForm }),
    tradeName: ask('Бренд, под которым вас знают', 'Brand people know you by', { when: isNamed }),
    inn: essential('ИНН', 'Russian taxpayer number (INN)', { when: isRussian }),
    ogrn: essential('ОГРН', 'State registration number (OGRN)', { when: (c) => isRussian(c) && !isPerson(c) && c.kind !== null }),
    ogrnip: essential('ОГРНИП', 'Sole trader’s registration number (OGRNIP)', { when: (c) => c.kind === 'ru-ip' }),
    kpp: ask('КПП', 'KPP', { when: (c) => isRussian(c) && !isPerson(c) && c.kind !== null }),
    registeredAt: ask('День регистрации', 'Day of registration', { when: isNamed }),
    vat: ask('Номер VAT', 'VAT number', { when: isForeign }),
    registrationNumber: ask('Номер в реестре компаний', 'Number in the company register', { when: isForeign }),
    registerName: ask('Название этого реестра', 'Name of that register', { when: isForeign }),
    unp: ask('УНП (Беларусь)', 'UNP (Belarus)', { when: (c) => c.country === 'BY' || c.unp !== null }),
    bin: ask('БИН или ИИН (Казахстан)', 'BIN or IIN (Kazakhstan)', { when: (c) => c.country === 'KZ' || c.bin !== null }),
    icoNumber: ask('Номер в реестре ICO', 'ICO registration number', { when: (here, { laws }) => here.icoNumber !== null || laws.lead === 'uk-gdpr' || (laws.also ?? []).includes('uk-gdpr') }),
    country: essential('Страна регистрации', 'Country of establishment', { when: isNamed }),
    postcode: ask('Почтовый индекс', 'Postal code', { when: isNamed }),
    address: essential('Адрес одной строкой', 'Address in one line', {
      when: isNamed,
      why: ['По закону у читателя должен быть адрес, куда можно написать.', 'The law gives the reader an address to write to.'],
    }),
    website: ask('Сайт компании', 'Website of the company'),
    registryNumber: ask('Номер в реестре операторов Роскомнадзора', 'Number in the Roskomnadzor register of operators', {
      when: isRussian,
      why: ['Указывать не обязательно, но так читателю легче вас проверить.', 'Not mandatory, but it lets a reader check you.'],
    }),
    registryEntryAt: ask('День внесения в этот реестр', 'Day of the entry in that register', { when: (c) => isRussian(c) && (c.registryNumber !== null || c.registryEntryAt !== null) }),
    registryNoticeFiled: ask('Уведомление в Роскомнадзор подано', 'The notice to Roskomnadzor has been filed', { when: isRussian }),
    otherNumbers: each(ask('Другие регистрационные номера (ОКПО, БИК)', 'Further registration numbers (OKPO, LEI)', { when: isNamed }), ['номер', 'number'], {
      name: essential('Какой номер', 'Which number'),
      value: essential('Значение', 'Value'),
    }),
    licences: each(ask('Лицензии и регистрации', 'Licences and registrations', {
      when: isNamed,
      why: ['Их называют клиники, банки, школы, СМИ.', 'Clinics, banks, schools and media name them.'],
    }), ['лицензию', 'licence'], {
      name: essential('Что это за лицензия', 'Which licence'),
      number: ask('Номер', 'Number'),
      issuedAt: ask('День выдачи', 'Day of issue'),
      issuer: ask('Кто выдал', 'Who issued it'),
    }),
    furtherAddresses: each(ask('Другие адреса: фактический, почтовый, филиалы', 'Further addresses: actual, postal, branches', { when: isNamed }), ['адрес', 'address'], {
      kind: essential('Что это за адрес', 'What address it is'),
      name: ask('Своё название места', 'Own name of the place'),
      address: essential('Адрес', 'Address'),
    }),
    affiliates: each(ask('Организации, за которые политика говорит вместе с вами', 'Organisations the policy speaks for too', {
      why: ['Совместные операторы, компании группы, владелец сайта. Кто только получает данные — в разделе «Получатели».', 'Joint controllers, companies of the group, the owner of the site. Who only gets data belongs to “Recipients”.'],
    }), ['организацию', 'organisation'], {
      name: essential('Полное наименование', 'Full name'),
      role: essential('Кем она вам приходится', 'What it is to you'),
      inn: ask('ИНН', 'Taxpayer number (INN)'),
      ogrn: ask('ОГРН', 'State registration number (OGRN)'),
      country: ask('Страна', 'Country'),
      address: ask('Адрес', 'Address'),
      note: ask('За что отвечает', 'What it answers for'),
    }),
    definedIn: each(
      ask('Документ, в котором вы названы', 'Document that names you', { when: (c) => c.kind === 'by-reference' || c.definedIn !== null }),
      ['документ', 'document'],
      {
        document: essential('Документ из раздела «Документы»', 'Document of the topic “Documents”'),
        clause: ask('Номер пункта', 'Number of the clause'),
      },
    ),
    roles: ask('В каких ролях вы обрабатываете данные', 'Roles in which you process data'),
    headName: ask('Руководитель', 'Head of the organisation', { when: isCompany }),
    headPosition: ask('Должность руководителя', 'Position of the head', { when: isCompany }),
    responsibleName: ask('Ответственный за обработку персональных данных', 'Person responsible for personal data', {
      when: isRussian,
      why: ['Организация в России назначает его по статье 22.1 закона № 152-ФЗ.', 'A Russian organisation appoints one under Article 22.1 of Law No. 152-FZ.'],
    }),
    responsiblePosition: ask('Его должность', 'Position of that person', { when: isRussian }),
    dpo: ask('Инспектор по защите данных (DPO)', 'Data protection officer (DPO)', {
      why: ['GDPR требует его не от всех (статья 37).', 'The GDPR requires one in some cases only (Article 37).'],
    }),
    dpoName: ask('Имя инспектора', 'Name of the officer', { when: (c) => c.dpo === 'appointed' }),
    dpoEmail: ask('Почта инспектора', 'E-mail of the officer', { when: (c) => c.dpo === 'appointed' }),
    dpoReason: ask('Почему инспектор не нужен', 'Why no officer is required', { when: (c) => c.dpo === 'not-required' }),
    dpoFallback: ask('Вместо него на запросы отвечает контакт по данным', 'The privacy contact answers requests instead', {
      when: (c) => c.dpo === 'not-required',
    }),
    representatives: each(ask('Представители в других странах', 'Representatives elsewhere', {
      why: ['Нужны, если вы работаете с людьми в ЕС или Великобритании, а компании там нет (GDPR, статья 27).', 'Needed when you serve people in the EU or UK without a company there (GDPR Article 27).'],
    }), ['представителя', 'representative'], {
      territory: essential('Где действует', 'Where it acts'),
      name: essential('Имя или название', 'Name'),
      address: ask('Адрес', 'Address'),
      email: ask('Почта', 'E-mail'),
    }),
    contacts: each(essential('Как с вами связаться', 'How to reach you', {
      why: ['Хотя бы один адрес для вопросов о данных нужен по любому закону.', 'Every law wants at least one address for questions about data.'],
    }), ['контакт', 'contact'], {
      purpose: essential('По каким вопросам', 'What for'),
      channel: essential('Как', 'How'),
      value: essential('Адрес, телефон или ссылка', 'Address, telephone or link', { when: (c) => c.channel !== 'post' && c.channel !== 'in-app' }),
      label: ask('Что там искать (название кнопки)', 'What to look for there (name of the button)'),
    }),
  },
};
