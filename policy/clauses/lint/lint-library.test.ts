import { describe, expect, it } from 'vitest';
import { proofShape } from '../fixtures/facts';
import { parseLibrary } from '../parse-library';
import { lintLibrary, parseRuleNames, rules } from './lint-library';
import { bodyHash } from './stale-translation';

const glossary = 'controller:\n  ru:\n    - { law: ru-152fz, forms: { nominative: оператор } }\n    - { forms: { nominative: контролёр, genitive: контролёра } }\n  en:\n    - forms: { singular: controller }\n';
const head = 'id: proof\nsection: general\n';

type Files = { yaml?: string; ru?: string; en?: string; texts?: Record<string, string>; clauses?: string };

/** A library of one clause, sound but for what the case says. */
function lint({ yaml = 'sources: {}', ru = 'Текст.', en = 'Text.', texts, clauses = 'proof' }: Files) {
  const outline = `title: { ru: П, en: P }\nsections:\n  - { id: general, title: { ru: О, en: G }, clauses: [${clauses}] }\n`;
  const { library, problems } = parseLibrary(
    { glossary, outlines: { 'ru-152fz': outline }, clauses: [{ id: 'proof', yaml: `${head}${yaml}\n`, texts: texts ?? { 'ru.md': ru, 'en.md': en }, examples: {} }] },
    proofShape,
  );
  return [...problems, ...lintLibrary(library)].map(({ rule, file, line, column }) => `${rule} ${file.replace('clauses/proof/', '')} ${line}:${column}`);
}

