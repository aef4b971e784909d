'use client';

import { type StatedPlace } from '@/policy/review/stated';
import { useText } from '@/components/interface-text/language-context';
import { openFold } from './open-fold';
import { paragraphId } from './paragraph-id';

/** The way from a requirement to the paragraphs of the draft below that state it, in each language. */
export function PlaceLinks({ places, none }: { places: readonly StatedPlace[]; none: string | null }) {
  const text = useText().review.coverage;
  if (places.length === 0) return none === null ? null : <p className="text-quiet">{none}</p>;
  return (
    <ul className="space-y-[4px]">
      {(['ru', 'en'] as const).map((language) => {
        const here = places.filter((place) => place.language === language);
        return here.length === 0 ? null : (
          <li key={language} className="flex flex-wrap gap-x-1">
            <span className="text-small text-quiet">{language.toUpperCase()}</span>
            {here.map((place) => (
              <a key={place.anchor} lang={language} className="text-accent underline" title={place.quote} href={`#${paragraphId(place)}`} onClick={() => openFold(paragraphId(place))}>
                {place.label ?? `${text.paragraph}: ${firstWords(place.quote)}`}
              </a>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

const firstWords = (quote: string) => (quote.length > 40 ? `${quote.slice(0, quote.lastIndexOf(' ', 40))}…` : quote);
