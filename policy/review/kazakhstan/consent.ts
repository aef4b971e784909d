import type { Facts, Localized } from '@/policy/facts';
import { consents, withoutBasis } from '../bases';
import { calendarDays } from '../calendar-days';
import { transferredWithout } from '../transferred-without';
import { inKazakhstan, kazakh, onConsent, type KazakhRow } from './row';

/** What the fixed contents of a consent lack: 94-V Art. 8(4). */
function missingInConsent({ controller, laws, retention, data }: Facts): Localized[] {
  const missing: [boolean, string, string][] = [
    [controller.designation === null, 'наименование собственника и оператора', 'the name of the owner and operator'],
    [controller.country === 'KZ' && controller.bin === null, 'БИН или ИИН', 'the BIN or IIN'],
    [(retention.rules ?? []).length === 0, 'срок', 'the period'],
    [laws.kazakhstan.thirdParties === null, 'передача третьим лицам', 'transfer to third parties'],
    [laws.kazakhstan.crossBorder === null, 'трансграничная передача', 'cross-border transfer'],
    [!laws.kazakhstan.published && !laws.kazakhstan.notPublished, 'распространение в общедоступных источниках', 'dissemination in publicly accessible sources'],
    [(data.categories ?? []).length === 0, 'перечень данных', 'the list of data'],
  ];
  return missing.flatMap(([lacks, ru, en]) => (lacks ? [{ ru, en }] : []));
}

/** Recipients to whom no purpose on consent, and no consent of their own, lets data be passed. */
function passedWithoutConsent(facts: Facts): Localized[] {
  const consented = (facts.purposes.list ?? []).filter((row) => consents(row, 'kz-94v'));
  return (facts.recipients.list ?? [])
    .filter((row) => row.role !== 'own' && row.kind !== 'authority')
    .filter((row) => !(row.safeguards ?? []).includes('explicit-consent') && !(row.purposes.length === 0 ? consented.length > 0 : consented.some((purpose) => row.purposes.some((one) => one.id === purpose.id))))
    .map((row) => row.name);
}

