import { z } from 'zod'
import { Dimension, Stance } from '@/lib/generated/prisma/enums'

/** What a shopper may do with one of their tastes. */
export type Act = 'MORE' | 'LESS' | 'MUTED' | 'PLAIN' | 'RESET'

/** One taste as it was before, so that a choice can be taken back. */
export type Before = { stance: Stance | null; resetAt: number | null }

const keyed = {
  dimension: z.enum(Dimension),
  key: z.string().regex(/^[a-z0-9-]{1,100}$/),
}

/** What a choice taken back leads to. */
export type Undo = Before & { dimension: Dimension; key: string }

/** The form of one choice: `act` on one taste. */
export const choiceForm = z.object({ ...keyed, act: z.enum(['MORE', 'LESS', 'MUTED', 'PLAIN', 'RESET']) })

/** The form that takes a choice back: what was there before. */
export const takeBackForm = z.object({
  ...keyed,
  stance: z.preprocess(value => value || null, z.enum(Stance).nullable()),
  resetAt: z.preprocess(value => (value ? Number(value) : null), z.int().positive().nullable()),
})

/** What is said once it is done; `label` is what the taste is called. */
export function saidOf(act: Act, label: string): string {
  const said: Record<Act, string> = {
    MORE: `More of ${label} from now on.`,
    LESS: `Less of ${label} from now on.`,
    MUTED: `Nothing about ${label} is put before you any more.`,
    PLAIN: `${label[0]?.toUpperCase()}${label.slice(1)} counts as it did.`,
    RESET: `What we had learned about ${label} is forgotten.`,
  }
  return said[act]
}
