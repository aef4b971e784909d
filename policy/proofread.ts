import { textFor, type Library } from '@/policy/clauses/library';
import type { Draft } from '@/policy/draft';
import type { Facts } from '@/policy/facts';
import { compareWithFacts, type Discrepancy, type Written } from '@/policy/reading/compare';
import { renderText } from '@/policy/render/text';
import type { Finding } from '@/policy/review/finding';
import type { Selection } from '@/policy/selection/select';
import type { Bilingual, Language } from '@/policy/vocabulary';

/**
 * Reads the finished texts of a draft back, as somebody who knows nothing of how they were made, and compares them with
 * the facts and with one another. Publishing does it; a preview need not.
 *
 * @returns findings; those of the product's own words stop publishing, those of what a person typed need an acknowledgement
 */
export function proofread(draft: Read, library: Library): Finding[] {
  return findingsOf(compareWithFacts(written(draft, library)));
}

type Read = Pick<Draft, 'documents' | 'facts' | 'selection'>;

/** The finished texts with everything that they are compared with. */
export function written({ documents, facts, selection }: Read, library: Library): Written {
  const texts: Partial<Record<Language, string>> = {};
  for (const document of Object.values(documents)) texts[document.language] = renderText(document);
  return { texts, facts, constants: wordsOfClauses(selection, library), due: dueIn(facts), dueValues: valuesDueIn(facts) };
}

/** The words of the selected clauses as lawyers wrote them, and the titles of outlines. */
function wordsOfClauses(selection: Selection, library: Library): string[] {
  return selection.clauses.filter(({ included }) => included).flatMap(({ clauseId, law }) => {
    const clause = library.clauses.get(clauseId);
    return clause === undefined ? [] : (['ru', 'en'] as const).flatMap((language) => textFor(clause, law, language)?.source ?? []);
  });
}

/** What every policy that says it at all must say word for word. */
function dueIn({ controller, recipients }: Facts): Written['due'] {
  const same = (text: string | null) => ({ ru: text, en: text });
  const { kind, designation, inn, postalAddress, contacts } = controller;
  // A register has one number for persons and another for organisations; the other one is an answer left over.
  const ogrn = controller.isOrganisation && controller.isRussian ? controller.ogrn : null;
  const ogrnip = kind === 'ru-ip' ? controller.ogrnip : null;
  const own = kind === null || kind === 'by-reference' ? [] : [designation ?? same(null), same(inn), same(ogrn), same(ogrnip), postalAddress ?? same(null)];
  // A contact by post is the postal address.
  return [...own, ...(contacts ?? []).filter(({ channel }) => channel !== 'post' && channel !== 'registered-mail').map(({ value }) => same(value)), ...(recipients.list ?? []).map(({ name }) => name)];
}

/** The same for what each language writes in its own way. */
function valuesDueIn({ documents, laws, retention, rights, recipients }: Facts): Written['dueValues'] {
  const periods = [...(retention.rules ?? []).flatMap(({ mode, period }) => (mode === 'period' ? [period] : [])), ...(rights.response === null ? rights.deadlines.filter(({ law }) => law === laws.lead).map(({ response }) => response) : [])];
  return [
    ...(documents.effectiveFrom === null ? [] : [{ kind: 'date' as const, value: documents.effectiveFrom }]),
    ...periods.filter((period) => period !== null).map(({ n, unit }) => ({ kind: 'period' as const, value: `${n} ${unit.replace('calendar-day', 'day')}` })),
    ...(recipients.list ?? []).flatMap(({ country }) => (country === null ? [] : [{ kind: 'country' as const, value: country }])),
  ];
}

const kinds: Readonly<Record<Discrepancy['kind'], Bilingual>> = {
  email: { ru: 'адрес электронной почты', en: 'an e-mail address' },
  url: { ru: 'веб-адрес', en: 'a web address' },
  date: { ru: 'дата', en: 'a date' },
  identifier: { ru: 'регистрационный номер', en: 'a registration number' },
  article: { ru: 'норма закона', en: 'a provision' },
  period: { ru: 'срок', en: 'a period' },
  country: { ru: 'страна', en: 'a country' },
  number: { ru: 'число', en: 'a number' },
  words: { ru: 'сведения', en: 'information' },
};

const languageNames: Readonly<Record<Language, Bilingual>> = {
  ru: { ru: 'русском', en: 'Russian' },
  en: { ru: 'английском', en: 'English' },
};

const messages: Readonly<Record<Discrepancy['rule'], (what: Bilingual, language: Language) => Bilingual>> = {
  'languages-differ': (what, language) => ({
    ru: `Тексты на двух языках расходятся: ${what.ru} есть только в ${languageNames[language].ru} тексте.`,
    en: `The two languages differ: ${what.en} stands in the ${languageNames[language].en} text alone.`,
  }),
  'not-in-facts': (what, language) => ({
    ru: `В ${languageNames[language].ru} тексте есть ${what.ru}, а в ответах этого нет.`,
    en: `The ${languageNames[language].en} text has ${what.en} that no answer holds.`,
  }),
  'fact-missing': (_, language) => ({
    ru: `В ${languageNames[language].ru} тексте нет того, что указано в ответах.`,
    en: `The ${languageNames[language].en} text lacks what the answers say.`,
  }),
};

/** Numbers and provisions are mostly a lawyer’s own words: a slip there is theirs to mend, and need not hold up a founder. */
const CITATIONS: ReadonlySet<Discrepancy['kind']> = new Set(['article', 'number']);

/** One finding for one value and language, however often it stands there. */
function findingsOf(discrepancies: readonly Discrepancy[]): Finding[] {
  const seen = new Set<string>();
  return discrepancies.flatMap(({ rule, kind, value, language, quote, typed }): Finding[] => {
    const key = JSON.stringify([rule, kind, value, language]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        rule: `reading-${rule}`,
        severity: typed || CITATIONS.has(kind) ? 'error' : 'block',
        law: null,
        article: null,
        why: null,
        message: messages[rule](kinds[kind], language),
        remedy: typed
          ? { ru: 'Сверьте ответ на обоих языках.', en: 'Compare the answer in both languages.' }
          : { ru: 'Это ошибка положения библиотеки, а не ответа: сообщите о ней тому, кто ведёт библиотеку.', en: 'This is a fault of a clause, not of an answer: report it to whoever keeps the library.' },
        about: [{ ru: quote, en: quote }],
        topic: null,
        field: null,
        verified: true,
        places: [{ language, clauseId: null }],
      },
    ];
  });
}