/** Consent, its contents and withdrawal, third parties, localisation, transfers: Law No. 94-V Art. 7 to 16. */
export const consentRows: readonly KazakhRow[] = [
  kazakh('ст. 7 и п. 1 ст. 8', 'Art. 7 and 8(1)', {
    id: 'KZ-7-CONSENT',
    severity: 'block',
    title: { ru: 'Согласие или случай, названный законом', en: 'Consent, or a case named by the law' },
    ...inKazakhstan,
    clauses: ['kazakhstan-consent', 'purposes-list', 'purposes-ru-152fz'],
    holds: (facts) => withoutBasis(facts, 'kz-94v'),
    message: { ru: 'Для цели нет ни согласия, ни случая, в котором закон обходится без него.', en: 'A purpose has neither consent nor a case in which the law does without it.' },
    why: { ru: 'В Казахстане согласие — общее правило; договор его не заменяет.', en: 'In Kazakhstan consent is the rule; a contract does not replace it.' },
    remedy: { ru: 'Добавьте цели согласие. Если договор нужен другому закону, укажите у него этот закон.', en: 'Give the purpose consent. If another law rests on the contract, name that law at it.' },
    topic: 'purposes',
    field: 'list',
    source: 'Z1',
  }),
  kazakh('п. 4 ст. 8', 'Art. 8(4)', {
    id: 'KZ-8-4-CONTENT',
    severity: 'block',
    title: { ru: 'Содержание согласия', en: 'Contents of consent' },
    ...onConsent,
    clauses: ['kazakhstan-consent-contents'],
    holds: missingInConsent,
    message: { ru: 'В согласии не хватает того, что требует закон.', en: 'The consent lacks what the law requires.' },
    why: { ru: 'Согласие с неполным содержанием не действует.', en: 'A consent that is not complete has no effect.' },
    remedy: { ru: 'Ответьте на эти вопросы; кто видит данные, спрашивается в теме «Данные».', en: 'Answer these questions; who sees the data is asked under “Data”.' },
    topic: 'data',
    field: 'visibility',
    source: 'Z1',
  }),
  kazakh('п. 7 ст. 8', 'Art. 8(7)', {
    id: 'KZ-8-WITHDRAW',
    severity: 'error',
    title: { ru: 'После отзыва обработка прекращается за 15 рабочих дней', en: 'Processing stops within 15 working days of withdrawal' },
    ...inKazakhstan,
    clauses: ['rights-periods'],
    holds: ({ rights }) => rights.withdrawalPeriod === null || calendarDays(rights.withdrawalPeriod) <= calendarDays({ n: 15, unit: 'working-day' }),
    validFrom: '2026-01-18',
    message: { ru: 'Закон отводит 15 рабочих дней на прекращение обработки, а политика обещает больше.', en: 'The law gives 15 working days to stop; the policy promises more.' },
    why: { ru: 'Обещанный срок не может быть длиннее законного.', en: 'A promised time cannot be longer than that of the law.' },
    topic: 'rights',
    field: 'withdrawalPeriod',
    source: 'Z1',
  }),
  kazakh('п. 6 ст. 7', 'Art. 7(6)', {
    id: 'KZ-7-6-THIRD',
    severity: 'block',
    title: { ru: 'Согласие на передачу третьим лицам', en: 'Consent to transfers to third parties' },
    applies: (facts) => facts.laws.kazakhstan.claimed && facts.laws.kazakhstan.thirdParties === true,
    appliesWhen: { ru: 'Данные получает кто-то ещё.', en: 'Somebody else gets the data.' },
    clauses: ['kazakhstan-third-parties'],
    holds: passedWithoutConsent,
    message: { ru: 'Данные передаются получателю без согласия.', en: 'Data are passed to a recipient without consent.' },
    why: { ru: 'На каждую передачу третьему лицу и за границу нужно согласие.', en: 'Each transfer to a third party and abroad needs consent.' },
    remedy: { ru: 'Свяжите получателя с целью, которая опирается на согласие, или отметьте у него явное согласие.', en: 'Link the recipient to a purpose that rests on consent, or tick explicit consent at it.' },
    topic: 'recipients',
    field: 'list',
    source: 'Z1',
  }),
  kazakh('п. 2 ст. 12', 'Art. 12(2)', {
    id: 'KZ-12-2-LOCAL',
    severity: 'error',
    title: { ru: 'База на территории Казахстана', en: 'A database in Kazakhstan' },
    applies: (facts) => facts.laws.kazakhstan.storedThere || facts.laws.kazakhstan.storedAbroadOnly,
    appliesWhen: { ru: 'Названы места хранения, и сервисом пользуются жители Казахстана.', en: 'Places of storage are named, and residents of Kazakhstan use the service.' },
    clauses: ['kazakhstan-storage'],
    holds: (facts) => !facts.laws.kazakhstan.storedAbroadOnly,
    message: { ru: 'Среди мест хранения нет базы в Казахстане.', en: 'None of the places of storage is in Kazakhstan.' },
    why: { ru: 'Данные хранят в базе на территории страны; копия за рубежом на практике допускается.', en: 'Data are kept in a database in the country; a copy abroad is allowed in practice.' },
    topic: 'storage',
    field: 'locations',
    source: 'Z1 (2013-era text), Z4',
  }),
  kazakh('ст. 16', 'Art. 16', {
    id: 'KZ-16-XB',
    severity: 'block',
    title: { ru: 'Трансграничная передача с согласия или в случаях закона', en: 'Cross-border transfer with consent or in the cases of the law' },
    applies: (facts) => facts.storage.transfersByLaw.some((row) => row.law === 'kz-94v'),
    appliesWhen: { ru: 'Получатель находится за пределами Казахстана.', en: 'A recipient is outside Kazakhstan.' },
    clauses: ['transfers-inadequate', 'transfers-further-laws'],
    holds: (facts) => transferredWithout(facts, 'kz-94v', ['explicit-consent']),
    message: { ru: 'На передачу этому получателю за границу нет согласия.', en: 'There is no consent to the transfer to this recipient abroad.' },
    why: { ru: 'Перечня признанных стран нет, поэтому нужно согласие.', en: 'There is no list of recognised countries, so consent is needed.' },
    remedy: { ru: 'Отметьте у получателя явное согласие или смените получателя.', en: 'Tick explicit consent at the recipient, or change the recipient.' },
    topic: 'recipients',
    field: 'list',
    source: 'Z1',
  }),
];
