/**
 * `npm run bench:loyalty`: what the points add to reading a profile. The snapshot's statement with and without its part
 * of the ledger, taking turns on one connection over people of the demo who have ordered; the ratio of medians counts.
 */
import pg from 'pg'
import { snapshotStatement } from '@/lib/profile/statement'
import { demoEnv } from './demo-env'

const rounds = Number(process.env.ROUNDS ?? 4_000)

const client = new pg.Client({ connectionString: process.env.DATABASE_URL ?? demoEnv().DATABASE_URL })
await client.connect()
try {
  const { rows } = await client.query<{ profileId: string; entries: number }>(
    `SELECT "profileId", count(*)::int AS entries FROM "PointsEntry" GROUP BY 1 ORDER BY 2 DESC LIMIT 200`,
  )
  const statement = (profileId: string) =>
    snapshotStatement({ kind: 'shopper', profileId, shopperId: '' }, null)
  const whole = statement(rows[0]?.profileId ?? '').text
  const without = whole.replace(/\n {2}'points', \([\s\S]*?LIMIT 500\) l\),/, '')
  if (without === whole || without.includes('PointsEntry'))
    throw new Error('The part of the ledger is written otherwise now.')
  const times = { with: [] as number[], without: [] as number[] }
  for (let round = -400; round < rounds; round++) {
    const { values } = statement(rows[Math.abs(round) % rows.length]?.profileId ?? '')
    // Each is first every other time, so that neither always finds the pages warm.
    for (const kind of round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
      const start = performance.now()
      await client.query({ name: kind, text: kind === 'with' ? whole : without, values })
      if (round >= 0) times[kind].push(performance.now() - start)
    }
  }
  const at = (list: number[], share: number) =>
    Number((list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? 0).toFixed(3))
  const figures = Object.entries(times).map(([kind, list]) => [
    kind,
    { p50: at(list, 0.5), p99: at(list, 0.99) },
  ])
  console.log(
    `${rows.length} people with ${rows.at(-1)?.entries} to ${rows[0]?.entries} entries, ${rounds} rounds, ms:`,
  )
  console.table(Object.fromEntries(figures))
  console.log(`with / without, p50: ${(at(times.with, 0.5) / at(times.without, 0.5)).toFixed(3)}`)
} finally {
  await client.end()
}
