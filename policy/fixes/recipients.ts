import type { Answers } from '@/policy/answers';
import type { Facts } from '@/policy/facts';
import { transfersUnder, hasSafeguard } from '@/policy/review/european-union/transfers';
import { transferredWithout } from '@/policy/review/transferred-without';
import { countries, safeguards, type Bilingual, type Country } from '@/policy/vocabulary';
import { changed, inRecipients, inTopic, withCodes, type RecipientAnswer } from './edit';
import { both, type Asked, type Fix } from './fix';

type Safeguard = NonNullable<RecipientAnswer['safeguards']>[number];
type Recipient = NonNullable<Facts['recipients']['list']>[number];

const nameOf = ({ name }: Pick<Recipient, 'name'>): Bilingual => ({ ru: name.ru ?? name.en ?? '—', en: name.en ?? name.ru ?? '—' });
const countryOptions = (Object.keys(countries) as Country[]).map((value) => ({ value, words: countries[value] }));
const recipientsWhere = (facts: Facts, holds: (row: Recipient) => boolean) => (facts.recipients.list ?? []).filter(holds);
const named = (rows: readonly Pick<Recipient, 'name'>[]): Bilingual => ({ ru: rows.map((row) => nameOf(row).ru).join(', '), en: rows.map((row) => nameOf(row).en).join(', ') });

const countryOf = (row: Pick<Recipient, 'id' | 'name'>): Asked => ({
  id: `country.${row.id}`, kind: 'choice', options: countryOptions,
  words: both(`Где обрабатывает данные получатель «${nameOf(row).ru}»?`, `Where does the recipient “${nameOf(row).en}” process the data?`),
});

const stands = (id: string, ru: string, en: string): Asked => ({ id, kind: 'confirm', words: both(ru, en) });

/** Recipients abroad that have neither an adequate country nor a safeguard that the law accepts. */
const UNSAFE: Readonly<Record<'eu-gdpr' | 'uk-gdpr', readonly Safeguard[]>> = {
  'eu-gdpr': ['scc', 'dpf', 'bcr', 'explicit-consent', 'contract-necessity', 'adequacy'],
  'uk-gdpr': ['uk-idta', 'uk-addendum', 'uk-bridge', 'bcr', 'explicit-consent', 'contract-necessity', 'adequacy'],
};
const unsafe = (law: 'eu-gdpr' | 'uk-gdpr', facts: Facts) => transfersUnder(law, facts).flatMap(({ row, adequate }) => (adequate || hasSafeguard(row, ...UNSAFE[law]) ? [] : [row]));

/** A tool for each transfer: which one is signed the founder knows. */
function safeguardFix(rule: string, law: 'eu-gdpr' | 'uk-gdpr', offered: readonly Safeguard[]): Fix {
  return {
    rules: [rule],
    title: both('Добавить гарантию передачи', 'Add the transfer safeguard'),
    writes: ['recipients.list'],
    asks: (_answers, facts) => unsafe(law, facts).map((row) => ({
      id: `safeguard.${row.id}`, kind: 'choice', words: both(`На чём основана передача: ${nameOf(row).ru}?`, `On what does this transfer rest: ${nameOf(row).en}?`),
      options: offered.filter((one) => one !== 'dpf' && one !== 'uk-bridge' || row.countries.every((country) => country === 'US')).map((value) => ({ value, words: safeguards[value] })),
    })),
    apply: (answers, facts, given) => {
      const lacking = new Set(unsafe(law, facts).map(({ id }) => id));
      return inRecipients(answers, ({ id }) => lacking.has(id), (row) => ({ ...row, safeguards: withCodes(row.safeguards, given[`safeguard.${row.id}`] as Safeguard) }));
    },
  };
}

/** Consent to the transfer at each recipient that has none: Belarus, Kazakhstan. */
function consentToTransfer(rule: string, law: 'by-99z' | 'kz-94v', accepted: readonly Safeguard[]): Fix {
  const lacking = (facts: Facts) => {
    const names = transferredWithout(facts, law, accepted);
    return recipientsWhere(facts, ({ name }) => names.some((one) => one.ru === name.ru && one.en === name.en));
  };
  return {
    rules: [rule],
    title: both('Отметить явное согласие на передачу', 'Mark explicit consent to the transfer'),
    writes: ['recipients.list'],
    asks: (_answers, facts) => [stands('consent', `Человек отдельно соглашается на передачу: ${named(lacking(facts)).ru}`, `People separately agree to the transfer: ${named(lacking(facts)).en}`)],
    apply: (answers, facts) => {
      const ids = new Set(lacking(facts).map(({ id }) => id));
      return inRecipients(answers, ({ id }) => ids.has(id), (row) => ({ ...row, safeguards: withCodes(row.safeguards, 'explicit-consent') }));
    },
  };
}

/** A data processing agreement with each processor that the rule misses. */
function agreementFix(rules: readonly string[], lacks: (row: Recipient) => boolean): Fix {
  const lacking = (facts: Facts) => facts.recipients.processors.filter(lacks);
  return {
    rules,
    title: both('Отметить, что договор заключён', 'Mark that the agreement is in place'),
    writes: ['recipients.list'],
    asks: (_answers, facts) => [stands('signed', `Договор на обработку заключён: ${named(lacking(facts)).ru}`, `A data processing agreement is in place: ${named(lacking(facts)).en}`)],
    apply: (answers, facts) => {
      const ids = new Set(lacking(facts).map(({ id }) => id));
      return inRecipients(answers, ({ id }) => ids.has(id), (row) => ({ ...row, agreement: 'in-place' }));
    },
  };
}

