import { type Language } from '@/policy/vocabulary/laws';
import { type Document, type Inline, visitInlines } from './tree';

type Act = { short: string; ru: string; en: string };

/** The acts that clauses cite by a short name, as they are named in full; Russian in the genitive, after an article. */
const acts: readonly Act[] = [
  {
    short: '152-(?:ФЗ|FZ)',
    ru: 'Федерального закона от 27\u00a0июля 2006\u00a0г. №\u00a0152-ФЗ «О персональных данных»',
    en: 'Federal Law No.\u00a0152-FZ of 27\u00a0July 2006 “On Personal Data”',
  },
  {
    short: 'UK GDPR',
    ru: 'Общего регламента Соединённого Королевства о защите данных (UK\u00a0GDPR)',
    en: 'the United Kingdom General Data Protection Regulation (UK\u00a0GDPR)',
  },
  { short: 'GDPR', ru: 'Регламента (ЕС)\u00a02016/679 (GDPR)', en: 'Regulation (EU)\u00a02016/679 (GDPR)' },
];

const article = '\\d[\\d.]*(?:\\([0-9a-z]+\\))*';

/** «ст. 6 152-ФЗ», “Art. 6(1)(b) GDPR”: articles, and the act right after them. */
function citation(language: Language, { short }: Act): RegExp {
  return language === 'ru'
    ? new RegExp(`(?<=ст\\.\\s${article}(?:[,–]\\s?${article}|\\sи\\s${article})*\\s)${short}(?!\\p{L})`, 'u')
    : new RegExp(`Art\\.(\\s${article}(?:(?:,\\s?|–|\\sand\\s)${article})*)\\s${short}(?!\\p{L})`, 'u');
}

/**
 * Names each act in full where the document cites it first; later citations keep the short form. Words of the library and
 * of its tables of articles alone: what a person typed stays as typed. The short version is left out.
 *
 * @returns a copy: documents share the nodes of texts that were parsed once
 */
export function citeInFull(given: Document): Document {
  const document = JSON.parse(JSON.stringify(given)) as Document;
  const { language } = document;
  const open = new Map(acts.map((act) => [act, citation(language, act)] as const));
  visitInlines({ ...document, sections: document.sections.filter((section) => !section.summary) }, (node) => {
    if (open.size === 0 || !isOfLibrary(node)) return;
    for (const [act, pattern] of open) {
      if (!pattern.test(node.text)) continue;
      node.text = language === 'ru' ? node.text.replace(pattern, act.ru) : node.text.replace(pattern, (_, numbers: string) => `${/,|–| and /.test(numbers) ? 'Articles' : 'Article'}${numbers} of ${act.en}`);
      open.delete(act);
    }
  });
  return document;
}

function isOfLibrary(node: Inline): node is Inline & { text: string } {
  if (node.kind === 'text') return true;
  return node.kind === 'value' && /\.article$|\.bases\.\d+\.text$/.test(node.path);
}
