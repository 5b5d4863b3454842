import type { Rule } from '@/lib/audiences/rule'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { blankOffer } from '@/lib/offers/blank'
import { KINDS } from '@/lib/offers/kinds/kinds'
import type { Offer } from '@/lib/offers/offer'
import { sharedAudiences } from '@/lib/offers/ranked'

const DAY = 86_400_000
const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T

/** What merchandisers ask for, a few facts deep; most of them few people fit. */
const RULES: readonly ((n: number, groups: readonly string[]) => Rule)[] = [
  (n, groups) => ({
    all: [{ fact: 'signed-in' }, { fact: 'bought', group: pick(groups, n), withinDays: 200 }],
  }),
  (n, groups) => ({
    all: [
      { fact: 'viewed', group: pick(groups, n), times: 2, withinDays: 7 },
      { fact: 'not-bought', group: pick(groups, n), withinDays: 30 },
    ],
  }),
  (n, groups) => ({
    fact: 'likes',
    dimension: 'category',
    key: pick(groups, n),
    share: 0.3,
  }),
  n => ({
    all: [{ fact: 'persona', is: pick(['desk-worker', 'dresser'], n) }, { fact: 'consent' }],
  }),
  n => ({
    all: [
      {
        any: [
          { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' },
          { fact: 'household', is: 'FAMILY' },
        ],
      },
      { not: { fact: 'orders-at-most', count: n % 5 } },
      { fact: 'months', from: 3, to: 9 },
    ],
  }),
  n => ({
    all: [
      { fact: 'value', is: 'HIGH' },
      { fact: 'untapped', share: 0.2 + (n % 5) / 10 },
    ],
  }),
  n => ({
    all: [
      { fact: 'stage', is: pick(['comparing', 'deciding'], n) },
      { fact: 'device', is: 'phone' },
    ],
  }),
  n => ({ fact: 'city', is: `Town ${n}` }),
  n => ({ all: [{ fact: 'birthday', withinDays: n % 7 }] }),
  (n, groups) => ({
    all: [
      { fact: 'price-sense', is: 'saver' },
      {
        fact: 'did',
        deed: 'add_to_cart',
        group: pick(groups, n),
        times: 1,
        withinDays: 14,
      },
    ],
  }),
]

function liveOffer(n: number, catalogue: Catalogue, audiences: number, now: number): Offer {
  const groups = [...catalogue.groups.keys()]
  const kind = pick(Object.keys(KINDS) as (keyof typeof KINDS)[], n)
  const begun = { ...blankOffer(now - DAY), ...KINDS[kind].begin, kind }
  const group = pick(groups, n * 7)
  const department = catalogue.groups.get(group)?.department ?? null
  const named = n % 5 < 2
  const audience = named ? n % audiences : audiences + n
  return {
    ...begun,
    id: `offer-${n}`,
    slug: `offer-${n}`,
    title: `Offer ${n}`,
    text: 'A tenth off for some.',
    scope: n % 3 ? { department, group, product: null } : { department: null, group: null, product: null },
    audience: pick(RULES, audience)(audience, groups),
    audienceId: named ? String(audience) : null,
    ...(named && { named: { slug: `audience-${audience}`, name: `Audience ${audience}`, version: 1 } }),
    placement: pick(['HOME_HERO', 'HOME_BANNER', 'PRODUCT', 'CART'], n),
    moment: pick(['ANY', 'ANY', 'LOOKING', 'ANY', 'CART', 'RETURNING', 'AFTER_ORDER'], n),
    priority: (n * 37) % 100,
    hours: n % 6 ? begun.hours : { weekdays: [1, 2, 3, 4, 5], from: 6, to: 22 },
    caps: {
      perShopper: n % 4 ? null : 2,
      shownPerDay: n % 8 ? null : 3,
      perDay: null,
      perCampaign: null,
    },
    endsAt: now + 30 * DAY,
    state: 'PUBLISHED',
    version: 1,
    gone: { shares: [], periods: [] },
  }
}

/** So many live offers, two of five of which refer to one of so many named audiences, the others have rules of their own. */
export function grownOffers(catalogue: Catalogue, count: number, audiences: number, now: number): Offer[] {
  return sharedAudiences(Array.from({ length: count }, (_, n) => liveOffer(n, catalogue, audiences, now)))
}
