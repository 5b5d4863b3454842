import 'server-only'
import { z } from 'zod'
import { runReplay } from '@/lib/affinity/replay'
import { pool } from '@/lib/db'
import { EventName } from '@/lib/generated/prisma/enums'

const wish = z.object({
  halfLifeDays: z.number().min(1).max(365).optional(),
  weights: z.partialRecord(z.enum(EventName), z.number().min(-100).max(100)).optional(),
})

/** What a replay may be asked to change: the half-life in days, weights of events. */
export type ReplayWish = z.infer<typeof wish>

const NAME = 'replay-affinities'

/** Has affinities computed anew by whoever does the jobs, as soon as possible. @throws ZodError on a wish out of range */
export async function queueReplay(wished: ReplayWish = {}): Promise<void> {
  await pool.query('SELECT graphile_worker.add_job($1, $2::json)', [NAME, JSON.stringify(wish.parse(wished))])
}

/** The job that does it. */
export const replayJob = {
  name: NAME,
  async run(_: Date, payload: unknown): Promise<string> {
    const { touched, heldMs } = await runReplay(wish.parse(payload ?? {}))
    return `affinities anew, ${touched} profiles taken along, recording held for ${heldMs} ms`
  },
}
