import 'server-only'
import type { ClientBase } from 'pg'
import { impressionSums, tasteSums } from '@/lib/events/sums'
import type { EventName } from '@/lib/generated/prisma/enums'

export type Querying = Pick<ClientBase, 'query'>

/** What is to be different from now on. */
export type Wish = {
  /** Days after which a taste counts half, 1 to 365. */
  halfLifeDays?: number
  weights?: Partial<Record<EventName, number>>
}

/** The temporary tables of a replay; each session has its own. */
const TABLES = ['replay_model', 'replay_weight', 'replay_touched', 'replay_affinity', 'replay_impression']
const MODEL = { model: 'replay_model', weights: 'replay_weight' }

const taste = (events: string) => tasteSums({ events, ...MODEL })
const impressions = (events: string) =>
  `SELECT s.* FROM (${impressionSums({ events, ...MODEL })}) s JOIN "Product" p ON p."id" = s."productId"`
const eventsOf = (which: string) =>
  `(SELECT e.* FROM "Event" e JOIN "Profile" p ON p."id" = e."profileId" ${which})`
const TOUCHED = `WHERE e."profileId" IN (SELECT "id" FROM replay_touched)`

/** Puts the wished model and weights into temporary tables; whatever is not wished stays as it is. */
export async function wish(client: Querying, { halfLifeDays, weights = {} }: Wish): Promise<void> {
  await clearAway(client)
  await client.query(
    'CREATE TEMP TABLE replay_model AS SELECT "halfLifeDays", "landmark" FROM "AffinityModel"',
  )
  await client.query('CREATE TEMP TABLE replay_weight AS SELECT "name", "weight" FROM "EventWeight"')
  await client.query('ALTER TABLE replay_weight ADD PRIMARY KEY ("name")')
  await client.query('CREATE TEMP TABLE replay_touched ("id" uuid PRIMARY KEY)')
  if (halfLifeDays !== undefined)
    await client.query('UPDATE replay_model SET "halfLifeDays" = $1', [halfLifeDays])
  for (const [name, weight] of Object.entries(weights))
    await client.query(
      `INSERT INTO replay_weight VALUES ($1::"EventName", $2)
       ON CONFLICT ("name") DO UPDATE SET "weight" = excluded."weight"`,
      [name, weight],
    )
}

/** Computes everybody's affinities and impressions from the log as this transaction sees it. */
export async function computeAll(client: Querying): Promise<void> {
  await client.query(`CREATE TEMP TABLE replay_affinity AS ${taste(eventsOf(''))}`)
  await client.query(`CREATE TEMP TABLE replay_impression AS ${impressions(eventsOf(''))}`)
  await client.query('ALTER TABLE replay_affinity ADD PRIMARY KEY ("profileId", "dimension", "key")')
  await client.query('ALTER TABLE replay_impression ADD PRIMARY KEY ("profileId", "productId")')
  await client.query('ANALYZE replay_affinity, replay_impression')
}

/** Computes those in `replay_touched` once more; answers how many there are. */
export async function computeTouched(client: Querying): Promise<number> {
  await client.query('ANALYZE replay_touched')
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM replay_touched')
  await client.query(`DELETE FROM replay_affinity e ${TOUCHED}`)
  await client.query(`DELETE FROM replay_impression e ${TOUCHED}`)
  await client.query(`INSERT INTO replay_affinity ${taste(eventsOf(TOUCHED))}`)
  await client.query(`INSERT INTO replay_impression ${impressions(eventsOf(TOUCHED))}`)
  return rows[0]?.count ?? 0
}

/** Drops the temporary tables; a connection goes back to the pool as it came. */
export async function clearAway(client: Querying): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${TABLES.map(name => `pg_temp.${name}`).join(', ')}`)
}
