import catalogue from '@/policy/reference/processors.json';
import type { Audited } from './audited-text';
import { DENIAL, leadOf, sentencesOf, type Sentence } from './searching';

/** A company or a tool that texts name, with the country of its company. */
export interface KnownParty {
  readonly name: string;
  readonly country: string;
  readonly kind: string;
  readonly pattern: RegExp;
}

/** Ordinary words that happen to be names: only the catalogue’s own readers may tell them apart. */
const ordinary = /^(?:render|railway|segment|neon|tally|adjust|crisp|resend|notion|slack|zoom|paddle|clerk|max|neon|uis|wix|segment|expo|gpt|x|saby|sentry|clarity|brevo|expo push|telegram bots|fly\.io|hetzner)$/iu;

/** Companies by the names under which policies know them; the catalogue has products. */
const companies: readonly (readonly [name: string, country: string, kind: string, pattern: RegExp])[] = [
  ['Google', 'US', 'technology', /(?<!\p{L})Google(?! ?(?:Play|Chrome|Analytics|Ads|Maps|Fonts|Cloud|Tag|Workspace|Drive|\p{L}*\.com))(?!\p{L})/u],
  ['Apple', 'US', 'technology', /(?<!\p{L})Apple(?! (?:App Store|Watch|devices?|Pay))(?!\p{L})/u],
  ['Mozilla', 'US', 'push', /(?<!\p{L})Mozilla(?! Firefox)/u],
  ['Microsoft', 'US', 'technology', /(?<!\p{L})Microsoft(?! (?:Edge|Windows|Clarity|Azure))/u],
  ['Amazon', 'US', 'hosting', /(?<!\p{L})Amazon(?! Web)(?!\p{L})/u],
  ['Meta', 'IE', 'advertising', /(?<!\p{L})(?:Facebook|Meta Platforms|Instagram)(?!\p{L})/u],
  ['Telegram', 'AE', 'messenger', /(?<!\p{L})Telegram FZ|Telegram \(Telegram|Telegram Messenger|Telegram Bot API/u],
  ['Huawei', 'CN', 'technology', /(?<!\p{L})Huawei(?! devices)/iu],
  ['Infobip', 'GB', 'sms', /(?<!\p{L})Infobip/iu],
  ['Hetzner', 'DE', 'hosting', /(?<!\p{L})Hetzner/iu],
  ['OpenAI', 'IE', 'ai', /(?<!\p{L})(?:OpenAI|ChatGPT|Whisper API)/u],
  ['Anthropic', 'IE', 'ai', /(?<!\p{L})Anthropic/u],
  ['Sentry', 'US', 'monitoring', /(?<!\p{L})Sentry(?:\.io)?(?!\p{L})/u],
  ['Zoom', 'US', 'video', /(?<!\p{L})Zoom Video/u],
  ['Slack', 'IE', 'office', /(?<!\p{L})Slack Technologies/u],
  ['Notion', 'US', 'office', /(?<!\p{L})Notion Labs/u],
  ['WhatsApp', 'IE', 'messenger', /(?<!\p{L})WhatsApp/u],
];

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** «Яндекс Метрика» also as «Яндекс.Метрики». */
function patternOf(name: string): RegExp {
  const words = name.split(/\s+/u).map((word) => (/\p{Script=Cyrillic}{4,}$/u.test(word) ? `${escaped(word.replace(/[аяыиоеь]$/u, ''))}\\p{L}{0,2}` : escaped(word)));
  return new RegExp(`(?<!\\p{L})${words.join('[\\s.]?')}(?!\\p{L})`, 'u');
}

let loaded: readonly KnownParty[] | undefined;

/** All parties that texts are searched for. */
export function knownParties(): readonly KnownParty[] {
  loaded ??= [
    ...catalogue.items.flatMap(({ name, country, kind }) =>
      [...new Set([name.en, name.ru].flatMap((each) => each.replace(/\(.*?\)/gu, '').split(',')).map((each) => each.trim()))]
        .filter((each) => each.length > 2 && !ordinary.test(each) && !/^(?:пуши|вход|виджеты|пиксель|widgets|forms)/iu.test(each))
        .map((each) => ({ name: each.replace(/ 4$/u, ''), country, kind, pattern: patternOf(each.replace(/ 4$/u, '')) })),
    ),
    ...companies.map(([name, country, kind, pattern]) => ({ name, country, kind, pattern })),
  ];
  return loaded;
}

/** A party where the text names it as a fact, not to say that it is not used. */
export interface NamedParty {
  readonly party: KnownParty;
  readonly sentence: Sentence;
  readonly at: number;
}

const found = new WeakMap<Audited, readonly NamedParty[]>();

/** Every party that the text names and does not deny. */
export function namedParties(text: Audited): readonly NamedParty[] {
  const before = found.get(text);
  if (before) return before;
  const parties = knownParties().filter(({ pattern }) => pattern.test(text.whole));
  const named = text.blocks.flatMap((_, block) =>
    sentencesOf(text, block).flatMap((sentence) => {
      if (DENIAL.test(`${text.blocks[block]?.kind === 'item' ? leadOf(text, block).split(/(?<=[.!?])\s/u).at(-1) ?? '' : ''}`)) return [];
      return parties.flatMap((party) => {
        const match = party.pattern.exec(sentence.text);
        if (match === null || isDenied(sentence.text, match.index)) return [];
        return [{ party, sentence, at: sentence.from + match.index }];
      });
    }),
  );
  found.set(text, named);
  return named;
}

/** A denial counts for what follows it in the same breath. */
function isDenied(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const breath = before.slice(Math.max(0, before.lastIndexOf('. '), before.lastIndexOf('; '), before.search(/,\s(?:но|кроме|except|but)\s(?!.*,\s(?:но|кроме|except|but)\s)/u)));
  return DENIAL.test(breath) || /^[\p{L}\s.]{0,40}(?:не использу|не примен|is not used|are not used)/iu.test(sentence.slice(at));
}

/** Companies that are not of the country. */
export function foreignTo(country: string, named: readonly NamedParty[]): NamedParty[] {
  return named.filter(({ party }) => party.country !== country);
}

/** Each party once, in the order of the text. */
export function eachOnce(named: readonly NamedParty[]): NamedParty[] {
  const seen = new Set<string>();
  return [...named].sort((a, b) => a.sentence.block - b.sentence.block || a.at - b.at).filter(({ party }) => !seen.has(party.name) && seen.add(party.name));
}
