import pg from 'pg'
import { fillShop } from './fill'

// The demo accounts' passwords are public.
if (process.env.NODE_ENV === 'production' && process.env.TANTE_EMMA_DEMO !== '1')
  throw new Error('The demo data belongs in no real shop: set TANTE_EMMA_DEMO=1 if this is a demo.')

const [date] = process.argv.slice(2)
const now = date ? new Date(date) : new Date()
if (Number.isNaN(now.getTime())) throw new Error(`"${date}" is no date: expected one like 2027-06-14`)

const started = performance.now()
const say = (line: string) => {
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`)
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  await fillShop(client, now, { say })
} finally {
  await client.end()
}
