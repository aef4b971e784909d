import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { Pool, type PoolConfig, type QueryConfig, type QueryResult } from 'pg'

/**
 * The SQL that leads from a database to a Prisma schema. Uses Prisma's schema engine in WebAssembly: the ordinary one is
 * a program that Prisma downloads, which not every machine may.
 *
 * @param connection a database that has every migration so far
 * @param schema text of `schema.prisma`
 * @returns SQL, or '' when nothing differs
 */
export async function sqlToReach(connection: PoolConfig, schema: string): Promise<string> {
  await loadEngine()
  const file = { path: 'schema.prisma', content: schema }
  const pool = new Pool(connection)
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogReader(pool))
  const engine = await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [file], configDir: '.' },
      to: { tag: 'schemaDatamodel', files: [file] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = stdout ?? ''
    return sql.includes('This is an empty migration') ? '' : sql
  } finally {
    engine.free()
    await pool.end()
  }
}

/** Types of PostgreSQL: the one-byte "char" of its system tables, and char(n). */
const oneByteChar = 18
const paddedChar = 1042

/**
 * Prisma's adapter (7.10) refuses columns of type "char", while its engine reads them from the system tables when it
 * compares foreign keys. So the pool passes them off as char(n), and the answer is marked as what the engine expects.
 */
function catalogReader(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = new WeakMap<object, number[]>()
  const ask: (query: QueryConfig) => Promise<QueryResult> = pool.query.bind(pool)
  const reading = Object.assign(pool, {
    query: async (query: QueryConfig) => {
      const result = await ask(query)
      const columns: number[] = []
      result.fields.forEach((field, column) => {
        if (field.dataTypeID !== oneByteChar) return
        field.dataTypeID = paddedChar
        columns.push(column)
      })
      charColumns.set(result.rows, columns)
      return result
    },
  })
  const factory: SqlMigrationAwareDriverAdapterFactory = new PrismaPg(reading)
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
      return result
    }
    return adapter
  }
  return factory
}

let loading: Promise<void> | null = null

function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
    bindings.__wbg_set_wasm(instance.exports)
    const { __wbindgen_start: begin } = instance.exports
    if (typeof begin === 'function') begin()
  })()
  return loading
}
