import { type z } from 'zod';
import { type Localized } from '@/policy/answers';
import { durationUnits, type DurationUnit, type Language } from '@/policy/vocabulary';
import { interfaceText } from '@/components/interface-text/interface-text';
import { fieldKind } from '../fields/field-kind';
import { titleOf } from '../fields/row-title';

/** An answer as a person reads it, on one line: for showing two of them beside each other. */
export function answerInWords(schema: z.ZodType, value: unknown, language: Language): string {
  const { fields } = interfaceText(language).wizard;
  if (value === null || value === undefined) return fields.unknown;
  if (Array.isArray(value) && value.length === 0) return fields.none;
  const kind = fieldKind(schema);
  switch (kind.kind) {
    case 'yes-no':
      return value === true ? fields.yes : fields.no;
    case 'choice':
      return kind.names[String(value)]?.[language] ?? String(value);
    case 'choices':
      return (value as string[]).map((code) => kind.names[code]?.[language] ?? code).join(', ');
    case 'localized':
    case 'prose':
      return bothLanguages(value as Localized);
    case 'texts':
      return (value as Localized[]).map(bothLanguages).join('; ');
    case 'period': {
      const { n, unit } = value as { n: unknown; unit: DurationUnit };
      return `${String(n)} (${durationUnits[unit][language]})`;
    }
    case 'rows':
      return (value as unknown[]).map((row, index) => titleOf(kind.row, row, language) ?? fields.row(index + 1)).join(', ');
    case 'references':
      return (value as string[]).join(', ');
    case 'group':
      return titleOf(kind.fields, value, language) ?? fields.row(1);
    default:
      return String(value);
  }
}

function bothLanguages({ ru, en }: Localized): string {
  return [ru, en].filter((text) => text !== null).join(' / ');
}
