'use client';

import { useId } from 'react';
import { operators, type Operator } from '@/policy/clauses/condition';
import { type FactShape, factsShape } from '@/policy/facts';
import { factTitle } from '@/components/document/fact-title';
import { say } from '@/components/interface-text/interface-text';
import { useLanguage, useText } from '@/components/interface-text/language-context';
import { Button } from '@/components/ui/button';
import { Select, TextInput } from '@/components/ui/text-input';
import { leavesOf } from './completions';

/** A condition as it is written in `clause.yml`; whether it holds together is judged by the checker, not here. */
export type Written = Readonly<Record<string, unknown>>;

interface ConditionEditor {
  written: Written | null;
  onChange: (written: Written | null) => void;
  disabled: boolean;
}

type GroupKind = 'all' | 'any' | 'not' | 'some';
const groups: readonly GroupKind[] = ['all', 'any', 'not', 'some'];

/** When a clause stands in the document, as a form: conditions on facts, joined. Null is «always». */
export function ConditionEditor({ written, onChange, disabled }: ConditionEditor) {
  const text = useText().workbench.condition;
  return (
    <fieldset disabled={disabled} className="min-w-0 space-y-1">
      <legend className="sr-only">{text.title}</legend>
      {written === null ? <p>{text.always}</p> : <Part written={written} shape={factsShape} prefix="" onChange={onChange} />}
      {written === null ? (
        <Button onClick={() => onChange({ fact: '', is: true })}>{text.addFirst}</Button>
      ) : null}
    </fieldset>
  );
}

interface Part {
  written: Written;
  /** Where the paths of this part start, and what the list they are in is called. */
  shape: FactShape;
  prefix: string;
  /** Null takes the part out. */
  onChange: (written: Written | null) => void;
}

function Part(part: Part) {
  const { written } = part;
  if ('some' in written) return <SomePart {...part} />;
  if ('not' in written) return <NotPart {...part} />;
  const kind = 'all' in written ? 'all' : 'any' in written ? 'any' : null;
  return kind === null ? <FactPart {...part} /> : <ManyPart {...part} kind={kind} />;
}

function ManyPart({ written, shape, prefix, onChange, kind }: Part & { kind: 'all' | 'any' }) {
  const text = useText().workbench.condition;
  const parts = Array.isArray(written[kind]) ? (written[kind] as Written[]) : [];
  const set = (next: Written[]) => onChange(next.length === 0 ? null : next.length === 1 ? (next[0] ?? null) : { [kind]: next });
  return (
    <div className="space-y-1 border-l-2 border-hairline pl-2">
      <label className="flex flex-wrap items-center gap-1">
        <span className="sr-only">{text.join}</span>
        <Select className="w-auto!" value={kind} onChange={(event) => onChange({ [event.target.value]: parts })}>
          <option value="all">{text.all}</option>
          <option value="any">{text.any}</option>
        </Select>
      </label>
      {parts.map((each, place) => (
        <Part key={place} written={each} shape={shape} prefix={prefix} onChange={(next) => set(next === null ? parts.filter((_, index) => index !== place) : parts.map((one, index) => (index === place ? next : one)))} />
      ))}
      <Button onClick={() => onChange({ [kind]: [...parts, { fact: '', is: true }] })}>{text.add}</Button>
    </div>
  );
}

function NotPart({ written, shape, prefix, onChange }: Part) {
  const text = useText().workbench.condition;
  return (
    <div className="space-y-1 border-l-2 border-hairline pl-2">
      <p className="flex flex-wrap items-center gap-1">
        <span className="font-medium">{text.not}</span>
        <Button look="bare" onClick={() => onChange((written['not'] as Written | undefined) ?? null)}>
          {text.withoutNot}
        </Button>
      </p>
      <Part written={(written['not'] as Written | undefined) ?? { fact: '', is: true }} shape={shape} prefix={prefix} onChange={(next) => onChange(next === null ? null : { not: next })} />
    </div>
  );
}

