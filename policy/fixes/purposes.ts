import type { Facts } from '@/policy/facts';
import { actions, methods, obligations, type Bilingual } from '@/policy/vocabulary';
import { askedForConsent, CONSENT_WRITES, withDuties } from './consents';
import { basisOf, changed, inPurposes, inTopic, type PurposeAnswer } from './edit';
import { both, type Asked, type AskedOption, type Fix, type Given } from './fix';

type Purpose = NonNullable<Facts['purposes']['list']>[number];
type Category = NonNullable<Facts['data']['categories']>[number];
type Named = Pick<Purpose, 'id' | 'name'>;

const nameOf = ({ name }: Pick<Named, 'name'>): Bilingual => ({ ru: name.ru ?? name.en ?? '—', en: name.en ?? name.ru ?? '—' });
const optionsOf = (rows: readonly Named[] | null): AskedOption[] => (rows ?? []).map((row) => ({ value: row.id, words: nameOf(row) }));
const forEach = (rows: readonly Named[], id: string, options: readonly AskedOption[], words: (name: Bilingual) => Bilingual): Asked[] =>
  rows.map((row) => ({ id: `${id}.${row.id}`, kind: 'choice', options, words: words(nameOf(row)) }));

const purposesWhere = (facts: Facts, holds: (row: Purpose) => boolean) => (facts.purposes.list ?? []).filter(holds);
const withoutData = (facts: Facts) => purposesWhere(facts, ({ data }) => data.length === 0);
const withoutPeople = (facts: Facts) => purposesWhere(facts, ({ subjects }) => subjects.length === 0);
const withoutBases = (facts: Facts) => purposesWhere(facts, ({ bases }) => (bases ?? []).length === 0);
const withoutInterest = (facts: Facts) => purposesWhere(facts, ({ bases }) => bases?.some(({ kind, interest }) => kind === 'legitimate-interest' && interest === null) ?? false);
const withoutPurpose = (facts: Facts): Category[] => (facts.data.categories ?? []).filter(({ id }) => !facts.purposes.list?.some(({ data }) => data.some((one) => one.id === id)));
const mandatory = (facts: Facts) => facts.data.mandatory.filter(({ sources }) => sources === null || sources.includes('provided'));

const BASES: readonly AskedOption[] = [
  { value: 'contract', words: both('договор с человеком', 'the contract with the person') },
  { value: 'pre-contract', words: both('заключение договора по просьбе человека', 'entering into a contract at the request of the person') },
  { value: 'legal-obligation', words: both('обязанность по закону', 'a duty under a law') },
];

const CONSENT: AskedOption = { value: 'consent', words: both('согласие', 'consent') };
/** Advertising and training are not needed for a contract, and no law asks for them. */
const wantsConsent = ({ kind }: Purpose) => kind === 'marketing' || kind === 'advertising' || kind === 'ai-training';

const chosen = (given: Given, id: string, row: { readonly id: string }) => given[`${id}.${row.id}`];

/** Operations of Art. 3(3) of 152-FZ that any keeping of data includes; dissemination and disclosure are said where they happen. */
const USUAL: readonly NonNullable<PurposeAnswer['actions']>[number][] = ['collection', 'recording', 'storage', 'use', 'destruction'];