const differing = (answers: Answers) => (answers.storage.locations ?? []).flatMap((location) => {
  const provider = answers.recipients.list?.find(({ id }) => id === location.provider);
  return provider && provider.country !== null && location.country !== null && provider.country !== location.country && !(provider.onwardCountries ?? []).includes(location.country)
    ? [{ location, provider, its: provider.country, here: location.country }] : [];
});

/** Who gets data, where, and what lets them. */
export const recipientFixes: readonly Fix[] = [
  {
    rules: ['RU-12-STATE'],
    title: both('Указать страну получателя', 'Give the country of the recipient'),
    writes: ['recipients.list'],
    asks: (_answers, facts) => recipientsWhere(facts, (row) => row.country === null && row.worldwide !== true && row.role !== 'own').map(countryOf),
    apply: (answers, _facts, given) => inRecipients(answers, ({ id }) => given[`country.${id}`] !== undefined, (row) => ({ ...row, country: given[`country.${row.id}`] as Country })),
  },
  {
    rules: ['RU-12-NOTIFY', 'RU-12-NONADEQ'],
    title: both('Отметить, что Роскомнадзор уведомлён', 'Mark that Roskomnadzor has been notified'),
    writes: ['storage.transferNotice'],
    asks: () => [stands('notified', 'Уведомление о трансграничной передаче подано, срок его рассмотрения прошёл', 'The notice of the transfer abroad is filed, and the time for its examination has passed')],
    apply: (answers) => inTopic(answers, 'storage', { transferNotice: true }),
  },
  safeguardFix('EU-46-SCC', 'eu-gdpr', ['scc', 'bcr', 'dpf']),
  safeguardFix('UK-45-TRANSFER', 'uk-gdpr', ['uk-addendum', 'uk-idta', 'bcr', 'uk-bridge']),
  consentToTransfer('BY-9-XB', 'by-99z', ['explicit-consent', 'contract-necessity']),
  consentToTransfer('KZ-16-XB', 'kz-94v', ['explicit-consent']),
  agreementFix(['EU-28-DPA', 'UK-28-DPA'], (row) => row.role === 'processor' && row.agreement !== 'in-place'),
  agreementFix(['RU-6-3-INSTRUCT', 'BY-7-PROCESSOR'], (row) => row.agreement === 'none'),
  {
    rules: ['EU-45-DPF', 'X-E05-DPF-NONUS'],
    title: both('Заменить Data Privacy Framework стандартными договорными условиями', 'Replace the Data Privacy Framework by standard contractual clauses'),
    writes: ['recipients.list'],
    asks: () => [stands('signed', 'Стандартные договорные условия с получателем подписаны', 'Standard contractual clauses with the recipient are signed')],
    apply: (answers) => inRecipients(
      answers,
      (row) => (row.safeguards?.includes('dpf') ?? false) && (row.dpfListed === false || (row.country !== 'US' && row.worldwide !== true && !(row.onwardCountries ?? []).includes('US'))),
      (row) => ({ ...row, safeguards: withCodes((row.safeguards ?? []).filter((one) => one !== 'dpf'), 'scc') }),
    ),
  },
  {
    rules: ['X-E16-BRAZIL-STALE'],
    title: both('Опереться на решение об адекватности Бразилии', 'Rely on the adequacy decision on Brazil'),
    writes: ['recipients.list'],
    apply: (answers) => inRecipients(answers, (row) => row.country === 'BR' && (row.safeguards?.includes('scc') ?? false), (row) => ({ ...row, safeguards: withCodes((row.safeguards ?? []).filter((one) => one !== 'scc'), 'adequacy') })),
  },
  {
    rules: ['X-A19-ROLE'],
    title: both('Назвать такого получателя самостоятельным контролёром', 'Call such a recipient an independent controller'),
    writes: ['recipients.list'],
    apply: (answers) => inRecipients(answers, (row) => (row.role === 'processor' || row.role === 'subprocessor') && (row.buysData === true || row.consentByLinking === true), (row) => ({ ...row, role: 'independent-controller' })),
  },
  {
    rules: ['X-STORAGE-COUNTRY'],
    title: both('Согласовать страну хранения и страну получателя', 'Make the country of storage and that of the recipient agree'),
    writes: ['recipients.list', 'storage.locations'],
    asks: (answers) => differing(answers).map(({ location, provider, its, here }) => ({
      id: `where.${location.id}`, kind: 'choice', words: both(`Где на самом деле хранит данные получатель «${provider.name?.ru ?? provider.id}»?`, `Where does the recipient “${provider.name?.en ?? provider.id}” really keep the data?`),
      options: [here, its].map((value) => ({ value, words: countries[value] })),
    })),
    apply: (answers, _facts, given) => differing(answers).reduce((before, { location, provider }) => {
      const country = given[`where.${location.id}`] as Country;
      const moved = inTopic(before, 'storage', { locations: changed(before.storage.locations, ({ id }) => id === location.id, (row) => ({ ...row, country })) });
      return inRecipients(moved, ({ id }) => id === provider.id, (row) => ({ ...row, country }));
    }, answers),
  },
];