function SomePart({ written, shape, prefix, onChange }: Part) {
  const text = useText().workbench.condition;
  const some = (written['some'] ?? {}) as { fact?: string; where?: Written };
  const list = shapeAt(shape, some.fact ?? '');
  const inner: FactShape = list?.kind === 'list' ? list.item : { kind: 'object', nullable: false, fields: {} };
  return (
    <div className="space-y-1 border-l-2 border-hairline pl-2">
      <p className="font-medium">{text.some}</p>
      <FactField label={text.list} value={some.fact ?? ''} shape={shape} prefix={prefix} listsOnly onChange={(fact) => onChange({ some: { fact, where: { fact: '', is: true } } })} />
      <Part written={some.where ?? { fact: '', is: true }} shape={inner} prefix={`${prefix}${some.fact ?? ''}[].`} onChange={(next) => onChange(next === null ? null : { some: { ...some, where: next } })} />
    </div>
  );
}

function FactPart({ written, shape, prefix, onChange }: Part) {
  const text = useText().workbench.condition;
  const fact = typeof written['fact'] === 'string' ? written['fact'] : '';
  const operator = operators.find((one) => one in written) ?? 'isAnswered';
  const found = shapeAt(shape, fact);
  const fitting = found === null ? operators : operators.filter((one) => fits(one, found));
  return (
    <div className="flex flex-wrap items-end gap-1 border-b pb-1">
      <FactField label={text.fact} value={fact} shape={shape} prefix={prefix} onChange={(next) => onChange(begun(next, shapeAt(shape, next)))} />
      <label className="min-w-0">
        <span className="block text-small text-quiet">{text.test}</span>
        <Select className="w-auto!" value={operator} onChange={(event) => onChange({ fact, [event.target.value]: firstValue(event.target.value as Operator, found) })}>
          {fitting.map((one) => (
            <option key={one} value={one}>
              {text.operators[one]}
            </option>
          ))}
        </Select>
      </label>
      <ValueField operator={operator} shape={found} value={written[operator]} onChange={(value) => onChange({ fact, [operator]: value })} />
      <label>
        <span className="sr-only">{text.wrap}</span>
        <Select
          className="w-auto!"
          value=""
          onChange={(event) => {
            const kind = groups.find((one) => one === event.target.value);
            if (kind === 'not') onChange({ not: written });
            else if (kind === 'some') onChange({ some: { fact: '', where: { fact: '', is: true } } });
            else if (kind) onChange({ [kind]: [written, { fact: '', is: true }] });
          }}
        >
          <option value="">{text.wrap}</option>
          <option value="all">{text.wrapAll}</option>
          <option value="any">{text.wrapAny}</option>
          <option value="not">{text.wrapNot}</option>
          <option value="some">{text.wrapSome}</option>
        </Select>
      </label>
      <Button onClick={() => onChange(null)} aria-label={`${text.remove}: ${fact}`}>
        {text.remove}
      </Button>
    </div>
  );
}

function FactField({ label, value, shape, prefix, listsOnly = false, onChange }: { label: string; value: string; shape: FactShape; prefix: string; listsOnly?: boolean; onChange: (path: string) => void }) {
  const id = useId();
  const language = useLanguage();
  const options = leavesOf(shape).filter((leaf) => !listsOnly || leaf.shape.kind === 'list');
  const title = value === '' ? '' : factTitle(`${prefix}${value}`, language);
  return (
    <div className="min-w-[16rem] flex-1">
      <label htmlFor={id} className="block text-small text-quiet">
        {label}
      </label>
      <TextInput id={id} className="font-mono text-small!" list={`${id}-facts`} value={value} autoComplete="off" spellCheck={false} onChange={(event) => onChange(event.target.value.trim())} aria-describedby={`${id}-title`} />
      <datalist id={`${id}-facts`}>
        {options.map(({ path }) => (
          <option key={path} value={path}>
            {factTitle(`${prefix}${path}`, language)}
          </option>
        ))}
      </datalist>
      <span id={`${id}-title`} className="block min-h-[20px] text-small text-quiet">
        {title === `${prefix}${value}` ? '' : title}
      </span>
    </div>
  );
}

