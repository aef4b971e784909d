import { type Connection } from '@/server/answers/connection'
import { type Row } from '@/server/answers/json'
import { identityColumns, isIdentity } from '@/server/registry/identity'
import { tableShapes } from '@/server/answers/table-shapes'
import { type RowsByTable } from '@/server/answers/to-rows'

/** A service as it lies in the database. */
export interface StoredService {
  editNumber: number
  registryId: string
  answersFormat: string
  rows: RowsByTable
  /** Edit number in which each topic last changed. */
  edits: Readonly<Record<string, number>>
}

/** @returns all rows of a service, read by one statement; null when there is no such service */
export async function readRows(connection: Connection, serviceId: string): Promise<StoredService | null> {
  const found = await connection.$queryRawUnsafe<Record<string, string | null>[]>(statement, serviceId)
  const row = found[0]
  if (!row) return null
  const rows = new Map<string, readonly Row[]>()
  for (const { table } of tableShapes) {
    const text = row[table]
    if (text) rows.set(table, JSON.parse(text) as Row[])
  }
  const service = JSON.parse(row.service ?? '{}') as Row
  return {
    editNumber: Number(service.edit_number),
    registryId: String(service.registry_id),
    answersFormat: String(service.answers_format),
    rows,
    edits: Object.fromEntries((rows.get('service_topic') ?? []).map((topic) => [String(topic.topic), Number(topic.edit)])),
  }
}

// One statement for all tables: over forty questions one by one would be forty round trips, on a database that answers
// one at a time. As text, so that the numbers and strings are those that JSON.parse gives.
const statement = `SELECT
  json_build_object('edit_number', s.edit_number, 'registry_id', s.registry_id, 'answers_format', s.answers_format)::text AS "service",
  ${tableShapes.map(({ table, columns }) => `(SELECT json_agg(t)::text FROM (${rowsOf(table, columns)}) t) AS "${table}"`).join(',\n  ')}
FROM service s WHERE s.id = $1`

function rowsOf(table: string, columns: readonly string[]): string {
  if (table !== 'disclosure') return `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "${table}" WHERE service_id = s.id`
  const own = columns.filter((column) => !isIdentity(column)).map((column) => `d."${column}"`)
  const identity = identityColumns.map((column) => `r."${column}"`)
  return `SELECT ${[...own, 'd.recipient_id', ...identity].join(', ')} FROM disclosure d JOIN recipient r ON r.id = d.recipient_id WHERE d.service_id = s.id`
}
