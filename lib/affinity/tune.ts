import 'server-only'
import { pool } from '@/lib/db'
import type { Querying } from './anew'
import { SIGNAL_NAMES, type Signal, type Tuning } from './tuning'

/** What tastes are computed with now, and when (epoch ms) all of them were last computed anew. */
export async function currentTuning(
  client: Querying = pool,
): Promise<{ tuning: Tuning; replayedAt: number | null }> {
  const { rows } = await client.query<{
    halfLifeDays: number
    replayedAt: Date | null
    weights: Partial<Record<Signal, number>> | null
  }>(
    `SELECT "halfLifeDays", "replayedAt", (SELECT jsonb_object_agg("name", "weight") FROM "EventWeight") AS weights
     FROM "AffinityModel"`,
  )
  const [row] = rows
  if (!row) throw new Error('The row of AffinityModel is missing: it comes with the migrations.')
  const weights = Object.fromEntries(SIGNAL_NAMES.map(name => [name, row.weights?.[name] ?? 0]))
  return {
    tuning: { halfLifeDays: row.halfLifeDays, weights: weights as Record<Signal, number> },
    replayedAt: row.replayedAt?.getTime() ?? null,
  }
}
