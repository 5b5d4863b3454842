import { describe, expect, it } from 'vitest'
import { isColour } from '../../../lib/catalogue/colours'
import { catalogue } from './catalogue'
import { TOPICS } from './topics'

const { departments, groups, brands, series, products } = catalogue
const variants = products.flatMap(product => product.variants)
const inGroup = (group: string) => products.filter(product => product.group === group)
const slugs = (things: { slug: string }[]) => new Set(things.map(thing => thing.slug))

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

describe('the catalogue holds together', () => {
  it('has six departments and at least 145 products', () => {
    expect(departments).toHaveLength(6)
    expect(products.length).toBeGreaterThanOrEqual(145)
  })

  it('repeats no slug, SKU, name, tagline or description', () => {
    for (const list of [departments, groups, brands, series, products]) {
      expect(repeated(list.map(thing => thing.slug))).toEqual([])
    }
    expect(repeated(variants.map(variant => variant.sku))).toEqual([])
    expect(repeated(products.map(product => product.name))).toEqual([])
    expect(repeated(products.map(product => product.tagline))).toEqual([])
    expect(repeated(products.map(product => product.description))).toEqual([])
  })

  it('refers only to things that exist', () => {
    const [department, group, brand, book, product] = [departments, groups, brands, series, products].map(
      slugs,
    )
    expect(groups.filter(g => !department?.has(g.department))).toEqual([])
    expect(groups.flatMap(g => g.complements).filter(slug => !group?.has(slug))).toEqual([])
    expect(products.filter(p => !group?.has(p.group) || !brand?.has(p.brand)).map(p => p.slug)).toEqual([])
    expect(products.flatMap(p => p.goesWith).filter(slug => !product?.has(slug))).toEqual([])
    expect(products.flatMap(p => (p.series ? [p.series.slug] : [])).filter(slug => !book?.has(slug))).toEqual(
      [],
    )
    expect(products.flatMap(p => p.topics).filter(topic => !TOPICS.some(known => known === topic))).toEqual(
      [],
    )
    expect(variants.flatMap(v => v.colour ?? []).filter(colour => !isColour(colour))).toEqual([])
  })

  it('lets nothing go with itself or twice with the same', () => {
    for (const { slug, goesWith } of products) expect(repeated([slug, ...goesWith])).toEqual([])
    for (const { slug, complements } of groups) expect(repeated([slug, ...complements])).toEqual([])
  })

  it('fills every group and uses every brand', () => {
    expect(groups.filter(group => inGroup(group.slug).length < 2).map(group => group.slug)).toEqual([])
    expect(brands.filter(brand => !products.some(product => product.brand === brand.slug))).toEqual([])
  })

  it('gives an interval exactly to what is replenished', () => {
    for (const group of groups) {
      expect([group.slug, group.replenishDays !== undefined]).toEqual([
        group.slug,
        group.afterPurchase === 'REPLENISH',
      ])
      if (group.replenishDays) expect(group.quietDays).toBeLessThan(group.replenishDays)
    }
  })
})

describe.each(products.map(product => [product.slug, product] as const))('%s', (_, product) => {
  it('is written and priced like a product', () => {
    expect(product.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(product.tagline.length).toBeLessThanOrEqual(80)
    expect(product.description.split(/[.!?] /).length).toBeGreaterThanOrEqual(2)
    expect(Object.keys(product.facts).length).toBeGreaterThanOrEqual(3)
    expect(Object.keys(product.facts).length).toBeLessThanOrEqual(7)
    expect(product.rating).toBeGreaterThanOrEqual(3.6)
    expect(product.rating).toBeLessThanOrEqual(4.9)
    expect(product.topics.length).toBeGreaterThan(0)
    expect(product.variants.length).toBeGreaterThan(0)
    for (const variant of product.variants) {
      expect(Number.isInteger(variant.priceCents)).toBe(true)
      expect(variant.priceCents).toBeGreaterThanOrEqual(400)
      expect(variant.priceCents).toBeLessThanOrEqual(350_000)
      expect(variant.compareAtCents ?? Number.POSITIVE_INFINITY).toBeGreaterThan(variant.priceCents)
      expect(variant.stock).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('the scenarios find what they need', () => {
  it('S1: laptops of every tier, each with a bag or sleeve and a mouse that go with it', () => {
    const laptops = inGroup('laptops')
    expect(new Set(laptops.map(laptop => laptop.tier)).size).toBe(3)
    expect(laptops.length).toBeGreaterThanOrEqual(6)
    const ahorn = products.find(product => product.slug === 'ahorn-14')
    const companions = products.filter(product => ahorn?.goesWith.includes(product.slug))
    expect(companions.map(product => product.group)).toEqual(expect.arrayContaining(['laptop-bags', 'mice']))
  })

  it('S2: series without gaps, the next volumes launched', () => {
    for (const { slug } of series) {
      const volumes = products.filter(product => product.series?.slug === slug)
      const numbers = volumes.map(product => product.series?.volume ?? 0).sort((a, b) => a - b)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      expect(numbers.length).toBeGreaterThanOrEqual(4)
    }
    expect(products.find(product => product.slug === 'salt-roads-3')?.launchedDaysAgo).toBeGreaterThan(0)
  })

  it('S3: serums, vitamins and coffee to choose from', () => {
    expect(inGroup('serums').length).toBeGreaterThanOrEqual(4)
    expect(inGroup('vitamins').length).toBeGreaterThanOrEqual(4)
    expect(inGroup('coffee').length).toBeGreaterThanOrEqual(5)
  })

  it('S4: jeans of four cuts, and classic blue in each', () => {
    const jeans = inGroup('jeans')
    expect(jeans.length).toBeGreaterThanOrEqual(8)
    const blue = jeans.filter(pair => pair.variants.some(variant => variant.colour === 'classic-blue'))
    expect(new Set(blue.map(pair => pair.detail))).toEqual(new Set(['straight', 'slim', 'wide', 'tapered']))
  })

  it('S5: lawnmowers need a garden, planters a balcony', () => {
    expect(inGroup('lawnmowers').length).toBeGreaterThanOrEqual(3)
    expect(inGroup('balcony-planters').length).toBeGreaterThanOrEqual(4)
    expect(groups.find(group => group.slug === 'lawnmowers')?.needs).toEqual(['GARDEN'])
    expect(groups.find(group => group.slug === 'balcony-planters')?.needs).toEqual(['BALCONY'])
  })

  it('S6: beach gear for summer and ski gear for winter', () => {
    expect(inGroup('beach').every(product => product.season === 'SUMMER')).toBe(true)
    expect(inGroup('ski').every(product => product.season === 'WINTER')).toBe(true)
    expect(inGroup('winter-coats').every(product => product.season === 'WINTER')).toBe(true)
  })

  it('S8: launches open for early access now', () => {
    const upcoming = products.filter(product => product.launchedDaysAgo < 0)
    expect(upcoming.length).toBeGreaterThanOrEqual(2)
    for (const product of upcoming) {
      expect(product.earlyAccessDays ?? 0).toBeGreaterThan(-product.launchedDaysAgo)
    }
  })

  it('has an age limit, offers, and sold-out variants and products to draw', () => {
    expect(products.some(product => product.ageLimit === 18)).toBe(true)
    expect(variants.filter(variant => variant.compareAtCents).length).toBeGreaterThan(10)
    const soldOut = products.filter(product => product.variants.every(variant => variant.stock === 0))
    expect(soldOut.map(product => product.slug)).toEqual(['erster-frost-vinyl'])
    expect(variants.filter(variant => variant.stock === 0).length).toBeGreaterThan(3)
  })
})
