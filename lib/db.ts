import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/prisma/client'

/** One pool a process: pages, proxy and jobs are separate bundles that meet in `globalThis`. */
const shared = globalThis as typeof globalThis & { tanteEmma?: { pool: pg.Pool; db: PrismaClient } }

/** A statement that starts with a comment naming it is prepared once a connection; the others as they come. */
function nameOf({ sql }: { sql: string }): string {
  return /^\/\* ([a-z-]+) \*\//.exec(sql)?.[1] ?? ''
}

function open() {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL_SIZE || 10),
    connectionTimeoutMillis: 1_000 * Number(process.env.DATABASE_WAIT_SECONDS || 2),
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  })
  // A connection that breaks while idle is replaced by the next query; unheard, it would end the process.
  pool.on('error', () => {})
  return { pool, db: new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameOf }) }) }
}

shared.tanteEmma ??= open()

/** The Prisma client every query of this process goes through. */
export const db = shared.tanteEmma.db
/** The pool beneath it, for the few statements that are SQL by nature (batches, LISTEN). */
export const pool = shared.tanteEmma.pool