const cases: Record<string, { good: Files[]; bad: [Files, string][] }> = {
  'open-list': {
    good: [{ ru: 'Другие органы власти данных не получают.', en: 'The data are: a name and an e-mail.' }, { ru: 'Закон «О связи и т. д.».', en: 'The title is “Rights, etc”.' }],
    bad: [
      [{ ru: 'Имя, почта и другие данные.' }, 'ru.md 1:12'],
      [{ en: 'Data such as a name.' }, 'en.md 1:6'],
    ],
  },
  'vague-time': {
    good: [{ ru: 'Срок: 30 дней.', en: 'Kept for 30 days.' }],
    bad: [
      [{ ru: 'Хранятся, пока это необходимо.' }, 'ru.md 1:11'],
      [{ en: 'Kept as long as necessary.' }, 'en.md 1:6'],
    ],
  },
  'vague-duty': {
    good: [{ ru: 'Ответ даётся по ч. 3 ст. 14.', en: 'We answer in 10 days.' }],
    bad: [
      [{ ru: 'Меры принимаются в установленном порядке.' }, 'ru.md 1:18'],
      [{ en: 'We strive to answer.' }, 'en.md 1:4'],
    ],
  },
  possibility: {
    good: [{ ru: 'Данные передаются.', en: 'Data are transferred.' }],
    bad: [
      [{ ru: 'Данные, возможно, передаются.' }, 'ru.md 1:9'],
      [{ en: 'Data might be shared.' }, 'en.md 1:6'],
    ],
  },
  'number-parity': {
    good: [{ ru: 'Закон от 27.07.2006 № 152-ФЗ, 5,5 %.', en: 'Law No. 152-FZ of 27 July 2006, 5.5 %.' }],
    bad: [
      [{ ru: 'Срок: 30 дней.', en: 'The time: a month.' }, 'ru.md 1:7'],
      [{ ru: 'По ст. 13 и ст. 13.', en: 'Art. 13 and art. 14.' }, 'en.md 1:18'],
    ],
  },
  'absolute-claim': {
    good: [{ ru: 'Запись появляется не всегда.', en: 'The entry does not always appear.' }],
    bad: [
      [{ ru: 'Мы никогда не читаем.' }, 'ru.md 1:4'],
      [{ en: 'This guarantees safety.' }, 'en.md 1:6'],
    ],
  },
  'evasive-words': {
    good: [{ ru: 'Данные получает почта.', en: 'The post gets the data.' }],
    bad: [
      [{ ru: 'Мы делимся вашими данными.' }, 'ru.md 1:4'],
      [{ ru: 'Для улучшения качества.' }, 'ru.md 1:5'],
      [{ en: 'Shared with affiliates.' }, 'en.md 1:13'],
      [{ en: 'We plan to encrypt.' }, 'en.md 1:4'],
    ],
  },
  'may-happen': {
    good: [{ ru: 'Оператор вправе отказать. Ребёнок может войти.', en: 'You may object. In May.' }],
    bad: [
      [{ ru: 'Данные могут быть переданы.' }, 'ru.md 1:1'],
      [{ ru: 'Оператор может передать их.' }, 'ru.md 1:1'],
      [{ en: 'Logs may be kept.' }, 'en.md 1:6'],
      [{ en: 'The operator may share them.' }, 'en.md 1:5'],
    ],
  },
  wordy: {
    good: [{ ru: 'Рамки договора. Данные хранятся.', en: 'Before the contract.' }],
    bad: [
      [{ ru: 'Передача производится в рамках договора.' }, 'ru.md 1:10'],
      [{ en: 'Prior to the contract.' }, 'en.md 1:1'],
      [{ en: 'Within ten (10) days.' }, 'en.md 1:8'],
    ],
  },
  'missing-yo': { good: [{ ru: 'Учёт и её объём.' }], bad: [[{ ru: 'Это еще не все.' }, 'ru.md 1:5']] },
  'encryption-claim': {
    good: [{ ru: 'Шифрование при передаче.', en: 'Encryption in transit.' }],
    bad: [
      [{ ru: 'Сквозное шифрование включено.' }, 'ru.md 1:1'],
      [{ en: 'With end-to-end encryption.' }, 'en.md 1:6'],
    ],
  },
  'anonymity-claim': {
    good: [{ ru: 'Без имени.', en: 'Without a name.' }],
    bad: [
      [{ ru: 'Анонимная статистика.' }, 'ru.md 1:1'],
      [{ en: 'The anonymised data.' }, 'en.md 1:5'],
    ],
  },
  'sale-claim': {
    good: [{ ru: 'Данные не продаются.', en: 'Nothing is sold.' }],
    bad: [
      [{ ru: 'Мы не продаём персональные данные.' }, 'ru.md 1:4'],
      [{ en: 'We do not sell data.' }, 'en.md 1:4'],
    ],
  },
  'undeclined-insertion': {
    good: [{ ru: 'Получатель: {{controller.name}}. Передаём {{term "controller"}}.', en: '{{controller.name}} {{term "controller"}}' }],
    bad: [
      [{ ru: 'Данные хранятся у {{controller.name}}.', en: '{{controller.name}}' }, 'ru.md 1:17'],
      [{ ru: 'Тогда мы передаём {{controller.name}}.', en: '{{controller.name}}' }, 'ru.md 1:7'],
    ],
  },
  'count-case': {
    good: [{ ru: 'В течение срока.' }],
    bad: [[{ ru: 'Ответ в течение {{count answerDays "день" "дня" "дней"}}.', en: 'In {{count answerDays "day" "days"}}.' }, 'ru.md 1:7']],
  },
  'past-tense-agreement': {
    good: [{ ru: '{{term "controller" "capital"}} уведомляет.' }],
    bad: [[{ ru: 'Оператор уведомил орган.' }, 'ru.md 1:1']],
  },
  'run-on-list': {
    good: [{ ru: 'Такие цели.' }],
    bad: [[{ ru: 'С следующими целями: {{list purposes "name"}}.', en: '{{list purposes "name"}}' }, 'ru.md 1:3']],
  },
  'unneeded-fact': {
    good: [
      { yaml: 'sources: {}\nneeds: [controller.name, purposes]', ru: '{{controller.name}}{{#each purposes}}{{name}}{{/each}}', en: '{{controller.name}}{{#each purposes}}{{name}}{{/each}}' },
      { ru: '{{controller.name}}', en: '{{controller.name}}' },
    ],
    bad: [
      [{ yaml: 'sources: {}\nneeds: [controller.inn]' }, 'clause.yml 1:1'],
      [{ yaml: 'sources: {}\nneeds: []', ru: '{{controller.name}}', en: '{{controller.name}}' }, 'clause.yml 1:1'],
    ],
  },
  'broken-reference': {
    good: [{ ru: '{{ref "proof"}}', en: '{{ref "proof"}}' }],
    bad: [
      [{ ru: 'См.\n{{ref "prof"}}', en: '{{ref "prof"}}' }, 'ru.md 2:1'],
      [{ ru: '{{#ifSelected "x"}}А.{{/ifSelected}}', en: '{{#ifSelected "x"}}A.{{/ifSelected}}' }, 'ru.md 1:1'],
    ],
  },
  'undeclared-reference': {
    good: [{ yaml: 'sources: {}\nrefersTo: [proof]', ru: '{{ref "proof"}}', en: '{{ref "proof"}}' }],
    bad: [
      [{ yaml: 'sources: {}\nrefersTo: []', ru: '{{ref "proof"}}', en: '{{ref "proof"}}' }, 'clause.yml 1:1'],
      [{ yaml: 'sources: {}\nrefersTo: [proof]' }, 'clause.yml 1:1'],
    ],
  },
  'missing-language': {
    good: [{ texts: { 'ru.md': 'А.', 'en.md': 'A.', 'eu-gdpr.ru.md': 'А.', 'eu-gdpr.en.md': 'A.' } }],
    bad: [
      [{ texts: {} }, 'clause.yml 1:1'],
      [{ texts: { 'ru.md': 'А.' } }, 'ru.md 1:1'],
      [{ texts: { 'ru.md': 'А.', 'en.md': 'A.', 'eu-gdpr.en.md': 'A.' } }, 'eu-gdpr.en.md 1:1'],
    ],
  },
  'stale-translation': {
    good: [{ en: `---\ntranslates: ${bodyHash('Текст.')}\n---\nText.` }],
    bad: [[{ en: `---\ntranslates: ${bodyHash('Другой текст.')}\n---\nText.` }, 'en.md 1:1']],
  },
  'fact-parity': {
    good: [{ ru: '{{controller.name}} {{controller.inn}}', en: '{{controller.inn}} {{controller.name}}' }],
    bad: [
      [{ ru: 'А.\n{{controller.name}}', en: 'A.' }, 'ru.md 2:1'],
      [{ ru: '{{controller.name}}', en: '{{controller.name}} {{controller.name}}' }, 'en.md 1:21'],
      [{ ru: '{{list recipients "name"}}', en: '{{list recipients "country"}}' }, 'ru.md 1:1'],
    ],
  },
  'reference-parity': { good: [{ ru: '{{ref "proof"}}', en: '{{ref "proof"}}' }], bad: [[{ en: '{{ref "proof"}}' }, 'en.md 1:1']] },
  'branch-parity': {
    good: [{ ru: '{{#if purposes}}А.{{/if}}{{#unless recipients}}Б.{{/unless}}', en: '{{#if purposes}}A.{{/if}}{{#unless recipients}}B.{{/unless}}' }],
    bad: [
      [{ ru: '{{#if purposes}}А.{{/if}}', en: 'A.' }, 'ru.md 1:1'],
      [{ ru: '{{#if purposes}}А.{{/if}}', en: '{{#if purposes}}A.{{else}}B.{{/if}}' }, 'en.md 1:1'],
      [{ ru: '{{#is controller.kind "company"}}А.{{/is}}', en: '{{#is controller.kind "entrepreneur"}}A.{{/is}}' }, 'en.md 1:1'],
    ],
  },
  'typed-number': {
    good: [
      { ru: 'На основании п. 5 ч. 1 ст. 6 152-ФЗ и раздела 3 Закона. Срок: 1.5 года.', en: 'Under Section 7 of the Data Protection Act. Section {{ref "proof"}}.' , yaml: 'sources: {}' },
    ],
    bad: [
      [{ ru: 'См. раздел 7.' }, 'ru.md 1:5'],
      [{ ru: 'См. п. 7.2 выше.' }, 'ru.md 1:5'],
      [{ ru: '1.1. Текст.' }, 'ru.md 1:1'],
      [{ en: 'See Section 7.' }, 'en.md 1:5'],
      [{ en: 'See clause 7.15.' }, 'en.md 1:5'],
    ],
  },
  'unknown-term': {
    good: [{ ru: '{{term "controller" "genitive"}}', en: '{{term "controller"}}' }],
    bad: [
      [{ ru: '{{term "controler"}}', en: '{{term "controler"}}' }, 'ru.md 1:1'],
      [{ ru: '{{term "controller" "dative"}}' }, 'ru.md 1:1'],
      [{ en: '---\ntitle: The {{term "controller" "plural"}}\n---\nText.' }, 'en.md 1:5'],
    ],
  },
  'latin-lookalike': {
    good: [{ ru: 'Файлы cookie и IP-адрес, web-сервер.' }],
    bad: [
      [{ ru: 'Опeратор.' }, 'ru.md 1:1'],
      [{ en: 'Оperator.' }, 'en.md 1:1'],
      [{ ru: 'Работа c данными.' }, 'ru.md 1:8'],
    ],
  },
  'missing-source': { good: [{ yaml: 'sources: { ru-152fz: ["152-FZ art. 14"] }' }, { yaml: 'sources: {}' }], bad: [[{ yaml: '' }, 'clause.yml 1:1']] },
  'clause-not-in-outline': {
    good: [{}, { yaml: 'sources: {}\nstatus: retired', clauses: '' }],
    bad: [
      [{ clauses: '' }, 'clause.yml 1:1'],
      [{ clauses: 'proof, other' }, 'outlines/ru-152fz.yml 1:1'],
    ],
  },
  calque: {
    good: [{ ru: 'Конфиденциальность, персональные данные и журналы событий.' }],
    bad: [[{ ru: 'Мы ценим вашу приватность.' }, 'ru.md 1:15'], [{ ru: 'Куки и логи.' }, 'ru.md 1:1'], [{ ru: 'Права субъектов данных.' }, 'ru.md 1:7']],
  },
  'implied-consent': {
    good: [{ ru: 'Документ «Используя сайт, вы соглашаетесь» не действует.', en: 'You consent by ticking the box.' }],
    bad: [[{ ru: 'Используя сайт, вы соглашаетесь с политикой.' }, 'ru.md 1:1'], [{ ru: 'Используя сайт, {{address "вы соглашаетесь" "субъект соглашается"}} с политикой.' }, 'ru.md 1:1'], [{ en: 'By using the site you agree to this.' }, 'en.md 1:1']],
  },
  'citation-order': { good: [{ ru: 'ч. 2 ст. 18.1 152-ФЗ' }], bad: [[{ ru: 'ст. 18.1, ч. 2 152-ФЗ' }, 'ru.md 1:1']] },
  'law-number': { good: [{ ru: 'Федеральный закон № 152-ФЗ, далее — 152-ФЗ.' }], bad: [[{ ru: 'По ФЗ-152.' }, 'ru.md 1:4'], [{ ru: 'Закон №152 действует.' }, 'ru.md 1:7']] },
  'direct-address': {
    good: [{ ru: '{{address "Вы вправе" "Субъект персональных данных вправе"}} отказаться. Повышение. «Вы».', en: '{{address "You may" "The data subject may"}} decline.' }],
    bad: [[{ ru: 'Ещё вы вправе.' }, 'ru.md 1:5'], [{ en: 'Write to your bank.' }, 'en.md 1:10']],
  },
  shall: { good: [{ en: 'The operator must answer; “shall” is quoted.' }], bad: [[{ en: 'The operator shall answer.' }, 'en.md 1:14']] },
  'empty-assurance': { good: [{ en: 'We encrypt traffic with TLS 1.2.' }], bad: [[{ en: 'We value your privacy.' }, 'en.md 1:4']] },
  'numeric-date': { good: [{ ru: 'Закон от 27.07.2006 № 152-ФЗ.', en: '9 May 2026' }], bad: [[{ ru: 'С 09.05.2026.' }, 'ru.md 1:3'], [{ en: 'From 9/5/2026.' }, 'en.md 1:6']] },
  leftover: {
    good: [{ en: 'See [the site]({{controller.site}}).', ru: 'См. [сайт]({{controller.site}}).' }],
    bad: [[{ en: 'By [COMPANY NAME].' }, 'en.md 1:4'], [{ ru: 'Данные: .' }, 'ru.md 1:7'], [{ ru: 'Общество «».' }, 'ru.md 1:10'], [{ en: 'It () is.' }, 'en.md 1:4']],
  },
  'straight-quote': { good: [{ ru: 'ООО «Ромашка» {{term "controller"}}', en: '“x” {{term "controller"}}' }], bad: [[{ ru: 'ООО "Ромашка"' }, 'ru.md 1:5']] },
  'spaced-hyphen': { good: [{ ru: 'Оператор — общество.\n\n- пункт' }], bad: [[{ ru: 'Оператор - общество.' }, 'ru.md 1:9'], [{ ru: '{{controller.name}} - общество.', en: '{{controller.name}}' }, 'ru.md 1:20']] },
};

