'use client';

import { type Processor } from '@/policy/processors';
import { countries, recipientKinds } from '@/policy/vocabulary';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';

/** One service of the catalogue: its name, the company behind it, what it does and where, and how far that is known. */
export function ProcessorOption({ processor, added }: { processor: Processor; added: boolean }) {
  const text = useText().wizard.catalogue;
  const language = useLanguage();
  const { name, legalName, severalEntities, kind, country, verified } = processor;
  const company = severalEntities ? text.companyByContract : (legalName?.[language] ?? legalName?.ru);
  const about = [company, say(countries[country], language), say(recipientKinds[kind], language)].filter(Boolean).join(' · ');
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-1">
        <span className="font-medium">{say(name, language)}</span>
        {verified ? null : <span className="text-small text-warn">{text.unverified}</span>}
        {added ? <span className="text-small text-good">{text.alreadyAdded}</span> : null}
      </span>
      <span className="block text-small text-quiet">{about}</span>
    </>
  );
}
