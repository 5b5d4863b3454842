import 'server-only'
import type { PoolClient } from 'pg'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { pool } from '@/lib/db'
import { readSnapshots } from '@/lib/profile/read'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { inTransaction } from '@/lib/transaction'
import { turns } from '@/lib/turns'
import { between, type Count, scaled } from './estimate'
import { matches } from './evaluate'
import { EVERYBODY, factsOf, type Rule } from './rule'
import { type Bound, countOf, isSnapshotOnly, membersOf } from './sql'
import type { World } from './sql-parts'

/** So many are asked for an estimate; a shop with no more than that is counted at once. */
const SAMPLE = 4_000
/** So many snapshots are read where only those tell. */
const SNAPSHOTS = 250
const MEMBERS = 6
/** Counting everybody ends after so long, and the estimate stays. */
const PATIENCE_MS = 5_000
const CANCELLED = '57014'
/** SQLSTATE class of running out of something: processes that count together share memory that may be scarce. */
const SCARCE = /^53/
/** So many processes of the database help with a count. */
const WORKERS = 2
/** So many ids of members are read at most, where a sample had none of them. */
const RARE = 10_000

/** Many may be estimated at once; counting everybody takes every core there is, so there is a queue for it. */
const estimating = turns(3)
const counting = turns(2)

export type Member = { id: string; name: string | null; since: number; orders: number }

export type Reach = Count & {
  /** How many an estimate was made from; of those whose snapshot was read where only snapshots tell. */
  asked: number
  /** Nothing more exact will follow. */
  final: boolean
  /** A few of them. */
  members: Member[]
}

/**
 * Does `work` reading only, all of it as of one moment, bounded in time, with room to hash a million profiles. When
 * `signal` ends it, the database stops as well.
 */
