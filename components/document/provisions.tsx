import { type Clause } from '@/policy/clauses/library';
import { laws, type Language } from '@/policy/vocabulary';
import { provisionIn } from './provision';

/** The provisions behind a clause, law by law. `none` is said where there are none. */
export function Provisions({ sources, language, none }: { sources: Clause['sources']; language: Language; none: string }) {
  const cited = Object.entries(sources ?? {}).filter(([, provisions]) => provisions.length > 0);
  if (cited.length === 0) return none;
  return (
    <ul>
      {cited.map(([law, provisions]) => (
        <li key={law}>
          <span className="text-quiet">{lawName(law, language)}:</span> {provisions.map((provision) => provisionIn(provision, language)).join('; ')}
        </li>
      ))}
    </ul>
  );
}

/** What a law is called; the code of one that the vocabulary does not have. */
export function lawName(law: string, language: Language): string {
  return Object.hasOwn(laws, law) ? laws[law as keyof typeof laws][language] : law;
}
