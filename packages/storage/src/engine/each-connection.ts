import type { DatabaseConnection, Dialect, Driver } from 'kysely'

/**
 * A dialect with another driver: `change` sees it when it is made, `prepare` each of its connections when that is
 * first taken.
 */
export const onEachConnection = (
  dialect: Dialect,
  prepare: (connection: DatabaseConnection) => void,
  change: (driver: Driver) => void = () => {},
): Dialect => ({
  createAdapter: () => dialect.createAdapter(),
  createIntrospector: (db) => dialect.createIntrospector(db),
  createQueryCompiler: () => dialect.createQueryCompiler(),
  createDriver() {
    const driver = dialect.createDriver()
    change(driver)
    const known = new WeakSet<DatabaseConnection>()
    const acquire = driver.acquireConnection.bind(driver)
    driver.acquireConnection = async (options) => {
      const connection = await acquire(options)
      if (!known.has(connection)) {
        known.add(connection)
        prepare(connection)
      }
      return connection
    }
    return driver
  },
})
