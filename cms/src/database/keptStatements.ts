import Database from 'libsql'

/** A document is read by one statement over up to sixty tables, of some 100 kB once compiled. */
const MOST_STATEMENTS = 200

/**
 * A statement that asks for the names of its columns once: libsql's client asks twice each time that it runs one. Those of a star
 * change with their table.
 */
const withKeptColumns = (statement: Database.Statement, sql: string): Database.Statement => {
  if (sql.includes('*')) return statement
  const ask = statement.columns.bind(statement)
  let known: ReturnType<typeof ask> | undefined
  const columns = (): ReturnType<typeof ask> => {
    known ??= ask()
    return known
  }
  return Object.assign(statement, { columns })
}

/**
 * Has every SQLite connection of this process keep the statements that it compiled last. libsql's client compiles each one anew,
 * and what Payload asks is long: that took longer than running it. The client runs a statement to its end before it returns, and
 * libsql sets one back before it runs again.
 */
export const keepStatements = (): void => {
  const kept = new WeakMap<object, Map<string, unknown>>()
  Database.prototype.prepare = new Proxy(Database.prototype.prepare, {
    apply: (prepare, connection: Database.Database, [sql]: [string]) => {
      const statements = kept.get(connection) ?? new Map<string, unknown>()
      kept.set(connection, statements)
      const statement = statements.get(sql) ?? withKeptColumns(prepare.call(connection, sql), sql)
      // The one used last stands last.
      statements.delete(sql)
      statements.set(sql, statement)
      const [oldest] = statements.keys()
      if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  })
}
