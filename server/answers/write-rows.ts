import { type Connection } from '@/server/answers/connection'
import { type Row, sameJson } from '@/server/answers/json'
import { type StoredService } from '@/server/answers/read-rows'
import { tableShapes, type TableShape } from '@/server/answers/table-shapes'
import { type RowsByTable } from '@/server/answers/to-rows'
import { identityColumns, identityOf, isIdentity } from '@/server/registry/identity'
import { dropUnnamedRecipients, registerRecipients } from '@/server/registry/register'

/**
 * Makes the rows of a service those that are given; what is the same already is not touched.
 * Everything is one statement: foreign keys are checked at its end, so the tables need no order, and a database that
 * answers one question at a time is asked once.
 *
 * @param stored the service as it is, locked by this transaction
 */
export async function writeRows(connection: Connection, serviceId: string, stored: StoredService, next: RowsByTable): Promise<void> {
  const statement = new Statement()
  const disclosuresBefore = stored.rows.get('disclosure') ?? []
  const recipients = await matchedRecipients(connection, serviceId, stored, next)
  statement.upsert(recipientTable, recipients.written.map(({ identity, ...row }) => ({ ...row, registry_id: stored.registryId, ...identity })))

  const inRegistry = (row: Row, recipientId: string | undefined): Row => {
    const columns = Object.entries(row).filter(([column]) => !isIdentity(column))
    return { ...Object.fromEntries(columns), registry_id: stored.registryId, recipient_id: recipientId ?? null }
  }
  for (const shape of tableShapes) {
    const isDisclosure = shape.table === 'disclosure'
    const before = isDisclosure
      ? disclosuresBefore.map((row) => inRegistry(row, String(row.recipient_id)))
      : (stored.rows.get(shape.table) ?? [])
    const after = isDisclosure
      ? (next.get('disclosure') ?? []).map((row) => inRegistry(row, recipients.assigned.get(String(row.id))))
      : (next.get(shape.table) ?? [])
    const { changed, gone } = difference(shape, before, after)
    const table = inService(isDisclosure ? disclosureShape(shape) : shape)
    statement.upsert(table, changed.map((row) => ({ service_id: serviceId, ...row })))
    statement.remove(table, gone.map((row) => ({ service_id: serviceId, ...row })))
  }
  await statement.run(connection)
  if (recipients.assigned.size > 0 || disclosuresBefore.length > 0) await dropUnnamedRecipients(connection, stored.registryId)
}

/** The registry is asked only when the answers say anything new about who the recipients are. */
async function matchedRecipients(connection: Connection, serviceId: string, stored: StoredService, next: RowsByTable) {
  const before = stored.rows.get('disclosure') ?? []
  const after = next.get('disclosure') ?? []
  const recipientIds = new Map(before.map((row) => [String(row.id), String(row.recipient_id)]))
  const known = new Map(before.map((row) => [row.id, { ...identityOf(row) }]))
  const isKnown = (row: Row) => known.has(row.id ?? null) && sameJson(known.get(row.id ?? null), { ...identityOf(row) })
  if (after.every(isKnown)) return { assigned: recipientIds, written: [] }
  return registerRecipients(connection, serviceId, stored.registryId, after, recipientIds)
}

function difference(shape: TableShape, before: readonly Row[], after: readonly Row[]): { changed: Row[]; gone: Row[] } {
  const keyOf = (row: Row) => JSON.stringify(shape.key.map((column) => row[column]))
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const kept = new Set(after.map(keyOf))
  return {
    changed: after.filter((row) => !sameJson(old.get(keyOf(row)), row)),
    gone: before.filter((row) => !kept.has(keyOf(row))),
  }
}

/** Writes to several tables as parts of one statement. Names of tables and columns are ours; values are parameters. */
class Statement {
  private readonly parts: string[] = []
  private readonly values: string[] = []

  upsert({ table, key, columns }: TableShape, rows: readonly Row[]): void {
    const others = columns.filter((column) => !key.includes(column))
    const sets = others.map((column) => `"${column}" = EXCLUDED."${column}"`).join(', ')
    this.add(rows, table, (records) => `INSERT INTO "${table}" (${quoted(columns)}) SELECT ${quoted(columns)} FROM ${records}
      ON CONFLICT (${quoted(key)}) DO ${others.length > 0 ? `UPDATE SET ${sets}` : 'NOTHING'}`)
  }

  remove({ table, key }: TableShape, rows: readonly Row[]): void {
    const sameKey = key.map((column) => `t."${column}" = gone."${column}"`).join(' AND ')
    this.add(rows, table, (records) => `DELETE FROM "${table}" t USING ${records} gone WHERE ${sameKey}`)
  }

  async run(connection: Connection): Promise<void> {
    if (this.parts.length > 0) await connection.$executeRawUnsafe(`WITH ${this.parts.join(',\n')} SELECT 1`, ...this.values)
  }

  private add(rows: readonly Row[], table: string, sql: (records: string) => string): void {
    if (rows.length === 0) return
    this.values.push(JSON.stringify(rows))
    const records = `jsonb_populate_recordset(NULL::"${table}", $${this.values.length}::jsonb)`
    this.parts.push(`step${this.values.length} AS (${sql(records)})`)
  }
}

const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(', ')
const inService = (shape: TableShape): TableShape => ({
  ...shape,
  key: ['service_id', ...shape.key],
  columns: ['service_id', ...shape.columns],
})
const disclosureShape = (shape: TableShape): TableShape => ({
  ...shape,
  columns: [...shape.columns.filter((column) => !isIdentity(column)), 'registry_id', 'recipient_id'],
})
const recipientTable: TableShape = { table: 'recipient', key: ['id'], columns: ['id', 'registry_id', 'slug', ...identityColumns] }
