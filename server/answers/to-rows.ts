import { type Answers, topicNames } from '@/policy/answers'
import { isList, isObject, type Json, type JsonObject, type Row } from '@/server/answers/json'
import { type Link, type RowTable, topicTables } from '@/server/answers/tables'

/** Table → its rows, without service_id. */
export type RowsByTable = ReadonlyMap<string, readonly Row[]>

/**
 * Takes answers apart into the rows of the database.
 * @param answers as `answersSchema` gives them
 * @param edits edit number in which each topic last changed
 */
export function toRows(answers: Answers, edits: Readonly<Record<string, number>>): RowsByTable {
  const rows = new Map<string, Row[]>()
  const put = (table: string, row: Row) => {
    const list = rows.get(table)
    if (list) list.push(row)
    else rows.set(table, [row])
  }

  const putLink = (link: Link, values: Json | undefined, owner: Row, none: string[]) => {
    const list = listOf(link.single ? single(values) : values, link.list, none)
    list.forEach((value, position) => put(link.table, { ...owner, ...link.constants, position, [link.column]: value }))
  }

  const putRows = (spec: RowTable, values: Json | undefined, owner: Row, none: string[]) => {
    listOf(values, spec.list, none).forEach((value, position) => {
      if (!isObject(value)) throw new TypeError(`${spec.table}: a row that is not an object`)
      const key = spec.key === 'id' ? (value.id ?? null) : position
      const self = spec.ownerColumn === undefined ? owner : { ...owner, [spec.ownerColumn]: key }
      const own = apart(value, spec.columns, spec.links, spec.rows, self, spec.key === 'id' ? ['id'] : [])
      put(spec.table, { ...owner, ...spec.constants, ...(spec.key === 'id' ? { id: key } : {}), position, ...own })
    })
  }

  /** The columns, `detail` and `none` of one row or topic; what it owns is put into tables of its own. */
  const apart = (
    value: JsonObject, columns: Readonly<Record<string, string>>,
    links: readonly Link[] = [], owned: readonly RowTable[] = [], self: Row = {}, leaveOut: readonly string[] = [],
  ): { detail: JsonObject; none: string[] } & Row => {
    const rest: Record<string, Json> = { ...value }
    const none: string[] = []
    for (const name of leaveOut) delete rest[name]
    for (const link of links) {
      putLink(link, rest[link.list], self, none)
      delete rest[link.list]
    }
    for (const rows of owned) {
      putRows(rows, rest[rows.list], self, none)
      delete rest[rows.list]
    }
    const inColumns = Object.entries(columns).map(([path, column]) => [column, take(rest, path)])
    return { ...Object.fromEntries(inColumns), detail: answered(rest), none }
  }

  for (const topic of topicNames) {
    const tables = topicTables[topic]
    const { detail, none, ...own } = apart(answers[topic] as JsonObject, tables?.own?.columns ?? {}, tables?.links, tables?.rows)
    put('service_topic', { topic, edit: edits[topic] ?? 0, detail, none })
    if (tables?.own) put(tables.own.table, own)
  }
  return rows
}

/** Rows of a list; remembers in `none` that it is explicitly empty. */
function listOf(values: Json | undefined, name: string, none: string[]): readonly Json[] {
  if (values === undefined || values === null) return []
  if (!isList(values)) throw new TypeError(`${name} is not a list`)
  if (values.length === 0) none.push(name)
  return values
}

const single = (value: Json | undefined): Json => (value === undefined || value === null ? null : [value])

/** Removes the answer at a path of one or two names, and returns it. */
function take(from: Record<string, Json>, path: string): Json {
  const [name = '', inner] = path.split('.')
  const value = from[name] ?? null
  if (inner === undefined) {
    delete from[name]
    return value
  }
  if (!isObject(value)) return null
  const { [inner]: taken = null, ...rest } = value
  from[name] = rest
  return taken
}

/** Without what was not answered: the schema fills it in again. */
function answered(detail: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== null))
}
