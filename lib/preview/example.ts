import { massOf } from '@/lib/affinity/decay'
import { facetsOf } from '@/lib/affinity/facets'
import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { pricePositionOf } from '@/lib/catalogue/price-range'
import type { PersonaRule } from '@/lib/profile/personas'
import { portraitOf } from '@/lib/profile/portrait'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'

const DAY = 86_400_000
/** So many things an example has looked at; four looks each are enough for any persona. */
const THINGS = 5
const LOOKS = 4

/**
 * Somebody of whom a persona's published rule holds at `now` (epoch ms), and of whom nothing else is known: they
 * looked at, or bought, what the rule asks for. Null where this catalogue has nothing of the kind.
 */
export function exampleOf(
  rule: PersonaRule,
  catalogue: Catalogue,
  now: number,
  revision: ProfileSnapshot['revision'],
): ProfileSnapshot | null {
  const saver = rule.conditions.some(({ kind }) => kind === 'saver')
  const products = saver ? cheapest(catalogue) : wanted(rule, catalogue)
  const at = (i: number) => now - (i + 3) * DAY
  const snapshot: ProfileSnapshot = {
    ...emptySnapshot(revision),
    profileId: `persona:${rule.key}`,
    consent: 'GRANTED',
    firstSeenAt: now - 60 * DAY,
    orders: saver ? products.length : 0,
    affinities: affinitiesOf(products, now),
    purchases: saver ? products.map((p, i) => ({ productId: p.id, at: at(i), quantity: 1 })) : [],
    recent: products.map((p, i) => ({ productId: p.id, name: 'view_item', at: at(i) })),
  }
  return portraitOf(snapshot, catalogue, now).persona?.key === rule.key ? snapshot : null
}

/** Products of the groups a rule names, those first that have its topics too, the groups taking turns. */
function wanted({ conditions }: PersonaRule, { byGroup }: Catalogue): Product[] {
  const keysOf = (dimension: 'category' | 'topic') =>
    conditions.flatMap(c => (c.kind === 'share' && c.of === dimension ? c.keys : []))
  const topics = keysOf('topic')
  const shelves = keysOf('category').map(group =>
    (byGroup.get(group) ?? []).toSorted((a, b) => Number(speaksOf(b)) - Number(speaksOf(a))),
  )
  const longest = Math.max(0, ...shelves.map(shelf => shelf.length))
  const inTurn = Array.from({ length: longest }, (_, i) => shelves.flatMap(shelf => shelf[i] ?? [])).flat()
  return inTurn.toSorted((a, b) => Number(speaksOf(b)) - Number(speaksOf(a))).slice(0, THINGS)

  function speaksOf(product: Product): boolean {
    return product.topics.some(topic => topics.includes(topic))
  }
}

/** The cheapest thing of each group where prices differ most, a department no more than once in a row. */
function cheapest(catalogue: Catalogue): Product[] {
  const found = [...catalogue.byGroup.values()].flatMap(products => {
    const [first] = products.toSorted((a, b) => a.priceCents - b.priceCents)
    return first && products.length > 2 ? [first] : []
  })
  const spread = (product: Product) => pricePositionOf(product, catalogue).spread
  const byDepartment = Map.groupBy(
    found.toSorted((a, b) => spread(b) - spread(a)),
    p => p.department,
  )
  return [...byDepartment.values()].flatMap(products => products.slice(0, 2)).slice(0, 2 * THINGS)
}

function affinitiesOf(products: readonly Product[], now: number): ProfileSnapshot['affinities'] {
  const { decay } = emptySnapshot({ catalogue: 0, offers: 0, placements: 0 })
  const sums = new Map<string, ProfileSnapshot['affinities'][number]>()
  for (const { dimension, key, weight, id } of products.flatMap(facetsOf)) {
    const before = sums.get(id)
    const mass = massOf(LOOKS * weight, now, decay) + (before?.mass ?? 0)
    sums.set(id, { dimension, key, mass, evidence: LOOKS + (before?.evidence ?? 0) })
  }
  return [...sums.values()]
}