describe.each(Object.entries(cases))('%s', (rule, { good, bad }) => {
  it.each(good)('accepts %j', (files) => expect(lint(files).filter((problem) => problem.startsWith(rule))).toEqual([]));
  it.each(bad)('finds %j', (files, place) => expect(lint(files)).toContain(`${rule} ${place}`));
});

describe('the rules', () => {
  it('are each proved by a good and a bad text, and named once', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map((rule) => rule.name).sort());
    const names = [...rules.map((rule) => rule.name), ...parseRuleNames];
    expect(new Set(names).size).toBe(names.length);
  });
  it('spare what a lawyer waived, and say when a waiver meets nothing', () => {
    const waive = (rule: string) => `sources: {}\nwaive: [{ rule: ${rule}, reason: The act itself says so. }]`;
    expect(lint({ yaml: waive('absolute-claim'), ru: 'Всегда.' })).toEqual([]);
    expect(lint({ yaml: waive('wordy'), ru: 'Всегда.' })).toEqual(['waiver clause.yml 1:1', 'absolute-claim ru.md 1:1']);
  });
  it('find nothing in a sound clause', () => {
    expect(lint({ ru: 'Данные обрабатывает {{controller.name}}.', en: 'The data are processed by {{controller.name}}.' })).toEqual([]);
  });
});
