import { type Json, type Row, sameJson } from '@/server/answers/json'

/** Who a recipient is. What a service gives it, and why, belongs to the disclosure of that service. */
export interface Identity {
  catalogue: Json
  name: Json
  legal_name: Json
  inn: Json
}

/** The columns of an identity: kept in the registry of the organisation, not with the service. */
export const identityColumns = ['catalogue', 'name', 'legal_name', 'inn'] as const

export function isIdentity(column: string): boolean {
  return identityColumns.some((name) => name === column)
}

export function identityOf(row: Row): Identity {
  return {
    catalogue: row.catalogue ?? null,
    name: row.name ?? null,
    legal_name: row.legal_name ?? null,
    inn: row.inn ?? null,
  }
}

export function sameIdentity(one: Identity, other: Identity): boolean {
  return identityColumns.every((column) => sameJson(one[column], other[column]))
}

/** Nobody has said yet who it is. Two such rows are not the same recipient. */
export function isUnnamed(identity: Identity): boolean {
  return identityColumns.every((column) => identity[column] === null)
}
