import { type Connection } from '@/server/answers/connection'
import { type Row, sameJson } from '@/server/answers/json'
import { identityColumns } from '@/server/registry/identity'
import { tableShapes, type TableShape } from '@/server/answers/table-shapes'
import { recipientIdsOf, type StoredService } from '@/server/answers/read-rows'
import { type RowsByTable } from '@/server/answers/to-rows'
import { dropUnnamedRecipients, registerRecipients } from '@/server/registry/register'

/**
 * Makes the rows of a service those that are given; what is the same already is not touched.
 * Foreign keys are checked at the end of a statement, and everything is one statement: no order of tables is needed.
 */
export async function writeRows(connection: Connection, serviceId: string, stored: StoredService, next: RowsByTable): Promise<void> {
  const { disclosures, recipients } = await withRecipients(connection, serviceId, stored, next)
  const parts: string[] = []
  const values: string[] = []
  const add = (make: (records: string) => string, table: string, rows: readonly Row[]) => {
    if (rows.length === 0) return
    values.push(JSON.stringify(rows))
    parts.push(`step${values.length} AS (${make(`jsonb_populate_recordset(NULL::"${table}", $${values.length}::jsonb)`)})`)
  }

  add((records) => upsert(recipientTable, records), 'recipient', recipients)
  for (const shape of tableShapes) {
    const isDisclosure = shape.table === 'disclosure'
    const before = stored.rows.get(shape.table) ?? []
    const after = isDisclosure ? disclosures : (next.get(shape.table) ?? [])
    const { changed, gone } = difference(shape, before, after, isDisclosure ? stored.registryId : null)
    const owned = (rows: readonly Row[]) => rows.map((row) => ({ service_id: serviceId, ...row }))
    const table = isDisclosure ? disclosureTable : { ...shape, key: ['service_id', ...shape.key], columns: ['service_id', ...shape.columns] }
    add((records) => upsert(table, records), shape.table, owned(changed))
    add((records) => remove(table, records), shape.table, owned(gone))
  }
  if (parts.length === 0) return
  await connection.$executeRawUnsafe(`WITH ${parts.join(',\n')} SELECT 1`, ...values)
  if (parts.length > 0 && disclosures !== stored.rows.get('disclosure')) await dropUnnamedRecipients(connection, stored.registryId)
}
