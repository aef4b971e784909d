'use client';

import { useState } from 'react';
import { referenceTargets, type ReferenceTarget } from '@/policy/answers';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { LabelledGroup } from '@/components/ui/labelled';
import { useAnswer } from '../form/answer';
import { useWizardForm } from '../form/form-context';
import { isReferred } from '../form/references';
import { AddRow } from './add-row';
import { emptyRow } from './empty-row';
import { fieldsOf } from './field-kind';
import { type FieldProps } from './field-props';
import { NoneBox } from './none-box';
import { type AnyQuestion, isWithin } from './question-list';
import { RowCard } from './row-card';
import { isProvisional, rowIdFrom } from './row-id';
import { rowSources } from './row-sources';
import { titleOf } from './row-title';

type Row = Readonly<Record<string, unknown>>;

/** A list of rows: added, opened, moved, repeated and taken out one by one. */
export function RowsField({ path, id, label, hint, kind, question }: FieldProps<'rows'> & { question: AnyQuestion }) {
  const text = useText().wizard.fields;
  const language = useLanguage();
  const { topic, answers, wanted, onRemove } = useWizardForm();
  const { value, set, message } = useAnswer<Row[] | null>(path);
  const [open, setOpen] = useState<number | null>(null);
  const [followed, setFollowed] = useState<string | null>(null);
  if (wanted !== null && followed !== wanted && isWithin(wanted, `${topic}.${path}`)) {
    setFollowed(wanted);
    const index = Number(wanted.slice(`${topic}.${path}.`.length).split('.')[0]);
    if (Number.isInteger(index)) setOpen(index);
  }

  const rows = value ?? [];
  const named = 'id' in fieldsOf(kind.row);
  const target = referenceTargets.find((one): one is ReferenceTarget => one === `${topic}.${path}`) ?? null;
  const taken = (except?: number) => new Set(rows.flatMap((row, at) => (at !== except && typeof row.id === 'string' ? [row.id] : [])));
  const titleAt = (row: Row, index: number) => titleOf(kind.row, row, language) ?? text.row(index + 1);

  /** @returns id of the row that was made, if rows of the list have one */
  const append = (given: Row): string | null => {
    const row = emptyRow(kind.row, given);
    const title = Object.values(given).find((code) => typeof code === 'string') as string | undefined;
    const rowId = named ? rowIdFrom(title ?? null, taken()) : null;
    set([...rows, rowId === null ? row : { ...row, id: rowId }]);
    return rowId;
  };
  const add = (given: Row) => {
    append(given);
    setOpen(rows.length);
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (!row) return;
    const rest = rows.filter((_row, at) => at !== index);
    const referred = target !== null && typeof row.id === 'string' ? { target, id: row.id } : null;
    onRemove({ path, rest: rest.length > 0 ? rest : null, referred, title: titleAt(row, index) });
    setOpen(null);
  };
  const duplicate = (index: number) => {
    const row = rows[index];
    if (!row) return;
    const copy = named ? { ...row, id: rowIdFrom(titleOf(kind.row, row, 'en'), taken()) } : { ...row };
    set([...rows.slice(0, index + 1), copy, ...rows.slice(index + 1)]);
    setOpen(index + 1);
  };
  const move = (index: number, by: -1 | 1) => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (!row) return;
    next.splice(index + by, 0, row);
    set(next);
    setOpen(null);
  };
  /** A row that got its first name gets an id to match, unless something refers to it already. */
  const settle = (index: number) => {
    const row = rows[index];
    if (!row || typeof row.id !== 'string' || !isProvisional(row.id)) return;
    const title = titleOf(kind.row, row, 'en');
    if (title === null || (target !== null && isReferred(answers, target, row.id))) return;
    const settled = rowIdFrom(title, taken(index));
    set(rows.map((old, at) => (at === index ? { ...old, id: settled } : old)));
  };

  const source = target === null ? undefined : rowSources[target];
  const one = question.one ? say(question.one, language) : '';
  return (
    <LabelledGroup id={id} label={label} hint={hint} message={rows.length === 0 ? message : undefined}>
      <ol className="border-t">
        {rows.map((row, index) => (
          <RowCard
            key={index}
            path={`${path}.${index}`}
            id={`${id}.${index}`}
            title={titleAt(row, index)}
            row={row}
            schema={kind.row}
            questions={question.fields ?? {}}
            note={source ? <source.Note id={`${id}.${index}`} row={row} /> : null}
            open={open === index}
            onOpen={(opened) => {
              settle(index);
              setOpen(opened ? index : null);
            }}
            onLeave={() => settle(index)}
            actions={[
              { label: text.moveUp, onSelect: () => move(index, -1), disabled: index === 0 },
              { label: text.moveDown, onSelect: () => move(index, 1), disabled: index === rows.length - 1 },
              { label: text.duplicate, onSelect: () => duplicate(index) },
              { label: text.remove, onSelect: () => remove(index) },
            ]}
          />
        ))}
      </ol>
      {source ? <source.Picker id={id} rows={rows} onAdd={append} /> : null}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <AddRow id={id} schema={kind.row} one={one} onAdd={add} />
        {rows.length === 0 ? <NoneBox id={id} label={text.noneRows} checked={value?.length === 0} onChange={(none) => set(none ? [] : null)} /> : null}
      </div>
    </LabelledGroup>
  );
}
