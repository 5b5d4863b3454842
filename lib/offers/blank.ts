import type { OfferContent } from './content'

/** An offer nothing was decided about yet: a draft of ten percent off everything for everybody from `startsAt` (epoch ms). */
export function blankOffer(startsAt: number): OfferContent {
  return {
    kind: 'CAMPAIGN',
    title: '',
    text: '',
    variants: [],
    benefit: 'PERCENT',
    percent: 10,
    amountCents: null,
    freeVariantId: null,
    points: null,
    minimumCents: null,
    stacking: 'BEST',
    scope: { department: null, group: null, product: null },
    audience: { all: [] },
    audienceId: null,
    placement: 'HOME_BANNER',
    moment: 'ANY',
    priority: 0,
    code: null,
    startsAt,
    endsAt: null,
    timeZone: 'Europe/Berlin',
    hours: { weekdays: [], from: null, to: null },
    caps: { perShopper: null, shownPerDay: null, perDay: null, perCampaign: null },
    budget: null,
    outcome: null,
    state: 'DRAFT',
  }
}
