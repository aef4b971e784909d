import { z } from 'zod';
import { localized, period, prose, referenceRegistry, type ReferenceTarget } from '@/policy/answers';
import { codeNames, type Vocabulary } from '@/policy/vocabulary';

type PlainKind = 'line' | 'localized' | 'prose' | 'day' | 'period' | 'yes-no' | 'number' | 'web-address' | 'email' | 'texts';

/** Makes one member a kind, so that a field can ask for exactly those that it handles. */
type EachOf<Kind extends string, Further = object> = { [One in Kind]: { readonly kind: One; readonly nullable: boolean } & Further }[Kind];

/** What a question is answered with. `nullable`: «not answered» is one of its states. */
export type FieldKind =
  | EachOf<PlainKind>
  | EachOf<'choice' | 'choices', { readonly names: Vocabulary }>
  | EachOf<'reference' | 'references', { readonly target: ReferenceTarget }>
  | EachOf<'rows', { readonly row: z.ZodObject }>
  | EachOf<'group', { readonly fields: z.ZodObject }>;

const known = new Map<z.ZodType, FieldKind>();

/**
 * Which field a schema of the answers needs. Read from the schema itself, so that a form can never disagree with it.
 * @throws TypeError for a schema that no form knows: an error of the programmer who wrote it
 */
export function fieldKind(schema: z.ZodType): FieldKind {
  const remembered = known.get(schema);
  if (remembered) return remembered;
  const kind = readKind(schema);
  known.set(schema, kind);
  return kind;
}

function readKind(schema: z.ZodType): FieldKind {
  const { inner, nullable } = unwrap(schema);
  if (inner === localized) return { kind: 'localized', nullable };
  if (inner === prose) return { kind: 'prose', nullable };
  if (inner === period) return { kind: 'period', nullable };
  const target = referenceRegistry.get(inner)?.target;
  if (target) return { kind: 'reference', target, nullable };
  const names = codeNames.get(inner)?.names;
  if (names) return { kind: 'choice', names, nullable };
  if (inner instanceof z.ZodArray) return readList(inner.element as z.ZodType, nullable);
  if (inner instanceof z.ZodObject) return { kind: 'group', fields: inner, nullable };
  if (inner instanceof z.ZodBoolean) return { kind: 'yes-no', nullable };
  if (inner instanceof z.ZodNumber) return { kind: 'number', nullable };
  if (inner instanceof z.ZodISODate) return { kind: 'day', nullable };
  if (inner instanceof z.ZodURL) return { kind: 'web-address', nullable };
  if (inner instanceof z.ZodEmail) return { kind: 'email', nullable };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return { kind: 'line', nullable };
  throw new TypeError(`No form field for a ${inner.def.type}.`);
}

function readList(element: z.ZodType, nullable: boolean): FieldKind {
  const item = fieldKind(element);
  switch (item.kind) {
    case 'choice':
      return { kind: 'choices', names: item.names, nullable };
    case 'reference':
      return { kind: 'references', target: item.target, nullable };
    case 'localized':
      return { kind: 'texts', nullable };
    case 'group':
      return { kind: 'rows', row: item.fields, nullable };
    default:
      throw new TypeError(`No form field for a list of ${item.kind}.`);
  }
}

/** The schema without «may be missing» around it. */
export function unwrap(schema: z.ZodType): { inner: z.ZodType; nullable: boolean } {
  let inner = schema;
  let nullable = false;
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault) {
    nullable ||= inner instanceof z.ZodNullable;
    inner = inner.unwrap() as z.ZodType;
  }
  return { inner, nullable };
}

/** The fields of a topic or of a row, by name. */
export function fieldsOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const { inner } = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) throw new TypeError('Only an object has fields.');
  return inner.shape as Readonly<Record<string, z.ZodType>>;
}

/** An answer that says nothing: what a new row starts with. */
export function emptyValue(schema: z.ZodType): unknown {
  const parsed = schema.safeParse(undefined);
  return parsed.success ? parsed.data : null;
}
