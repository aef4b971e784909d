import type { Localized } from '@/policy/facts';

/** The names of the rows for which a predicate holds. */
export function namesWhere<Row extends { name: Localized }>(rows: readonly Row[] | null, holds: (row: Row) => boolean): Localized[] {
  return (rows ?? []).filter(holds).map((row) => row.name);
}
