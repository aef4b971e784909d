import type { Language, Law } from '@/policy/vocabulary';
import type { Audited, AuditedBlock, AuditedSection, AuditedText } from './audited-text';

/** How a text shows that it follows a law. */
const claims: readonly (readonly [Exclude<Law, 'none'>, RegExp])[] = [
  ['ru-152fz', /152\s?[-‑–]?\s?(?:ФЗ|FZ)|(?:ФЗ|FZ)\s?[-‑–]?\s?152|(?:№|No\.?)\s?152\b|Федеральн\p{L}+ закон\p{L}*[^.]{0,60}персональных данных/iu],
  ['eu-gdpr', /(?<!UK )\bGDPR\b|2016\/679|General Data Protection Regulation|Общ\p{L}+ регламент\p{L}* (?:ЕС )?(?:по|о) защит/iu],
  ['uk-gdpr', /UK GDPR|Data Protection Act 2018/iu],
  ['us-ca', /\bCCPA\b|\bCPRA\b|California Consumer Privacy/iu],
  ['by-99z', /99-[ЗZ]\b/iu],
  ['kz-94v', /94-V\b/iu],
];

/** What the caller says of a text, where it knows better than the text itself. */
export interface Claimed {
  readonly language?: Language | undefined;
  readonly laws?: readonly Exclude<Law, 'none'>[] | undefined;
}

/** Tells language and claimed laws, and cuts the text into sections. */
export function profileOf(text: AuditedText, claimed: Claimed = {}): Audited {
  const whole = text.blocks.map((block) => block.text).join('\n');
  const language = claimed.language ?? languageOf(whole);
  return { blocks: text.blocks, language, laws: claimed.laws ?? lawsOf(whole, language), whole, sections: sectionsOf(text) };
}

/** A law that is named once in passing («152-FZ framework» of a recipient) is not claimed. */
const FOLLOWED = /(?:accordance|complian|comply|complies|under|pursuant|according to|written to|requirements? of|соответстви|основании|согласно|требовани|руководству|в рамках)(?:[^.\n]|(?<=\d|No|г)\.){0,160}$/iu;

function lawsOf(whole: string, language: Language): Exclude<Law, 'none'>[] {
  const named = claims.flatMap(([law, pattern]) => {
    const found = [...whole.matchAll(new RegExp(pattern.source, 'giu'))];
    return found.length >= 2 || found.some((match) => FOLLOWED.test(whole.slice(Math.max(0, match.index - 200), match.index))) ? [law] : [];
  });
  // A Russian text about personal data that names no law is read by the law of Russia.
  return named.length === 0 && language === 'ru' ? ['ru-152fz'] : named;
}

function languageOf(whole: string): Language {
  const cyrillic = whole.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = whole.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : 'en';
}

function sectionsOf({ blocks }: AuditedText): AuditedSection[] {
  const heads = blocks.flatMap((block, place) => (block.kind === 'heading' ? [place] : []));
  return heads.map((first, order) => {
    const heading = blocks[first];
    if (heading === undefined) throw new RangeError('a heading is a block');
    // «7» holds «7.1», whether or not that is a heading of its own.
    const next = heads.slice(order + 1).find((place) => !isUnder(blocks[place], heading));
    const last = (next ?? blocks.length) - 1;
    return { heading, first, last, text: blocks.slice(first, last + 1).map((block) => block.text).join('\n') };
  });
}

/** Between numbered headings, one without a number is part of the numbered one; an appendix stands by itself. */
function isUnder(block: AuditedBlock | undefined, heading: AuditedBlock): boolean {
  if (block === undefined || heading.number === null) return false;
  if (block.number === null) return !/^(?:Приложение|Appendix|Annex)(?!\p{L})/iu.test(block.text);
  return isWithin(block.number, heading.number);
}

function isWithin(number: readonly number[] | null, of: readonly number[] | null): boolean {
  return number !== null && of !== null && number.length > of.length && of.every((part, place) => number[place] === part);
}
