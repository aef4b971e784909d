'use client';

import { Combobox } from '@base-ui/react/combobox';
import { useMemo, useState } from 'react';
import { type Processor, rankProcessors, recipientFrom } from '@/policy/processors';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { LabelledField } from '@/components/ui/labelled';
import { inputLook } from '@/components/ui/text-input';
import { CatalogueNote } from './catalogue-note';
import { ProcessorOption } from './processor-option';
import { useCatalogue } from './use-catalogue';

/** Fewer letters fit half of the catalogue. */
const ENOUGH = 3;

interface ProcessorPicker {
  /** Id of the list in the page. */
  id: string;
  rows: readonly Readonly<Record<string, unknown>>[];
  /** @returns id of the row that was made */
  onAdd: (row: Readonly<Record<string, unknown>>) => string | null;
}

/** Three letters of a service, and its row is filled in from the catalogue. The field stays, ready for the next one. */
export function ProcessorPicker({ id, rows, onAdd }: ProcessorPicker) {
  const text = useText().wizard.catalogue;
  const language = useLanguage();
  const { catalogue, failed, load } = useCatalogue();
  const [query, setQuery] = useState('');
  const [latest, setLatest] = useState<string | null>(null);
  const enough = query.trim().length >= ENOUGH;
  const matches = useMemo(() => (catalogue && enough ? rankProcessors(catalogue, query) : []), [catalogue, enough, query]);
  const listed = new Set(rows.map((row) => row.catalogue));
  const at = latest === null ? -1 : rows.findIndex((row) => row.id === latest);
  const added = rows[at];

  const choose = (processor: Processor | null) => {
    if (!processor || !catalogue) return;
    // The form changes rows in place; the catalogue stays as it was.
    setLatest(onAdd(structuredClone(recipientFrom(processor, catalogue))));
    setQuery('');
  };
  const status = () => {
    if (failed) return text.failed;
    if (!enough) return text.moreLetters;
    if (!catalogue) return text.loading;
    return matches.length > 0 ? text.found(matches.length) : text.nothingFound;
  };
  const field = `${id}.from-catalogue`;
  return (
    <div className="mt-2 mb-2 max-w-[38rem] space-y-1">
      <LabelledField id={field} label={text.label} hint={text.hint}>
        <Combobox.Root
          inline
          open
          items={matches}
          filter={null}
          value={null}
          onValueChange={choose}
          inputValue={query}
          onInputValueChange={(typed, { reason }) => {
            if (reason === 'item-press') return;
            setQuery(typed);
            if (failed) load();
          }}
          itemToStringLabel={(processor: Processor) => say(processor.name, language)}
          autoHighlight
        >
          <Combobox.Input
            id={field}
            className={inputLook}
            aria-expanded={matches.length > 0}
            aria-describedby={`${field}-hint`}
            autoComplete="off"
            onFocus={load}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setQuery('');
            }}
          />
          <Combobox.Status className="mt-[4px] text-small text-quiet">{query.trim() === '' ? '' : status()}</Combobox.Status>
          {/* In the page and not above it: a list on top of everything would hide the rest from screen readers. */}
          <Combobox.List aria-label={text.label} className={matches.length > 0 ? 'mt-[4px] max-h-[24rem] overflow-y-auto rounded-box border border-edge bg-sheet' : ''}>
            {(processor: Processor) => (
              <Combobox.Item
                key={processor.id}
                value={processor}
                disabled={listed.has(processor.id)}
                className="cursor-pointer border-b px-2 py-[6px] last:border-b-0 data-disabled:cursor-default data-highlighted:bg-tint"
              >
                <ProcessorOption processor={processor} added={listed.has(processor.id)} />
              </Combobox.Item>
            )}
          </Combobox.List>
        </Combobox.Root>
      </LabelledField>
      <div role="status" className="space-y-[4px]">
        {added ? (
          <>
            <p>{text.addedNow(nameOf(added, language))}</p>
            <CatalogueNote row={added} id={`${id}.${at}`} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function nameOf(row: Readonly<Record<string, unknown>>, language: 'ru' | 'en'): string {
  const name = row.name as { ru: string | null; en: string | null } | null;
  return name?.[language] ?? name?.ru ?? name?.en ?? '';
}
