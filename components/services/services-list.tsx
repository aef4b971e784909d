'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useText } from '@/components/interface-text/language-context';
import { ButtonLink } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';

export interface ListedService {
  readonly id: string;
  /** null while it has none. */
  readonly name: string | null;
  readonly slug: string;
  /** When it was changed, as written out. */
  readonly changed: string;
  /** The newest published version, `2.1`. */
  readonly version: string | null;
  readonly withdrawn: boolean;
}

/** From this many services on they can be searched. */
const SEARCHED_FROM = 6;

/** The services of an organisation, those changed last first. */
export function ServicesList({ services }: { services: readonly ListedService[] }) {
  const text = useText().services;
  const [query, setQuery] = useState('');
  if (services.length === 0) {
    return (
      <div className="border-y py-5 text-center">
        <h2 className="text-lead font-medium">{text.empty}</h2>
        <p className="mx-auto mt-1 mb-2 max-w-[32rem] text-quiet">{text.emptyBody}</p>
        <ButtonLink look="primary" href="/start">
          {text.create}
        </ButtonLink>
      </div>
    );
  }
  const wanted = query.trim().toLowerCase();
  const found = services.filter((service) => `${service.name ?? ''} ${service.slug}`.toLowerCase().includes(wanted));
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-1">
        {services.length >= SEARCHED_FROM ? (
          <TextInput type="search" className="max-w-[20rem]" aria-label={text.search} placeholder={text.search} value={query} onChange={(event) => setQuery(event.target.value)} />
        ) : null}
        <ButtonLink look="primary" href="/start" className="ml-auto">
          {text.create}
        </ButtonLink>
      </div>
      <ul className="mt-2 border-t">
        {found.map((service) => (
          <li key={service.id} className="border-b">
            <Link href={`/services/${service.id}`} className="flex flex-wrap items-baseline justify-between gap-x-2 px-1 py-[12px] no-underline hover:bg-tint">
              <span className="font-medium">{service.name ?? text.unnamed}</span>
              <span className="text-small text-quiet">
                {service.withdrawn ? text.withdrawn : service.version === null ? text.onlyDraft : text.inForce(service.version)} · {text.changed(service.changed)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="mt-2 text-quiet">{text.nothingFound(query)}</p> : null}
    </>
  );
}
