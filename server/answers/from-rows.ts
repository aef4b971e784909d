import { ANSWERS_FORMAT, topicNames } from '@/policy/answers'
import { isList, isObject, type Json, type JsonObject, type Row } from '@/server/answers/json'
import { type Link, type RowTable, topicTables } from '@/server/answers/tables'
import { type RowsByTable } from '@/server/answers/to-rows'

/**
 * Puts rows of the database together into answers: the reverse of `toRows`.
 * @returns answers in the form that `answersSchema` reads; what was not answered may be absent
 */
export function fromRows(rows: RowsByTable): JsonObject {
  const topicRows = new Map((rows.get('service_topic') ?? []).map((row) => [row.topic, row]))
  const answers: Record<string, Json> = { format: ANSWERS_FORMAT }
  for (const topic of topicNames) {
    const tables = topicTables[topic]
    const row = { ...topicRows.get(topic), ...(tables?.own ? rows.get(tables.own.table)?.[0] : {}) }
    answers[topic] = together(row, tables?.own?.columns ?? {}, tables?.links ?? [], tables?.rows ?? [], {}, rows)
  }
  return answers
}

function together(
  row: Row, columns: Readonly<Record<string, string>>,
  links: readonly Link[], owned: readonly RowTable[], self: Row, rows: RowsByTable,
): JsonObject {
  const value: Record<string, Json> = isObject(row.detail) ? { ...row.detail } : {}
  const none = isList(row.none ?? null) ? (row.none as readonly Json[]) : []
  for (const [path, column] of Object.entries(columns)) put(value, path, row[column] ?? null)
  for (const link of links) {
    const values = belonging(rows.get(link.table), { ...self, ...link.constants }).map((item) => item[link.column] ?? null)
    if (link.single) value[link.list] = values[0] ?? null
    else value[link.list] = values.length > 0 ? values : none.includes(link.list) ? [] : null
  }
  for (const spec of owned) {
    const items = belonging(rows.get(spec.table), { ...self, ...spec.constants }).map((item) => {
      const own = spec.ownerColumn === undefined ? self : { ...self, [spec.ownerColumn]: item[spec.key] ?? null }
      const inner = together(item, spec.columns, spec.links ?? [], spec.rows ?? [], own, rows)
      return spec.key === 'id' ? { id: item.id ?? null, ...inner } : inner
    })
    value[spec.list] = items.length > 0 ? items : none.includes(spec.list) ? [] : null
  }
  return value
}

/** Rows of a table by the values of some of their columns, so that putting together stays linear in the number of rows. */
const indexes = new WeakMap<readonly Row[], Map<string, Map<string, Row[]>>>()

/** Rows whose columns have the wanted values, in the order of their list. */
function belonging(rows: readonly Row[] | undefined, wanted: Row): Row[] {
  if (rows === undefined) return []
  const columns = Object.keys(wanted)
  const ofTable = indexes.get(rows) ?? new Map<string, Map<string, Row[]>>()
  indexes.set(rows, ofTable)
  const byValues = ofTable.get(columns.join()) ?? new Map<string, Row[]>()
  if (!ofTable.has(columns.join())) {
    ofTable.set(columns.join(), byValues)
    for (const row of rows) {
      const values = JSON.stringify(columns.map((column) => row[column]))
      const group = byValues.get(values)
      if (group) group.push(row)
      else byValues.set(values, [row])
    }
  }
  return (byValues.get(JSON.stringify(Object.values(wanted))) ?? []).sort((a, b) => Number(a.position) - Number(b.position))
}

/** Sets the answer at a path of one or two names, unless it is null and would make up an answer that was not given. */
function put(into: Record<string, Json>, path: string, value: Json): void {
  const [name = '', inner] = path.split('.')
  if (inner === undefined) {
    into[name] = value
  } else if (value !== null || isObject(into[name])) {
    into[name] = { ...(isObject(into[name]) ? into[name] : {}), [inner]: value }
  }
}
