import { type FieldKind } from './field-kind';

/** What every field gets: the words of its question and where its answer lives. */
export interface FieldProps<Kind extends FieldKind['kind'] = FieldKind['kind']> {
  /** Within the topic: `list.0.name`. */
  readonly path: string;
  /** Id in the page, which links and findings lead to: `recipients.list.0.name`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: Extract<FieldKind, { kind: Kind }>;
}
