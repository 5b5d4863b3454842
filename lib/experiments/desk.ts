import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'
import type { LearnedStep } from '@/lib/generated/prisma/enums'
import { fromRow, WITH_REST } from '@/lib/offers/from-row'
import { variantChoices } from '@/lib/offers/variants'
import { dayOf } from './assign'
import { type Choice, HOME_CHOICES } from './choice'
import { type ChoiceView, overviewOf } from './overview'
import { readLearned } from './queries'

/** Steps shown of each choice, the newest first. */
const STEPS = 5

export type DeskChoice = ChoiceView & {
  /** The offer whose words are learned. */
  offer: string | null
  steps: { step: LearnedStep; at: number; editor: string | null }[]
}

/** Every learned choice as the desk shows it, and when it was last counted (epoch ms). Merchandisers and service. */
export async function deskLearning(
  now: number,
): Promise<{ choices: DeskChoice[]; countedAt: number | null }> {
  await deskReader('/merchandise/learning')
  const [rows, learned, offers, changes] = await Promise.all([
    db.learnedArm.findMany(),
    readLearned(),
    db.offer.findMany({ where: { variants: { not: [] } }, include: WITH_REST, orderBy: { slug: 'asc' } }),
    db.learnedChange.findMany({
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      include: { editor: { select: { email: true, profile: { select: { name: true } } } } },
    }),
  ])
  const arms = rows.map(row => ({ ...row, day: dayOf(row.day.getTime()) }))
  const view =
    (offer: string | null) =>
    (choice: Choice): DeskChoice => ({
      ...overviewOf(choice, arms, learned, dayOf(now)),
      offer,
      steps: changes
        .filter(change => change.choice === choice.key)
        .slice(0, STEPS)
        .map(({ step, at, editor }) => ({
          step,
          at: at.getTime(),
          editor: editor && (editor.profile.name ?? editor.email),
        })),
    })
  return {
    choices: [
      ...HOME_CHOICES.map(view(null)),
      ...offers.map(fromRow).flatMap(offer => variantChoices([offer]).map(view(offer.slug))),
    ],
    countedAt: rows[0]?.updatedAt.getTime() ?? null,
  }
}
