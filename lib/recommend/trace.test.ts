import { describe, expect, test } from 'vitest'
import { contextOf } from './context'
import { cartContextOf, decideCart, decideHome, decideProduct } from './decide'
import { hindranceOf } from './eligibility'
import { bought, inGroup, liking, looked, NOW, shop, somebody, the } from './shop.test-data'
import { traceHome } from './trace-home'
import { traceCart, traceProduct } from './trace-shelves'

const [mower] = inGroup('lawnmowers')
const known = somebody({
  purchases: [bought('ahorn-14', 4)],
  recent: [looked('kai-straight-classic')],
  affinities: liking(['ahorn-14', 'kai-straight-classic']),
  dismissed: [the('pier-selvedge-straight').id],
  facts: { dwelling: 'FLAT' },
  choices: [{ dimension: 'category', key: 'coffee', stance: 'MUTED' }],
})
const context = contextOf(known, shop, NOW)

describe('the trace of the home page', () => {
  const home = decideHome(known, shop, {}, NOW)
  const trace = traceHome(home, {}, context)

  test('has every placement as it stands, in its order', () => {
    const [hero, ...shelves] = trace.placements
    expect(hero).toMatchObject({ place: 'hero', title: home.hero.title })
    expect(shelves.map(s => [s.title, s.slots.map(x => x.slug)])).toEqual(
      home.shelves.map(s => [s.title, s.slots.map(x => x.product.slug)]),
    )
    const lead = shelves[0]?.slots[0]
    expect(lead).toMatchObject({ source: 'goes-with', note: { text: 'goes with your Ahorn 14' } })
  })

  test('names runners-up that could have stood there and do not', () => {
    const there = new Set(trace.placements.flatMap(p => p.slots.map(s => s.slug)))
    const runners = trace.placements.flatMap(p => p.runnersUp.map(s => s.slug))
    expect(runners.length).toBeGreaterThan(5)
    for (const slug of runners) expect(there.has(slug), slug).toBe(false)
    for (const p of trace.placements) expect(p.runnersUp.length).toBeLessThanOrEqual(5)
    const similar = trace.placements.find(p => p.kind === 'similar')
    for (const slot of similar?.slots ?? []) expect(slot.parts.likeness).toBeGreaterThan(0.4)
  })

  test('counts what was left out, each product under one rule', () => {
    const counts = Object.fromEntries(trace.leftOut.map(l => [l.rule, l.count]))
    expect(counts.owned).toBe(1)
    expect(counts.dismissed).toBe(1)
    expect(counts.quiet).toBe(inGroup('laptops').filter(p => p.slug !== 'ahorn-14').length)
    expect(counts.muted).toBe(inGroup('coffee').length)
    expect(trace.leftOut.find(l => l.rule === 'no-room')?.names).toContain(mower?.name)
    const sum = trace.leftOut.reduce((all, { count }) => all + count, 0)
    expect(sum).toBeLessThan(shop.products.length)
  })

  test('names the nearest that a rule refused, and the policies that had a say, in their version', () => {
    const { things, quiet, further } = trace.refused
    const there = new Set(trace.placements.flatMap(p => [...p.slots, ...p.runnersUp]).map(s => s.slug))
    for (const { slug, rule } of things) {
      expect(there.has(slug), slug).toBe(false)
      expect(hindranceOf(the(slug), context), slug).toBe(rule)
    }
    expect(things.length).toBeGreaterThan(3)
    expect(things.length).toBeLessThanOrEqual(10)
    expect(further).toBeGreaterThanOrEqual(0)
    expect(things.map(({ slug }) => slug)).toContain('pier-selvedge-straight')
    expect(quiet.map(({ slug }) => slug)).toContain('laptops')
    expect(trace.policies).toContainEqual({ slug: 'laptops', name: 'Laptops', version: 1 })
  })

  test('says of shelves that do not stand there why', () => {
    for (const { title, why } of trace.passedOver) {
      expect(home.shelves.map(s => s.title)).not.toContain(title)
      expect(['nothing left', 'too few', 'no room']).toContain(why)
    }
    expect(trace.passedOver.length).toBeGreaterThan(0)
  })
})

test('what keeps being ignored says how much it lost', () => {
  const id = the('kai-straight-classic').id
  const faded = { ...context, faded: new Map([[id, 0.4]]) }
  const home = decideHome(somebody(), shop, {}, NOW)
  const slot = { product: the('kai-straight-classic'), reason: { kind: 'popular' as const }, score: 1 }
  const shelf = {
    kind: 'popular' as const,
    title: 'Test',
    reason: { kind: 'popular' as const },
    slots: [slot],
  }
  const trace = traceHome({ ...home, shelves: [shelf] }, {}, faded)
  expect(trace.placements[1]?.slots[0]?.parts.freshness).toBe(0.4)
})

test('the trace of a product page and of the cart', () => {
  const product = the('ahorn-14')
  const beside = traceProduct(product, decideProduct(product, known, shop, NOW), {}, context)
  expect(beside.placements.map(p => p.kind)).toContain('goes-with')
  for (const p of beside.placements) for (const s of p.runnersUp) expect(s.slug).not.toBe(product.slug)

  const cart = [the('kai-straight-classic').id]
  const shelf = decideCart(cart, known, shop, NOW)
  const trace = traceCart(shelf, {}, cartContextOf(cart, known, shop, NOW))
  expect(trace.placements[0]?.slots.map(s => s.slug)).toEqual(shelf?.slots.map(s => s.product.slug))
  expect(trace.leftOut.find(l => l.rule === 'in-cart')?.names).toEqual([the('kai-straight-classic').name])
  expect(traceCart(null, {}, cartContextOf([], known, shop, NOW)).placements).toEqual([])
})
