'use client';

import { useState } from 'react';
import { type Language } from '@/policy/vocabulary';
import { useLanguage } from '@/components/interface-text/language-context';
import { CopyCode } from '@/components/ui/copy-code';
import { Segments } from '@/components/ui/segments';
import { policyNames, useItText } from './words';
import { snippetsFor, type Way, ways } from './ways';

interface UseIt {
  /** Address of the policy without language. */
  address: string;
  /** Languages in which the policy can be read; not empty. */
  languages: readonly Language[];
}

/** Every way of showing a published policy elsewhere, with the real addresses ready to be copied. */
export function UseIt({ address, languages }: UseIt) {
  const interfaceLanguage = useLanguage();
  const text = useItText(interfaceLanguage);
  const [chosen, setChosen] = useState<Language>(languages.includes(interfaceLanguage) ? interfaceLanguage : (languages[0] ?? interfaceLanguage));
  return (
    <section aria-labelledby="use-it-title" className="border-t pt-2">
      <h2 id="use-it-title" className="text-lead font-medium">
        {text.title}
      </h2>
      <p className="max-w-[44rem] text-quiet">{text.lead}</p>
      {languages.length > 1 ? (
        <div className="mt-1">
          <Segments name="use-it-language" label={text.language} value={chosen} options={languages.map((value) => ({ value, label: text.languages[value] }))} onChange={setChosen} />
        </div>
      ) : null}
      <div className="mt-1 max-w-[44rem]">
        {ways.map((way) => (
          <WayOf key={way} way={way} address={address} language={chosen} />
        ))}
      </div>
    </section>
  );
}

/** Folded until somebody wants it. */
function WayOf({ way, address, language }: { way: Way; address: string; language: Language }) {
  const text = useItText(useLanguage());
  const { title, lead } = text.ways[way];
  return (
    <details className="border-b last:border-b-0" open={way === 'link'}>
      <summary className="cursor-pointer py-1 font-medium">{title}</summary>
      <div className="space-y-1 pb-2">
        {lead(new URL(address).origin).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {snippetsFor(way, { address, language, name: policyNames[language] }).map(({ caption, code }) => (
          <CopyCode key={caption} caption={caption} code={code} copy={text.copy} copied={text.copied} selected={text.selected} />
        ))}
      </div>
    </details>
  );
}
