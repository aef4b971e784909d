import { type z } from 'zod';
import { type ReferenceTarget, topics, type Topic } from '@/policy/answers';
import { type Language } from '@/policy/vocabulary';
import { fieldKind, fieldsOf } from './field-kind';

/** Fields that name a row, the most telling first; after them whatever else the row has. */
const NAMING = ['name', 'title', 'term', 'kind', 'method', 'recipient', 'host', 'purpose', 'action', 'value', 'clause', 'channel'];

/** What a row is called: its own name, or else the name of its kind; null while it has neither. */
export function titleOf(schema: z.ZodObject, row: unknown, language: Language): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const values = row as Readonly<Record<string, unknown>>;
  const fields = fieldsOf(schema);
  const others = Object.keys(fields).filter((name) => name !== 'id' && !NAMING.includes(name));
  for (const name of [...NAMING, ...others]) {
    const field = fields[name];
    const title = field ? wordsOf(field, values[name], language) : null;
    if (title) return title;
  }
  return null;
}

/** As `titleOf`, for a row of a list that references point to. */
export function rowTitle(target: ReferenceTarget, row: unknown, language: Language): string | null {
  const [topic, list] = target.split('.') as [Topic, string];
  const field = fieldsOf(topics[topic])[list];
  const kind = field ? fieldKind(field) : null;
  return kind?.kind === 'rows' ? titleOf(kind.row, row, language) : null;
}

function wordsOf(schema: z.ZodType, value: unknown, language: Language): string | null {
  const kind = fieldKind(schema);
  switch (kind.kind) {
    case 'localized':
    case 'prose': {
      const text = value as { ru: string | null; en: string | null } | null;
      return text?.[language] ?? text?.ru ?? text?.en ?? null;
    }
    case 'choice':
      return typeof value === 'string' ? (kind.names[value]?.[language] ?? null) : null;
    case 'line':
    case 'web-address':
    case 'email':
      return typeof value === 'string' ? value : null;
    case 'choices':
      return Array.isArray(value) && value.length > 0 ? value.map((code) => kind.names[String(code)]?.[language] ?? '').join(', ') : null;
    case 'texts':
      return Array.isArray(value) && value.length > 0 ? (value as { ru: string | null; en: string | null }[]).map((text) => text[language] ?? text.ru ?? text.en ?? '').join(', ') : null;
    case 'references':
      return Array.isArray(value) && value.length > 0 ? value.join(', ') : null;
    default:
      return null;
  }
}