/** Purposes and what each of them needs: data, people, a basis, an interest. */
export const purposeFixes: readonly Fix[] = [
  {
    rules: ['X-A05-DATA-ORPHAN'],
    title: both('Отнести данные к цели', 'Attach the data to a purpose'),
    writes: ['purposes.list'],
    when: (_answers, facts) => (facts.purposes.list ?? []).length > 0,
    asks: (_answers, facts) => forEach(withoutPurpose(facts), 'purpose', optionsOf(facts.purposes.list), ({ ru, en }) => both(`Зачем нужны: ${ru}?`, `What are these for: ${en}?`)),
    apply: (answers, facts, given) => withoutPurpose(facts).reduce((before, category) => inPurposes(
      before,
      ({ id }) => id === chosen(given, 'purpose', category),
      (row) => ({ ...row, data: [...(row.data ?? []), category.id] }),
    ), answers),
  },
  {
    rules: ['X-A06-PURPOSE-EMPTY', 'RU-18.1-1-2-DATA', 'KZ-25-LIST'],
    title: both('Указать данные цели', 'Name the data of the purpose'),
    writes: ['purposes.list'],
    when: (_answers, facts) => (facts.data.categories ?? []).length > 0 && withoutData(facts).length > 0,
    asks: (_answers, facts) => forEach(withoutData(facts), 'data', optionsOf(facts.data.categories), ({ ru, en }) => both(`Какие данные нужны: ${ru}?`, `Which data does it need: ${en}?`)),
    apply: (answers, _facts, given) => inPurposes(answers, (row) => chosen(given, 'data', row) !== undefined, (row) => ({ ...row, data: [chosen(given, 'data', row) ?? ''] })),
  },
  {
    rules: ['RU-18.1-1-2-SUBJECTS'],
    title: both('Указать, чьи данные обрабатываются', 'Name the people whose data are processed'),
    writes: ['purposes.list'],
    when: (_answers, facts) => (facts.subjects.groups ?? []).length > 0,
    asks: (_answers, facts) => forEach(withoutPeople(facts), 'people', optionsOf(facts.subjects.groups), ({ ru, en }) => both(`Чьи данные: ${ru}?`, `Whose data: ${en}?`)),
    apply: (answers, _facts, given) => inPurposes(answers, (row) => chosen(given, 'people', row) !== undefined, (row) => ({ ...row, subjects: [chosen(given, 'people', row) ?? ''] })),
  },
  {
    rules: ['RU-18.1-1-2-METHODS'],
    title: both('Указать способ обработки и действия', 'State the method and the operations'),
    writes: ['purposes.method', 'purposes.actions'],
    asks: (answers) => [
      ...(answers.purposes.method === null ? [{ id: 'method', kind: 'choice' as const, words: both('Как обрабатываются данные?', 'How are the data processed?'), options: (Object.keys(methods) as (keyof typeof methods)[]).map((value) => ({ value, words: methods[value] })) }] : []),
      ...((answers.purposes.actions ?? []).length === 0 ? [{ id: 'actions', kind: 'confirm' as const, words: both(`Это делается с данными: ${USUAL.map((one) => actions[one].ru).join(', ')}`, `This is done with the data: ${USUAL.map((one) => actions[one].en).join(', ')}`) }] : []),
    ],
    apply: (answers, _facts, given) => inTopic(answers, 'purposes', {
      method: answers.purposes.method ?? (given.method as keyof typeof methods),
      actions: (answers.purposes.actions ?? []).length === 0 ? [...USUAL] : answers.purposes.actions,
    }),
  },
  {
    rules: ['RU-6-1-BASIS', 'EU-13-1-C-BASIS', 'UK-13-1-C-BASIS'],
    title: both('Указать основание цели', 'Name the basis of the purpose'),
    writes: ['purposes.list', ...CONSENT_WRITES],
    asks: (answers, facts) => [
      ...withoutBases(facts).flatMap((row) => forEach([row], 'basis', wantsConsent(row) ? [CONSENT] : BASES, ({ ru, en }) => both(`На чём основано: ${ru}?`, `On what does it rest: ${en}?`))),
      ...(withoutBases(facts).some(wantsConsent) ? askedForConsent(answers, facts) : []),
    ],
    apply: (answers, facts, given) => {
      const based = inPurposes(answers, (row) => chosen(given, 'basis', row) !== undefined, (row) => ({ ...row, bases: [basisOf(chosen(given, 'basis', row) as 'contract' | 'consent')] }));
      return withoutBases(facts).some(wantsConsent) ? withDuties(based, facts) : based;
    },
  },
  {
    rules: ['EU-13-1-D-LI', 'UK-13-1-D-LI', 'RU-6-1-7-LI'],
    title: both('Назвать законный интерес', 'Name the legitimate interest'),
    writes: ['purposes.list'],
    asks: (_answers, facts) => withoutInterest(facts).flatMap((row): Asked[] => {
      const name = nameOf(row);
      return [
        { id: `ru.${row.id}`, kind: 'line', form: 'text', words: both(`Интерес по-русски (${name.ru})`, `The interest in Russian (${name.en})`) },
        { id: `en.${row.id}`, kind: 'line', form: 'text', words: both(`Интерес по-английски (${name.ru})`, `The interest in English (${name.en})`) },
      ];
    }),
    apply: (answers, _facts, given) => inPurposes(answers, (row) => given[`ru.${row.id}`] !== undefined, (row) => ({
      ...row,
      bases: changed(row.bases, ({ kind, interest }) => kind === 'legitimate-interest' && interest === null, (basis) => ({ ...basis, interest: { ru: given[`ru.${row.id}`]?.trim() ?? null, en: given[`en.${row.id}`]?.trim() ?? null } })),
    })),
  },
  {
    rules: ['X-E01-LI-PUBLIC'],
    title: both('Оставить публичную задачу', 'Keep the public task'),
    writes: ['purposes.list'],
    apply: (answers) => inPurposes(
      answers,
      ({ bases }) => ['public-task', 'legitimate-interest'].every((kind) => bases?.some((basis) => basis.kind === kind && (basis.law === null || basis.law === 'eu-gdpr'))),
      (row) => ({ ...row, bases: (row.bases ?? []).filter(({ kind, law }) => kind !== 'legitimate-interest' || (law !== null && law !== 'eu-gdpr')) }),
    ),
  },
  {
    rules: ['EU-13-2-E-MANDATORY', 'UK-13-2-E-MANDATORY'],
    title: both('Сказать, чем данные обязательны и что будет без них', 'Say why the data are mandatory and what follows without them'),
    writes: ['data.categories'],
    asks: (_answers, facts) => mandatory(facts).filter(({ obligation, consequence }) => obligation === null || consequence === null).flatMap((row): Asked[] => {
      const name = nameOf(row);
      return [
        ...(row.obligation === null ? [{ id: `why.${row.id}`, kind: 'choice' as const, options: (Object.keys(obligations) as (keyof typeof obligations)[]).map((value) => ({ value, words: obligations[value] })), words: both(`Чем обязательны: ${name.ru}?`, `Why must they be given: ${name.en}?`) }] : []),
        ...(row.consequence === null ? [
          { id: `ru.${row.id}`, kind: 'line' as const, form: 'text' as const, words: both(`Что будет без них, по-русски (${name.ru})`, `What follows without them, in Russian (${name.en})`) },
          { id: `en.${row.id}`, kind: 'line' as const, form: 'text' as const, words: both(`Что будет без них, по-английски (${name.ru})`, `What follows without them, in English (${name.en})`) },
        ] : []),
      ];
    }),
    apply: (answers, facts, given) => {
      const ids = new Set(mandatory(facts).map(({ id }) => id));
      return inTopic(answers, 'data', {
        categories: changed(answers.data.categories, ({ id }) => ids.has(id), (row) => ({
          ...row,
          obligation: row.obligation ?? (given[`why.${row.id}`] as keyof typeof obligations | undefined) ?? null,
          consequence: row.consequence ?? (given[`ru.${row.id}`] === undefined ? null : { ru: given[`ru.${row.id}`]?.trim() ?? null, en: given[`en.${row.id}`]?.trim() ?? null }),
        })),
      });
    },
  },
];
