import { randomUUID } from 'node:crypto'
import type { Bench } from './shop'

/** Fills the log with `count` events of `profiles` profiles, spread over the last `days`; set-based, in millions. */
async function fill({ pool }: Bench, count: number, profiles: readonly string[], days: number) {
  for (let done = 0; done < count; done += 1_000_000) {
    const size = Math.min(1_000_000, count - done)
    await pool.query(
      `WITH product AS (SELECT array_agg("id") AS ids FROM "Product")
       INSERT INTO "Event" ("at", "id", "profileId", "sessionId", "name", "productId", "data")
       SELECT now() - random() * $2 * interval '1 day', gen_random_uuid(), ($1::uuid[])[1 + n % cardinality($1::uuid[])],
         gen_random_uuid(), (ARRAY['view_item', 'view_item_list', 'select_item'])[1 + n % 3]::"EventName",
         ids[1 + n * 7 % cardinality(ids)], '{"device":"phone"}'
       FROM product, generate_series($3::int, $4::int) AS n`,
      [profiles, days, done, done + size - 1],
    )
  }
}

async function profiles({ pool }: Bench, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  await pool.query(
    `INSERT INTO "Profile" ("id", "consent", "hobbies") SELECT id, 'GRANTED', '{}' FROM unnest($1::uuid[]) AS id`,
    [ids],
  )
  return ids
}

/** Milliseconds `readSnapshot` takes for these profiles in turn. */
async function time(ids: readonly string[], reads: number) {
  const { readSnapshot } = await import('@/lib/profile/read')
  const read = (i: number) =>
    readSnapshot({ kind: 'shopper', profileId: ids[i % ids.length] ?? '', shopperId: '' }, null)
  for (let i = 0; i < 300; i++) await read(i)
  const times: number[] = []
  for (let i = 0; i < reads; i++) {
    const start = performance.now()
    await read(i)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2))
  return { p50: at(0.5), p99: at(0.99) }
}

/** The snapshot of ordinary profiles in a small and in a large log, and of one with 100,000 events. */
export async function snapshots(bench: Bench, large: number) {
  const { replayAffinities } = await import('@/lib/affinity/replay')
  const ordinary = await profiles(bench, 50)
  await fill(bench, 10_000, ordinary, 170)
  await replayAffinities(ordinary)
  await bench.pool.query('ANALYZE')
  const few = await time(ordinary, 2_000)
  const [heavy = ''] = await profiles(bench, 1)
  await fill(bench, 100_000, [heavy], 170)
  await replayAffinities([heavy])
  await bench.pool.query('ANALYZE')
  const one = await time([heavy], 1_000)
  console.log(`filling the log with ${large.toLocaleString('en')} events …`)
  await fill(bench, large, await profiles(bench, 20_000), 390)
  await bench.pool.query('VACUUM ANALYZE "Event"')
  const many = await time(ordinary, 2_000)
  return {
    figures: {
      'ordinary, 10,000 events in the log': few,
      [`ordinary, ${large.toLocaleString('en')} events in the log`]: many,
      'with 100,000 events of its own': one,
    },
    ratio: many.p50 / few.p50,
    heavyP99: one.p99,
  }
}
