import { namesWhere, type Rule } from '../rule';
import { both, restsOn } from '../russia/row';

const FIRST_RECEIVERS: readonly string[] = ['forms', 'crm', 'support', 'email', 'booking', 'site-builder', 'shop-platform'];

/** What answers under Russian law say of practice that the law rules out. */
export const russianPractice: readonly Rule[] = [
  {
    id: 'X-R02-LOCAL-FORM',
    law: 'ru-152fz',
    article: both('ч. 5 ст. 18 152-ФЗ', 'Art. 18(5) 152-FZ'),
    severity: 'block',
    verified: true,
    topic: 'recipients',
    field: 'list',
    message: both('Данные первым собирает иностранный сервис.', 'A foreign service collects the data first.'),
    why: both('Запись данных граждан России сначала в зарубежную базу запрещена, даже если копия потом придёт в Россию.', 'Data of Russian citizens may not be recorded abroad first, even if a copy comes to Russia later.'),
    remedy: both('Принимайте данные в базу в России и передавайте сервису оттуда.', 'Take the data into a database in Russia, and pass them to the service from there.'),
    validFrom: '2015-09-01',
    // A form collects by its nature; another service does where data are said to come from it.
    broken: (facts) =>
      namesWhere(facts.recipients.list, (row) => {
        const gives = (facts.data.categories ?? []).some((category) => category.sourceParties.some((party) => party.id === row.id));
        return row.country !== null && row.country !== 'RU' && row.kind !== null && FIRST_RECEIVERS.includes(row.kind) && (row.kind === 'forms' || gives);
      }),
  },
  {
    id: 'X-R16-NPD-EMPLOYEES',
    law: null,
    article: both('ст. 4 Закона № 422-ФЗ', 'Art. 4 of Law No. 422-FZ'),
    severity: 'error',
    verified: false,
    topic: 'controller',
    field: 'kind',
    message: both('У самозанятого не может быть работников.', 'A self-employed person cannot have employees.'),
    why: both('Либо форма указана неверно, либо людей оформляют иначе.', 'Either the form is wrong, or the people are engaged otherwise.'),
    remedy: both('Исправьте форму оператора или группу людей.', 'Correct the form of the operator, or the group of people.'),
    broken: (facts) => (facts.controller.kind === 'ru-self-employed' ? namesWhere(facts.subjects.groups, (row) => row.kind === 'employees') : []),
  },
  {
    id: 'X-R19-PASSPORT-CHECKBOX',
    law: 'ru-152fz',
    article: both('ч. 5 ст. 5, ч. 4 ст. 9 152-ФЗ', 'Arts. 5(5), 9(4) 152-FZ'),
    severity: 'warning',
    verified: true,
    topic: 'data',
    field: 'categories',
    message: both('Для согласия отметкой паспортные данные не нужны.', 'A consent by a check mark does not need passport details.'),
    remedy: both('Уберите паспорт или назовите цель, для которой он нужен.', 'Remove the passport, or name the purpose that needs it.'),
    broken: (facts) =>
      namesWhere(facts.data.categories, (category) => {
        const uses = (facts.purposes.list ?? []).filter((row) => row.data.some((one) => one.id === category.id));
        const byCheckbox = uses.every((row) => restsOn(row, 'consent') && (row.bases ?? []).every((basis) => basis.kind === 'consent' && (basis.mechanism === 'checkbox' || basis.mechanism === 'form-checkbox')));
        return !category.isSpecial && category.items.some((item) => item.kind === 'passport') && uses.length > 0 && byCheckbox;
      }),
  },
];
