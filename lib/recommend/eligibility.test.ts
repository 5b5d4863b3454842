import { describe, expect, test } from 'vitest'
import type { Dimension, Dwelling } from '@/lib/generated/prisma/enums'
import { hindranceOf, isPromotable, isSellable } from './eligibility'
import { bought, contextFor, DAY, inGroup, NOW, the } from './shop.test-data'

const [laptop, other] = inGroup('laptops')
const [mower] = inGroup('lawnmowers')
const [planter] = inGroup('balcony-planters')

describe('what may be put before a shopper unasked', () => {
  test('after a durable its whole group is quiet until the replacement cycle ends', () => {
    if (!laptop || !other) throw new Error('two laptops are needed')
    const owner = { purchases: [bought(laptop.slug, 5)] }
    expect(isPromotable(other, contextFor())).toBe(true)
    expect(isPromotable(other, contextFor(owner))).toBe(false)
    const later = NOW + (laptop.quietDays - 4) * DAY
    expect(isPromotable(other, contextFor(owner, later))).toBe(true)
    expect(isPromotable(laptop, contextFor(owner, later))).toBe(false)
  })

  test('a home without a garden gets no lawnmower, one without a balcony no planter', () => {
    if (!mower || !planter) throw new Error('a mower and a planter are needed')
    const fits = (dwelling: Dwelling | null) => {
      const context = contextFor({ facts: { dwelling } })
      return [isPromotable(mower, context), isPromotable(planter, context)]
    }
    expect(fits('FLAT')).toEqual([false, false])
    expect(fits('FLAT_WITH_BALCONY')).toEqual([false, true])
    expect(fits('HOUSE_WITH_GARDEN')).toEqual([true, true])
    expect(fits(null)).toEqual([true, true])
  })

  test('what is in the cart or waved away is left alone', () => {
    if (!laptop) throw new Error('a laptop is needed')
    const cart = [{ variantId: 'v', productId: laptop.id, quantity: 1 }]
    expect(isPromotable(laptop, contextFor({ cart }))).toBe(false)
    expect(isPromotable(laptop, contextFor({ dismissed: [laptop.id] }))).toBe(false)
  })

  test('what was muted is not put before anybody: its kind, its make or its theme', () => {
    if (!laptop) throw new Error('a laptop is needed')
    const muted = (dimension: Dimension, key: string) =>
      isPromotable(laptop, contextFor({ choices: [{ dimension, key, stance: 'MUTED' }] }))
    expect(muted('category', 'laptops')).toBe(false)
    expect(muted('brand', laptop.brand)).toBe(false)
    expect(muted('topic', laptop.topics[0] ?? '')).toBe(false)
    expect(muted('category', 'jeans')).toBe(true)
  })

  test('of a series only the volume that comes next', () => {
    const volumes = inGroup('fantasy-novels')
      .filter(p => p.series === 'the-salt-roads')
      .sort((a, b) => (a.volume ?? 0) - (b.volume ?? 0))
    const allowed = (owned: number[]) => {
      const context = contextFor({ purchases: owned.map(v => bought(volumes[v - 1]?.slug ?? '', 90)) })
      return volumes.filter(p => isPromotable(p, context)).map(p => p.volume)
    }
    expect(allowed([])).toEqual([1])
    expect(allowed([1, 2])).toEqual([3])
    expect(allowed([2])).toEqual([3])
  })

  test('says which rule speaks against a product', () => {
    if (!laptop || !other || !mower) throw new Error('laptops and a mower are needed')
    const because = (known: Parameters<typeof contextFor>[0], product = laptop) =>
      hindranceOf(product, contextFor(known))
    expect(because({})).toBeNull()
    expect(because({ dismissed: [laptop.id] })).toBe('dismissed')
    expect(because({ purchases: [bought(laptop.slug, 5)] })).toBe('owned')
    expect(because({ purchases: [bought(laptop.slug, 5)] }, other)).toBe('quiet')
    expect(because({ choices: [{ dimension: 'category', key: 'laptops', stance: 'MUTED' }] })).toBe('muted')
    expect(because({ facts: { dwelling: 'FLAT' } }, mower)).toBe('no-room')
    expect(because({}, { ...laptop, inStock: false })).toBe('sold-out')
  })

  test('not what is sold out, not yet launched or for older people', () => {
    const product = the(laptop?.slug ?? '')
    expect(isSellable({ ...product, inStock: false }, contextFor())).toBe(false)
    const soon = { ...product, launchedAt: NOW + DAY }
    expect(isSellable(soon, contextFor())).toBe(false)
    expect(isSellable(soon, { ...contextFor(), early: ['another'] })).toBe(false)
    expect(isSellable(soon, { ...contextFor(), early: [soon.id] })).toBe(true)
    const adult = { ...product, ageLimit: 18 }
    expect(isSellable(adult, contextFor())).toBe(false)
    expect(isSellable(adult, contextFor({ facts: { birthday: '2008-11-23' } }))).toBe(false)
    expect(isSellable(adult, contextFor({ facts: { birthday: '2008-11-22' } }))).toBe(true)
  })
})
