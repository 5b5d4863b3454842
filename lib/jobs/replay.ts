import 'server-only'
import { z } from 'zod'
import { runReplay } from '@/lib/affinity/replay'
import { currentTuning } from '@/lib/affinity/tune'
import { versionOf } from '@/lib/affinity/tuning'
import { EventName } from '@/lib/generated/prisma/enums'

const order = z.object({
  halfLifeDays: z.number().min(1).max(365).optional(),
  weights: z.partialRecord(z.enum(EventName), z.number().min(-100).max(100)).optional(),
  base: z.string().optional(),
})

/**
 * What a replay may be asked to change: the half-life in days, weights of events; and the version (`versionOf`) of
 * what the change began with, without which it is put into use in any case.
 */
export type ReplayOrder = z.infer<typeof order>

export const REPLAY_JOB = 'replay-affinities'

/** Computes affinities anew when asked to; another change of the weights meanwhile makes it fail. */
export const replayJob = {
  name: REPLAY_JOB,
  async run(_: Date, payload: unknown): Promise<string> {
    const { base, ...wish } = order.parse(payload ?? {})
    if (base !== undefined && versionOf((await currentTuning()).tuning) !== base)
      throw new Error('Somebody else changed the weights meanwhile.')
    const { touched, heldMs } = await runReplay(wish)
    return `affinities anew, ${touched} profiles taken along, recording held for ${heldMs} ms`
  },
}
