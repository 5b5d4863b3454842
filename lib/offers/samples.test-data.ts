import type { Product } from '@/lib/catalogue/catalogue'
import { sampleProduct, sampleVariant } from '@/lib/catalogue/sample.test-data'
import { emptySnapshot, type ProfileSnapshot } from '@/lib/profile/snapshot'
import { blankOffer } from './blank'
import type { Offer } from './offer'

/** 10 June 2026, noon UTC. */
export const NOW = Date.UTC(2026, 5, 10, 12)
export const DAY = 86_400_000

/** A live offer for everybody, to be varied. */
export function offer(over: Partial<Offer> = {}): Offer {
  return {
    ...blankOffer(NOW - DAY),
    id: over.slug ?? 'offer',
    slug: 'offer',
    title: 'Ten off',
    text: 'Ten percent off everything.',
    endsAt: NOW + DAY,
    state: 'PUBLISHED',
    version: 1,
    gone: { shares: [], periods: [] },
    ...over,
  }
}

/** Somebody signed in, to be varied. */
export function shopper(
  over: Partial<ProfileSnapshot> = {},
  facts: Partial<ProfileSnapshot['facts']> = {},
): ProfileSnapshot {
  const empty = emptySnapshot({ catalogue: 1, offers: 1, placements: 1 })
  return { ...empty, profileId: 'p', shopperId: 's', ...over, facts: { ...empty.facts, ...facts } }
}

/** A product with one variant `<id>-v`, in stock, to be varied. */
export function product(id: string, group: string, priceCents: number, over: Partial<Product> = {}): Product {
  const variant = sampleVariant({
    id: `${id}-v`,
    sku: id.toUpperCase(),
    colour: 'navy',
    priceCents,
    inStock: over.inStock ?? true,
  })
  const made = { department: 'tech', brand: 'ahorn', style: 'classic', material: 'steel' }
  return sampleProduct({ slug: id, group, ...made, variants: [variant], ...over })
}
