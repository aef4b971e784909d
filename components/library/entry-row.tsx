import Link from 'next/link';
import { type Language } from '@/policy/vocabulary';
import { useText } from '@/components/interface-text/language-context';
import { type LibraryEntry } from './entries';
import { evened, searchedWords } from './filter';

/** How many letters of a text stand around what was found in it. */
const around = 70;

/** One clause of the list; with what was found in its text, where the name alone does not show it. */
export function EntryRow({ entry, query }: { entry: LibraryEntry; query: string }) {
  const { library: text, workbench } = useText();
  const states = workbench.list.statuses;
  const wanted = searchedWords(query);
  const quotation = wanted.length === 0 ? null : quotationFrom(entry, wanted);
  return (
    <li className="border-b">
      <Link href={`/library/${entry.id}`} className="block px-1 py-1 no-underline hover:bg-tint">
        <span className="flex flex-wrap items-baseline justify-between gap-x-2">
          <span className="min-w-0">
            <Marked words={entry.name} wanted={wanted} />
          </span>
          <span className="font-mono text-small text-quiet">{entry.id}</span>
        </span>
        {quotation ? (
          <span lang={quotation.language} className="block text-small text-quiet">
            … <Marked words={quotation.words} wanted={wanted} /> …
          </span>
        ) : null}
        <span className="flex flex-wrap gap-x-2 text-small text-quiet">
          {entry.provisions.length > 0 ? <span>{entry.provisions.slice(0, 3).join('; ')}{entry.provisions.length > 3 ? ' …' : ''}</span> : null}
          {entry.uses > 0 ? <span className="tabular-nums">{text.uses(entry.uses)}</span> : null}
          {entry.states.map((state) => (
            <span key={state} className="text-accent">
              {states[state]}
            </span>
          ))}
          {entry.confirm ? <span className="text-warn">{text.confirm}</span> : null}
        </span>
      </Link>
    </li>
  );
}

/** The words with what was looked for set off. */
function Marked({ words, wanted }: { words: string; wanted: readonly string[] }) {
  const places = placesOf(words, wanted);
  let from = 0;
  const parts = places.flatMap(([start, end]) => {
    const before = words.slice(from, start);
    from = end;
    return [before, <mark key={start} className="bg-mark text-inherit">{words.slice(start, end)}</mark>];
  });
  return [...parts, words.slice(from)];
}

/** Where the words stand in a text, up to the end of a word, without overlaps, in order. Evening letters out keeps their number. */
function placesOf(words: string, wanted: readonly string[]): [number, number][] {
  const searched = evened(words);
  const places: [number, number][] = [];
  for (const word of wanted) {
    for (let at = searched.indexOf(word); at !== -1; at = searched.indexOf(word, at + word.length)) places.push([at, endOfWord(words, at + word.length)]);
  }
  places.sort(([a], [b]) => a - b);
  return places.filter(([start], index) => start >= Math.max(0, ...places.slice(0, index).map(([, end]) => end)));
}

function quotationFrom(entry: LibraryEntry, wanted: readonly string[]): { language: Language; words: string } | null {
  const name = evened(entry.name);
  const hidden = wanted.filter((word) => !name.includes(word));
  for (const language of ['ru', 'en'] as const) {
    const words = entry.words[language];
    const searched = evened(words);
    const at = hidden.map((word) => searched.indexOf(word)).find((place) => place !== -1);
    if (at !== undefined) return { language, words: wholeWords(words, at - around, at + around) };
  }
  return null;
}

/** What was looked for may have lost its ending: the mark goes to the end of the word. */
function endOfWord(words: string, from: number): number {
  return from + (/^[\p{L}\p{N}]*/u.exec(words.slice(from))?.[0].length ?? 0);
}

/** A stretch of a text that begins and ends with a whole word. */
function wholeWords(words: string, from: number, to: number): string {
  const start = from <= 0 ? 0 : words.indexOf(' ', from) + 1;
  const end = to >= words.length ? words.length : words.lastIndexOf(' ', to);
  return words.slice(start, Math.max(end, start)).replaceAll('\n', ' ');
}