function reading<T>(
  signal: AbortSignal | undefined,
  workers: number,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, async client => {
    await client.query(`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY`)
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pg_backend_pid() AS pid, set_config('statement_timeout', $1, true), set_config('work_mem', '128MB', true),
        set_config('jit', 'off', true), set_config('max_parallel_workers_per_gather', $2, true)`,
      [String(PATIENCE_MS), String(workers)],
    )
    let cancelled: Promise<unknown> | undefined
    function cancel() {
      cancelled = pool.query('SELECT pg_cancel_backend($1)', [rows[0]?.pid]).catch(() => {})
    }
    signal?.throwIfAborted()
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      return await work(client)
    } finally {
      signal?.removeEventListener('abort', cancel)
      // Not before it was told to stop is the connection anybody else's.
      await cancelled
    }
  })
}

/** The shop and, for a rule that asks the calendar, everybody's time zones: reading those takes a look at all. */
async function worldOf(rule: Rule, now: number): Promise<World> {
  const goods = await currentCatalogue()
  if (!factsOf(rule).some(({ fact }) => fact === 'birthday' || fact === 'months'))
    return { now, goods, zones: [] }
  const { rows } = await pool.query<{ timeZone: string }>('SELECT DISTINCT "timeZone" FROM "Profile"')
  return { now, goods, zones: rows.map(row => row.timeZone) }
}

/** A sample of everybody, the same from one question to the next and in the same order, and how many they are in all. */
async function sampleOf(client: PoolClient): Promise<{ ids: string[]; people: number; all: boolean }> {
  const { rows } = await client.query<{ rows: number }>(
    `SELECT reltuples AS rows FROM pg_class WHERE oid = '"Profile"'::regclass`,
  )
  const known = rows[0]?.rows ?? 0
  const all = known <= SAMPLE
  const percent = all ? 100 : (100 * SAMPLE) / known
  const sample = await client.query<{ id: string; own: boolean }>(
    `SELECT "id", "mergedInto" IS NULL AS own FROM "Profile" TABLESAMPLE BERNOULLI ($1) REPEATABLE (5) ORDER BY "id"`,
    [percent],
  )
  const ids = sample.rows.flatMap(({ id, own }) => (own ? [id] : []))
  // What the database knows of its size is surer than the size of a sample.
  return {
    ids,
    all,
    people: all ? ids.length : Math.round((known * ids.length) / Math.max(1, sample.rows.length)),
  }
}

async function idsOf(
  client: PoolClient,
  rule: Rule,
  world: World,
  bound: Bound,
  among?: readonly string[],
): Promise<string[]> {
  const { text, values } = membersOf(rule, world, bound, among)
  const some = among ? 'ORDER BY p."id"' : `LIMIT ${RARE}`
  return (await client.query<{ id: string }>(`SELECT p."id" ${text} ${some}`, values)).rows.map(row => row.id)
}

async function countsOf(client: PoolClient, rule: Rule, world: World) {
  const { text, values } = countOf(rule, world)
  const { rows } = await client.query<Record<'people' | 'upper' | 'lower', string>>(text, values)
  const [row] = rows
  return { people: Number(row?.people), upper: Number(row?.upper), lower: Number(row?.lower) }
}

/** Of these profiles those in the audience, by their snapshots. */
async function asked(ids: readonly string[], rule: Rule, { now, goods }: World): Promise<string[]> {
  const snapshots: ProfileSnapshot[] = await readSnapshots(ids)
  return snapshots.flatMap(s => (s.profileId && matches(rule, s, now, goods) ? [s.profileId] : []))
}

async function membersAmong(ids: readonly string[]): Promise<Member[]> {
  const { rows } = await pool.query<Member>(
    `SELECT p."id", split_part(p."name", ' ', 1) AS "name", (extract(epoch FROM p."createdAt") * 1000)::float8 AS since,
      (SELECT count(*)::int FROM "Order" o WHERE o."profileId" = p."id" AND o."status" <> 'CANCELLED') AS orders
     FROM "Profile" p WHERE p."id" = ANY($1)`,
    [ids.slice(0, MEMBERS)],
  )
  return rows
}

/**
 * How many people a rule has as of `now` (epoch ms), better and better: first an estimate from a sample, then all
 * of them counted, unless that takes too long. Where a condition can only be told from a whole snapshot, the sure
 * and the possible members are counted and some of those in between are looked at: then it stays an estimate,
 * except where they are few. Ends, here and in the database, and throws, when `signal` says so. Whoever calls has
 * checked who asks.
 */
export async function* reachOf(rule: Rule, now: number, signal?: AbortSignal): AsyncGenerator<Reach> {
  const world = await worldOf(rule, now)
  const told = factsOf(rule).some(isSnapshotOnly)
  const sampled = () =>
    reading(signal, WORKERS, async client => {
      const sample = await sampleOf(client)
      const upper = await idsOf(client, rule, world, 'upper', sample.ids)
      const lower = told ? await idsOf(client, rule, world, 'lower', sample.ids) : upper
      return { ...sample, upper, lower }
    })
  const first = await estimating(sampled, signal)
  const { people, ids, all, upper, lower } = first
  const count = (hits: readonly string[]): Count =>
    all
      ? { people, count: hits.length, low: hits.length, high: hits.length, exact: true }
      : scaled(hits.length, ids.length, people)
  const sure = new Set(lower)
  const doubtful = upper.filter(id => !sure.has(id))
  const looked = spread(doubtful, SNAPSHOTS)
  const found = await asked(looked, rule, world)
  const share = told ? between(count(lower), count(upper), found.length, looked.length) : count(upper)
  const members = await membersAmong([...found, ...lower])
  const estimate = { ...share, asked: told ? looked.length : ids.length, members }
  const done = all || (told && doubtful.length === 0 && share.exact)
  yield { ...estimate, final: done }
  if (done) return

  const question = { rule, world, told, rare: lower.length === 0 }
  const exact = await counting(() => counted(question, signal), signal)
  if (!exact) return yield { ...estimate, final: true }
  const whole = (n: number): Count => ({ people: exact.people, count: n, low: n, high: n, exact: true })
  const final = told
    ? between(whole(exact.lower), whole(exact.upper), found.length, looked.length)
    : whole(exact.upper)
  const some = members.length > 0 ? members : await membersAmong(exact.some)
  yield { ...final, asked: estimate.asked, members: some, final: true }
}

/** Every so-many-th of a list, so that what is looked at is spread over all of it. */
function spread<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, list.length / wanted)
  return Array.from({ length: Math.min(wanted, list.length) }, (_, i) => list[Math.floor(i * step)] as T)
}

/** What is counted; `told` where only snapshots tell, `rare` where a sample has no members. */
type Question = { rule: Rule; world: World; told: boolean; rare: boolean }

/** Counts everybody; null where that takes too long. */
async function counted(question: Question, signal: AbortSignal | undefined) {
  for (const workers of [WORKERS, 0])
    try {
      return await reading(signal, workers, client => countedBy(client, question))
    } catch (error) {
      const code = String((error as { code?: unknown }).code)
      if (code === CANCELLED && !signal?.aborted) return null
      if (!SCARCE.test(code) || workers === 0) throw error
    }
  return null
}

/** Rare members are counted by reading who they are, so that some can be shown. */
async function countedBy(client: PoolClient, { rule, world, told, rare }: Question) {
  const some = rare ? await idsOf(client, rule, world, 'lower') : []
  const few = rare && !told && some.length < RARE
  const counts = await countsOf(client, few ? EVERYBODY : rule, world)
  return few ? { ...counts, upper: some.length, lower: some.length, some } : { ...counts, some }
}

/** The estimate alone, for a page that is drawn at once. */
export async function firstReach(rule: Rule, now: number): Promise<Reach | null> {
  for await (const reach of reachOf(rule, now)) return reach
  return null
}
