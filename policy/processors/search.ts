import { recipientKinds, type CodeOf, type Country } from '@/policy/vocabulary';
import { processorCatalogue, type Catalogue, type Processor } from './catalogue';
import { slipsFromBeginning, spelledWords } from './spelling';

/** Narrows a search to one kind of service, to companies of one country, or both. */
export interface ProcessorFilter {
  readonly kind?: CodeOf<typeof recipientKinds>;
  readonly country?: Country;
}

/** How much a hit in each place says. A slip costs less than the step to the next place, but an exact hit goes first. */
const weights = { name: 100, alias: 80, legalName: 50, kind: 30 } as const;
const SLIP = 25;
const WHOLE_WORD = 8;
const FIRST_WORD = 6;

/**
 * Services of the catalogue that fit what was typed, the best first.
 * Finds by name, by what people call it, by the company behind it, by its INN and by its kind, in both languages and alphabets.
 *
 * @param query what was typed; nothing typed gives everything that passes the filter, in the order of the catalogue
 */
export async function searchProcessors(query: string, filter: ProcessorFilter = {}): Promise<Processor[]> {
  return rankProcessors(await processorCatalogue(), query, filter);
}

/** The same over a catalogue at hand. */
export function rankProcessors(catalogue: Catalogue, query: string, filter: ProcessorFilter = {}): Processor[] {
  const passing = catalogue.items.filter(
    (one) => (filter.kind === undefined || one.kind === filter.kind) && (filter.country === undefined || one.country === filter.country),
  );
  const typed = spelledWords(query);
  if (typed.length === 0) return query.trim() === '' ? passing : [];
  const ranked = (slips: boolean) =>
    passing
      .map((one) => ({ one, score: scoreOf(placesOf(one), typed, slips) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ one }) => one);
  // In three letters a slip is as likely as another word: they are forgiven only when nothing else fits.
  const exact = ranked(false);
  return exact.length > 0 && typed.every((word) => word.length < 4) ? exact : ranked(true);
}

interface Place {
  readonly words: readonly string[];
  readonly weight: number;
}

const known = new WeakMap<Processor, readonly Place[]>();

function placesOf(processor: Processor): readonly Place[] {
  const places = known.get(processor) ?? [
    { words: spelledWords(processor.name.ru), weight: weights.name },
    { words: spelledWords(processor.name.en), weight: weights.name },
    ...processor.aliases.map((alias) => ({ words: spelledWords(alias), weight: weights.alias })),
    ...[processor.legalName?.ru, processor.legalName?.en, processor.inn].map((text) => ({ words: spelledWords(text ?? ''), weight: weights.legalName })),
    { words: spelledWords(recipientKinds[processor.kind].ru), weight: weights.kind },
    { words: spelledWords(recipientKinds[processor.kind].en), weight: weights.kind },
  ];
  known.set(processor, places);
  return places;
}

/** Every word typed has to be found somewhere; the places of the best hits are added up. */
function scoreOf(places: readonly Place[], typed: readonly string[], slips: boolean): number {
  const scores = typed.map((word) => Math.max(0, ...places.flatMap((place) => place.words.map((candidate, index) => hit(word, candidate, index, place.weight, slips)))));
  return scores.every((score) => score > 0) ? scores.reduce((sum, score) => sum + score, 0) / typed.length : 0;
}

function hit(typed: string, word: string, index: number, weight: number, slips: boolean): number {
  const limit = slips ? slipsForgiven(typed) : 0;
  const made = limit === 0 && !word.startsWith(typed) ? 1 : slipsFromBeginning(typed, word, limit);
  if (made > limit) return 0;
  return weight - made * SLIP + (word === typed ? WHOLE_WORD : 0) + (index === 0 ? FIRST_WORD : 0);
}

function slipsForgiven(typed: string): number {
  if (typed.length < 3 || /^\d+$/.test(typed)) return 0;
  return typed.length < 7 ? 1 : 2;
}
