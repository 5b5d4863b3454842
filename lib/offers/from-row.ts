import { NOBODY, ruleSchema } from '@/lib/audiences/rule'
import type { OfferModel } from '@/lib/generated/prisma/models'
import { splitSchema, variantsSchema } from './content'
import type { Offer, Share } from './offer'

type Row = OfferModel & {
  namedAudience: { rule: unknown; slug: string; name: string; version: number } | null
  budgets: { share: Share | 'ALL' }[]
  uses: { period: string }[]
}

/** What is read beside an offer's row: its named audience, and what has run out. */
export const WITH_REST = {
  namedAudience: { select: { rule: true, slug: true, name: true, version: true } },
  budgets: { where: { exhausted: true }, select: { share: true } },
  uses: { where: { exhausted: true }, select: { period: true } },
} as const

/** An offer from its row, with the rule of its named audience where it refers to one. An audience that cannot be read is nobody: better unseen than shown to all. */
export function fromRow(row: Row): Offer {
  const audience = ruleSchema.safeParse(row.namedAudience?.rule ?? row.audience)
  const split = splitSchema.safeParse(row.budgetSplit)
  const named = row.namedAudience && {
    slug: row.namedAudience.slug,
    name: row.namedAudience.name,
    version: row.namedAudience.version,
  }
  const variants = variantsSchema.safeParse(row.variants)
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    text: row.text,
    variants: variants.success ? variants.data : [],
    benefit: row.benefit,
    percent: row.percent,
    amountCents: row.amountCents,
    freeVariantId: row.freeVariantId,
    points: row.points,
    minimumCents: row.minimumCents,
    stacking: row.stacking,
    scope: { department: row.departmentSlug, group: row.groupSlug, product: row.productSlug },
    audience: audience.success ? audience.data : NOBODY,
    audienceId: row.audienceId,
    ...(named && { named }),
    placement: row.placement,
    moment: row.moment,
    priority: row.priority,
    code: row.code,
    startsAt: row.startsAt.getTime(),
    endsAt: row.endsAt?.getTime() ?? null,
    timeZone: row.timeZone,
    hours: { weekdays: row.weekdays, from: row.hoursFrom, to: row.hoursTo },
    caps: {
      perShopper: row.perShopper,
      shownPerDay: row.shownPerDay,
      perDay: row.perDay,
      perCampaign: row.perCampaign,
    },
    budget:
      row.budgetCents === null ? null : { cents: row.budgetCents, split: split.success ? split.data : null },
    outcome: row.metric && row.target !== null ? { metric: row.metric, target: row.target } : null,
    state: row.state,
    version: row.version,
    gone: { shares: row.budgets.map(b => b.share), periods: row.uses.map(u => u.period) },
  }
}
