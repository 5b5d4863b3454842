import { demoEnvironment, openDatabase } from './database.mjs'
import { demandEnvironment } from './environment.mjs'
import { applyMigrations } from './migrate.mjs'

/** For scripts beside the store: in production the environment must be whole, else it is the demo store's. */
export async function storeEnvironment() {
  if (process.env.NODE_ENV === 'production') {
    await demandEnvironment(process.env)
    return process.env
  }
  const { url } = await openDatabase()
  await applyMigrations(url)
  return demoEnvironment(url)
}
