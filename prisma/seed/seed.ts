import pg from 'pg'
import { catalogue } from './catalogue/catalogue'
import { loadCatalogue } from './load-catalogue'

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  await client.query('BEGIN')
  // Two seedings at once: the second waits, then finds its work done.
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('tante-emma/seed'))`)
  const added = await loadCatalogue(client, catalogue, new Date())
  await client.query('COMMIT')
  console.log(added ? `seed: ${added} products` : 'seed: nothing to do')
} finally {
  await client.end()
}
