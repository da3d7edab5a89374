import Database from 'libsql'

/** A document is read by one statement over up to sixty tables, of some 100 kB once compiled. */
const MOST_STATEMENTS = 200

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
      const statement = statements.get(sql) ?? prepare.call(connection, sql)
      // The one used last stands last.
      statements.delete(sql)
      statements.set(sql, statement)
      const [oldest] = statements.keys()
      if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
      return statement
    },
  })
}
