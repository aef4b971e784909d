'use client';

import { useEffect, useId } from 'react';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { recipientsQuestions } from '../recipients';
import { stillToConfirm } from './still-to-confirm';
import { useCatalogue } from './use-catalogue';

interface CatalogueNote {
  /** A row of the list of recipients. */
  row: Readonly<Record<string, unknown>>;
  /** Id of the row in the page: `recipients.list.0`. */
  id: string;
}

/** What the founder has to confirm in a row that came from the catalogue, with links to the questions and to the service’s own pages. */
export function CatalogueNote({ row, id }: CatalogueNote) {
  const text = useText().wizard.catalogue;
  const language = useLanguage();
  const { catalogue, load } = useCatalogue();
  // The same row may have its note in two places.
  const pagesId = useId();
  const code = typeof row.catalogue === 'string' ? row.catalogue : null;
  useEffect(() => {
    if (code !== null) load();
  }, [code, load]);
  const processor = catalogue?.items.find((one) => one.id === code);
  if (!catalogue || !processor) return null;
  const fields = stillToConfirm(row, processor, catalogue);
  const questions = recipientsQuestions.questions.list.fields;
  return (
    <div className="border-l-4 border-l-warn bg-tint px-2 py-1 text-small">
      {fields.length > 0 ? (
        <>
          <p>{text.confirm}</p>
          <ul className="mt-[4px] flex flex-wrap gap-x-2 gap-y-[4px]">
            {fields.map((field) => (
              <li key={field}>
                <a className="text-accent underline" href={`#${id}.${field}`} data-question-link={`${id}.${field}`}>
                  {say(questions[field], language)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{text.fromCatalogue}</p>
      )}
      <p className="mt-1" id={pagesId}>
        {text.pages}
      </p>
      <ul aria-labelledby={pagesId} className="mt-[4px] flex flex-wrap gap-x-2 gap-y-[4px]">
        <OutsideLink href={processor.privacyUrl}>{text.privacyPage}</OutsideLink>
        {processor.agreementUrl !== null ? <OutsideLink href={processor.agreementUrl}>{text.agreementPage}</OutsideLink> : null}
      </ul>
    </div>
  );
}

function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <a className="text-accent underline" href={href} target="_blank" rel="noreferrer">
        {children}
        <span aria-hidden> ↗</span>
      </a>
    </li>
  );
}