function ValueField({ operator, shape, value, onChange }: { operator: Operator; shape: FactShape | null; value: unknown; onChange: (value: unknown) => void }) {
  const text = useText().workbench.condition;
  const language = useLanguage();
  const codes = shape?.kind === 'code' ? shape : shape?.kind === 'list' && shape.item.kind === 'code' ? shape.item : null;
  const nameOf = (code: string) => {
    const name = codes?.names?.[code as keyof typeof codes.names] as { ru: string; en: string } | undefined;
    return name ? `${say(name, language)} (${code})` : code;
  };
  if (operator === 'isEmpty' || operator === 'isAnswered' || typeof value === 'boolean') {
    return (
      <label>
        <span className="block text-small text-quiet">{text.value}</span>
        <Select className="w-auto!" value={String(value === true)} onChange={(event) => onChange(event.target.value === 'true')}>
          <option value="true">{text.yes}</option>
          <option value="false">{text.no}</option>
        </Select>
      </label>
    );
  }
  if (codes && operator === 'isOneOf') {
    const chosen = Array.isArray(value) ? (value as string[]) : [];
    return (
      <label>
        <span className="block text-small text-quiet">{text.value}</span>
        <Select multiple className="min-h-12 w-auto!" value={chosen} onChange={(event) => onChange([...event.target.selectedOptions].map((option) => option.value))}>
          {codes.codes.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </Select>
      </label>
    );
  }
  if (codes) {
    return (
      <label>
        <span className="block text-small text-quiet">{text.value}</span>
        <Select className="w-auto!" value={String(value)} onChange={(event) => onChange(event.target.value)}>
          {codes.codes.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </Select>
      </label>
    );
  }
  const number = operator === 'isAtLeast' || typeof value === 'number';
  return (
    <label>
      <span className="block text-small text-quiet">{text.value}</span>
      <TextInput className="w-auto!" type={number ? 'number' : 'text'} value={typeof value === 'number' || typeof value === 'string' ? value : ''} onChange={(event) => onChange(number ? Number(event.target.value) : event.target.value)} />
    </label>
  );
}

function shapeAt(shape: FactShape, path: string): FactShape | null {
  if (path === '') return null;
  return path.split('.').reduce<FactShape | null>((found, name) => (found?.kind === 'object' ? (found.fields[name] ?? null) : null), shape);
}

function fits(operator: Operator, shape: FactShape): boolean {
  switch (operator) {
    case 'is':
      return ['boolean', 'code', 'number', 'text'].includes(shape.kind);
    case 'isOneOf':
      return ['code', 'number', 'text'].includes(shape.kind);
    case 'includes':
      return shape.kind === 'list' && shape.item.kind !== 'object';
    case 'isEmpty':
      return shape.kind === 'list' || shape.kind === 'text';
    case 'isAtLeast':
      return shape.kind === 'list' || shape.kind === 'number';
    case 'isAnswered':
      return true;
  }
}

/** A test of a fact that was just named, with a value that fits it. */
function begun(fact: string, shape: FactShape | null): Written {
  const operator = shape === null ? 'is' : (operators.find((one) => fits(one, shape)) ?? 'isAnswered');
  return { fact, [operator]: firstValue(operator, shape) };
}

function firstValue(operator: Operator, shape: FactShape | null): unknown {
  if (operator === 'isAtLeast') return 1;
  if (operator === 'isEmpty' || operator === 'isAnswered') return true;
  const codes = shape?.kind === 'code' ? shape.codes : shape?.kind === 'list' && shape.item.kind === 'code' ? shape.item.codes : [];
  const [first] = codes;
  if (operator === 'isOneOf') return first === undefined ? [] : [first];
  if (first !== undefined) return first;
  return shape?.kind === 'number' ? 0 : shape?.kind === 'text' ? '' : true;
}
