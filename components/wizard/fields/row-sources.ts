import { type ComponentType } from 'react';
import { type ReferenceTarget } from '@/policy/answers';
import { CatalogueNote } from '../processors/catalogue-note';
import { ProcessorPicker } from '../processors/processor-picker';

type Row = Readonly<Record<string, unknown>>;

/** Where rows of a list come from, besides being typed: what picks one, and what is said in a row that was picked. */
export interface RowSource {
  readonly Picker: ComponentType<{ id: string; rows: readonly Row[]; onAdd: (row: Row) => string | null }>;
  readonly Note: ComponentType<{ id: string; row: Row }>;
}

export const rowSources: Partial<Record<ReferenceTarget, RowSource>> = {
  'recipients.list': { Picker: ProcessorPicker, Note: CatalogueNote },
};
