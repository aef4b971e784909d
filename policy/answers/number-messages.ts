import { type Language } from '@/policy/vocabulary';

type Sentence = Record<Language, string>;
type Part = (name: string) => unknown;

/** How a registered number is made up, for a message that says which rule it breaks. */
interface NumberForm {
  readonly name: Sentence;
  /** Lengths that are allowed, in digits. */
  readonly lengths: readonly number[];
  readonly lengthWords: Sentence;
  /** What else may be wrong once the length is right. */
  readonly otherwise: Sentence;
}

const checkDigits: Sentence = {
  ru: 'Контрольные цифры не сходятся: похоже, в номере опечатка. Сверьте его с выпиской.',
  en: 'The check digits do not add up: there is probably a typing error. Compare it with the register extract.',
};

const forms: Readonly<Record<string, NumberForm>> = {
  inn: {
    name: { ru: 'ИНН', en: 'An INN' },
    lengths: [10, 12],
    lengthWords: { ru: '10 цифр у организации и 12 у человека или ИП', en: '10 digits for an organisation and 12 for a person or sole trader' },
    otherwise: checkDigits,
  },
  ogrn: {
    name: { ru: 'ОГРН', en: 'An OGRN' },
    lengths: [13],
    lengthWords: { ru: '13 цифр, первая из них 1 или 5', en: '13 digits, the first of them 1 or 5' },
    otherwise: checkDigits,
  },
  ogrnip: {
    name: { ru: 'ОГРНИП', en: 'An OGRNIP' },
    lengths: [15],
    lengthWords: { ru: '15 цифр, первая из них 3', en: '15 digits, the first of them 3' },
    otherwise: checkDigits,
  },
  kpp: {
    name: { ru: 'КПП', en: 'A KPP' },
    lengths: [9],
    lengthWords: { ru: '9 знаков', en: '9 characters' },
    otherwise: {
      ru: 'В КПП буквы могут стоять только на пятом и шестом месте, и только прописные латинские.',
      en: 'In a KPP letters can stand in the fifth and sixth place alone, and only capital Latin ones.',
    },
  },
  unp: { name: { ru: 'УНП', en: 'A UNP' }, lengths: [9], lengthWords: { ru: '9 цифр', en: '9 digits' }, otherwise: checkDigits },
  bin: { name: { ru: 'БИН или ИИН', en: 'A BIN or IIN' }, lengths: [12], lengthWords: { ru: '12 цифр', en: '12 digits' }, otherwise: checkDigits },
};

function wrongForm(form: NumberForm, input: unknown): Sentence {
  const typed = typeof input === 'string' ? input : '';
  const rule: Sentence = { ru: `${form.name.ru} — это ${form.lengthWords.ru}.`, en: `${form.name.en} has ${form.lengthWords.en}.` };
  if (typed !== '' && form.lengths.includes(typed.length) && /^[\dA-Z]+$/.test(typed)) return form.otherwise;
  if (/\s|-/.test(typed)) return { ru: `${rule.ru} Уберите пробелы и дефисы.`, en: `${rule.en} Remove the spaces and hyphens.` };
  if (typed !== '' && /^\d+$/.test(typed)) {
    return { ru: `${rule.ru} Сейчас введено: ${typed.length}.`, en: `${rule.en} You have entered ${typed.length}.` };
  }
  return { ru: `${rule.ru} Проверьте номер.`, en: `${rule.en} Check the number.` };
}

const wrongVat = (): Sentence => ({
  ru: 'Номер VAT начинается с двух букв страны и не сходится с её правилом. Нужен номер вида DE136695976: без пробелов, прописными буквами.',
  en: 'A VAT number starts with the two letters of its country, and this one does not follow that country’s rule. Write it like DE136695976: no spaces, capital letters.',
});

/** Messages about registered numbers, by the code of the check. `input` is told when zod hands it over. */
export const wrongNumber: Readonly<Record<string, (part: Part) => Sentence>> = {
  ...Object.fromEntries(Object.entries(forms).map(([code, form]) => [code, (part: Part) => wrongForm(form, part('input'))])),
  vat: wrongVat,
};
