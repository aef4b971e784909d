import { type LibraryEntry, type LibrarySection } from './entries';

/** What the list is narrowed to; it stands in the address, so that a search can be sent to a colleague. */
export interface LibraryFilter {
  readonly q: string;
  /** Code of a law; '' for any. */
  readonly law: string;
  /** Wizard topic; '' for any. */
  readonly topic: string;
  /** Only what a lawyer has still to confirm. */
  readonly confirm: boolean;
  /** State in the organisation's layer; '' for any. Only lawyers see states. */
  readonly status: string;
}

export const everything: LibraryFilter = { q: '', law: '', topic: '', confirm: false, status: '' };

/** Reads the filter from the parameters of an address; of one that is given twice the first counts. */
export function filterFrom(parameters: Readonly<Record<string, string | readonly string[] | undefined>>): LibraryFilter {
  const one = (name: string): string => {
    const value = parameters[name];
    return (typeof value === 'string' ? value : value?.[0]) ?? '';
  };
  return { q: one('q'), law: one('law'), topic: one('topic'), confirm: one('confirm') === '1', status: one('status') };
}

/** The address of the list with a filter: `/library?q=…`. */
export function addressOf({ q, law, topic, confirm, status }: LibraryFilter): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== '') parameters.set('q', q.trim());
  if (law !== '') parameters.set('law', law);
  if (topic !== '') parameters.set('topic', topic);
  if (confirm) parameters.set('confirm', '1');
  if (status !== '') parameters.set('status', status);
  const query = parameters.toString();
  return query === '' ? '/library' : `/library?${query}`;
}

export function isNarrowed(filter: LibraryFilter): boolean {
  return addressOf(filter) !== '/library';
}

/** The sections with what fits the filter; a section in which nothing fits is left out. */
export function narrowed(sections: readonly LibrarySection[], filter: LibraryFilter): LibrarySection[] {
  const wanted = searchedWords(filter.q);
  return sections.flatMap((section) => {
    const entries = section.entries.filter((entry) => fits(entry, section.name ?? '', filter, wanted));
    return entries.length === 0 ? [] : [{ ...section, entries }];
  });
}

function fits(entry: LibraryEntry, section: string, { law, topic, confirm, status }: LibraryFilter, wanted: readonly string[]): boolean {
  if (law !== '' && !entry.laws.includes(law)) return false;
  if (topic !== '' && !entry.topics.includes(topic)) return false;
  if (confirm && !entry.confirm) return false;
  if (status !== '' && !entry.states.some((state) => state === status)) return false;
  if (wanted.length === 0) return true;
  const searched = evened([entry.id, section, entry.words.ru, entry.words.en, ...entry.provisions].join('\n'));
  return wanted.every((word) => searched.includes(word));
}

/** Letters evened out so that «ё» finds «е», a capital a small one, and a non-breaking space a space. */
export function evened(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ');
}

/** The words of a query without the Russian endings that change with the case: «согласия» finds «согласие». */
export function searchedWords(query: string): string[] {
  return evened(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (/^[а-я]{5,}$/.test(word) ? word.replace(/(?:ами|ями|ого|его|ому|ему|ыми|ими|ов|ев|ей|ом|ем|ам|ям|ах|ях|ых|их|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ия|ии|ию|а|е|и|о|у|ы|ь|я|ю)$/, '') : word));
}
