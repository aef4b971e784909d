import { type Link, type RowTable, topicTables } from '@/server/answers/tables'

/** A table as SQL sees it. `service_id` comes first in every key and is left out here. */
export interface TableShape {
  table: string
  /** What, besides the service, a row is known by. */
  key: readonly string[]
  /** All columns but service_id. */
  columns: readonly string[]
}

/** The tables that hold answers, worked out from the declarations; owners before what they own. */
export const tableShapes: readonly TableShape[] = shapes()

function shapes(): TableShape[] {
  const found = new Map<string, TableShape>()
  const add = (shape: TableShape) => found.set(shape.table, shape)
  add({ table: 'service_topic', key: ['topic'], columns: ['topic', 'edit', 'detail', 'none'] })

  const addLink = (link: Link, owner: readonly string[]) => {
    const key = [...owner, ...Object.keys(link.constants ?? {}), 'position']
    add({ table: link.table, key, columns: [...key, link.column] })
  }
  const addRows = (rows: RowTable, owner: readonly string[]) => {
    const place = [...owner, ...Object.keys(rows.constants ?? {})]
    const key = [...place, rows.key]
    const columns = [...place, ...(rows.key === 'id' ? ['id'] : []), 'position', ...Object.values(rows.columns), 'detail', 'none']
    add({ table: rows.table, key, columns })
    const ownKey = rows.ownerColumn === undefined ? owner : [...owner, rows.ownerColumn]
    rows.links?.forEach((link) => addLink(link, ownKey))
    rows.rows?.forEach((inner) => addRows(inner, ownKey))
  }

  for (const tables of Object.values(topicTables)) {
    if (tables.own) add({ table: tables.own.table, key: [], columns: Object.values(tables.own.columns) })
    tables.rows?.forEach((rows) => addRows(rows, []))
    tables.links?.forEach((link) => addLink(link, []))
  }
  return [...found.values()]
}
