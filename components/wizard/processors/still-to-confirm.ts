import { type Catalogue, type Processor, recipientFrom, toConfirm, type Unconfirmed } from '@/policy/processors';
import { sameJson } from '../saving/merge';

/** Fields of a row from the catalogue that it cannot vouch for and that still stand as it filled them in. */
export function stillToConfirm(row: Readonly<Record<string, unknown>>, processor: Processor, catalogue: Catalogue): Unconfirmed[] {
  const given = recipientFrom(processor, catalogue);
  return toConfirm(processor).filter((field) => sameJson(row[field] ?? null, given[field] ?? null));
}
