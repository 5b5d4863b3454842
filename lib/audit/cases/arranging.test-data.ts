import { currentCatalogue } from '@/lib/catalogue/queries'
import { db } from '@/lib/db'
import { freshState } from '@/lib/desk/state'
import { editProgramme, restoreProgramme } from '@/lib/loyalty/actions'
import { formOf as programmeForm } from '@/lib/loyalty/form'
import type { Tier } from '@/lib/loyalty/tier'
import { updateTiers } from '@/lib/loyalty/write'
import { editPlacement, restorePlacement } from '@/lib/placements/actions'
import { OPENING } from '@/lib/placements/config'
import { formOf as placementForm } from '@/lib/placements/form'
import { nameIn } from '@/lib/placements/targets'
import { updatePlacement } from '@/lib/placements/write'
import { editPolicy, restorePolicy } from '@/lib/policies/actions'
import { formOf as policyForm } from '@/lib/policies/form'
import type { Policy } from '@/lib/policies/policy'
import { updatePolicy } from '@/lib/policies/write'
import { type Case, sent } from './case.test-data'

const policy = (quietDays: number): Policy => ({
  afterPurchase: 'COMPLEMENT',
  quietDays,
  replenishDays: null,
  needs: [],
  complements: [],
})

const editedPolicy = (slug: string, version: number, quietDays: number) => () => {
  const form = policyForm(policy(quietDays), version)
  const { needs: need, complements: complement, ...rest } = form
  return editPolicy(freshState(form), sent({ ...rest, need, complement, slug, intent: 'save' }))
}

async function editedPlacement(version: number, cards: number) {
  const form = placementForm('CART', { ...OPENING.CART, cards }, version, nameIn(await currentCatalogue()))
  const { weights, pins: _, boosts: _b, bans: _c, ...rest } = form
  const weighed = Object.entries(weights).map(([source, weight]) => [`weights.${source}`, weight])
  const data = sent({ ...rest, ...Object.fromEntries(weighed), slug: 'cart', intent: 'save' })
  return () => editPlacement(freshState(form), data)
}

const tiersNow = () => db.loyaltyTier.findMany({ orderBy: { points: 'asc' } })
const withMore = (tiers: readonly Tier[], points: number) =>
  tiers.map((tier, i) => (i === tiers.length - 1 ? { ...tier, points: tier.points + points } : tier))

const editedTiers = (tiers: readonly Tier[], version: number) => () => {
  const form = programmeForm(tiers, version)
  const rows = form.rows.flatMap((row, i) => Object.entries(row).map(([name, v]) => [`t${i}.${name}`, v]))
  return editProgramme(freshState(form), sent({ ...Object.fromEntries(rows), version, intent: 'save' }))
}

export const arrangingCases: Case[] = [
  {
    action: 'lib/policies/actions.ts#editPolicy',
    what: 'saves a policy',
    deed: 'policy.save',
    given: async () => ({
      send: editedPolicy('tents', 1, 91),
      tells: [['tents', 2]],
      refused: {
        'a conflict': editedPolicy('tents', 7, 91),
        'a mistake': editedPolicy('tents', 1, 99_999),
        'a group that is gone': editedPolicy('never-was', 1, 91),
      },
    }),
  },
  {
    action: 'lib/policies/actions.ts#restorePolicy',
    what: 'restores a version of a policy',
    deed: 'policy.save',
    given: async by => {
      await updatePolicy('belts', 1, policy(17), by)
      const form = { name: 'belts', version: 1 }
      return {
        send: () => restorePolicy(sent({ ...form, current: 2 })),
        tells: [['belts', 3]],
        refused: {
          'a conflict': () => restorePolicy(sent({ ...form, current: 1 })),
          'no such version': () => restorePolicy(sent({ ...form, current: 2, version: 9 })),
        },
      }
    },
  },
  {
    action: 'lib/placements/actions.ts#editPlacement',
    what: 'saves a placement',
    deed: 'placement.save',
    given: async by => {
      await updatePlacement('CART', 1, { ...OPENING.CART, cards: 5 }, by)
      return {
        send: await editedPlacement(2, 6),
        tells: [['cart', 3]],
        refused: { 'a conflict': await editedPlacement(1, 6), 'a mistake': await editedPlacement(2, 999) },
      }
    },
  },
  {
    action: 'lib/placements/actions.ts#restorePlacement',
    what: 'restores a version of a placement',
    deed: 'placement.save',
    given: async by => {
      await updatePlacement('ORDER', 1, { ...OPENING.ORDER, cards: 5 }, by)
      const form = { name: 'order', version: 1 }
      return {
        send: () => restorePlacement(sent({ ...form, current: 2 })),
        tells: [['order', 3]],
        refused: {
          'a conflict': () => restorePlacement(sent({ ...form, current: 1 })),
          'no such version': () => restorePlacement(sent({ ...form, current: 2, version: 9 })),
          'no such placement': () => restorePlacement(sent({ ...form, name: 'roof', current: 2 })),
        },
      }
    },
  },
  {
    action: 'lib/loyalty/actions.ts#editProgramme',
    what: 'saves the tiers',
    deed: 'loyalty.save',
    given: async by => {
      const tiers = await tiersNow()
      await updateTiers(1, withMore(tiers, 1), by)
      const mine = withMore(tiers, 2)
      return {
        send: editedTiers(mine, 2),
        tells: [['loyalty', 3]],
        refused: { 'a conflict': editedTiers(mine, 1), 'a mistake': editedTiers([], 2) },
      }
    },
  },
  {
    action: 'lib/loyalty/actions.ts#restoreProgramme',
    what: 'restores a version of the tiers',
    deed: 'loyalty.save',
    given: async by => {
      const { version } = await db.loyaltyProgramme.findUniqueOrThrow({ where: { id: 1 } })
      await updateTiers(version, withMore(await tiersNow(), 5), by)
      const current = version + 1
      return {
        send: () => restoreProgramme(sent({ version, current })),
        tells: [['loyalty', version + 2]],
        refused: {
          'a conflict': () => restoreProgramme(sent({ version, current: version })),
          'no such version': () => restoreProgramme(sent({ version: 99, current })),
        },
      }
    },
  },
]
