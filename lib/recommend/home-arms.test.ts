import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOME_CHOICES, type HomeArms } from '@/lib/experiments/choice'
import { decideHome } from './decide'
import { homeArms, orderShelves, USUAL, weigh } from './home-arms'
import { contextFor, liking, looked, NOW, shop, somebody } from './shop.test-data'
import type { Shelf, ShelfKind, Slot } from './slot'

const KINDS: ShelfKind[] = [
  'goes-with',
  'due-again',
  'next-in-series',
  'because-you-like',
  'similar',
  'for-less',
]
const MORE: ShelfKind[] = ['better-model', 'corner', 'new-for-you', 'popular']
const BOUND: ShelfKind[] = ['next-in-series', 'goes-with', 'due-again', 'similar']
const armsOf = (key: keyof HomeArms) => HOME_CHOICES.find(choice => choice.key === key)?.arms ?? []
const orders = armsOf('home-shelf-order').map(arm => arm.key as HomeArms['home-shelf-order'])
const blends = armsOf('home-blend').map(arm => arm.key as HomeArms['home-blend'])

const shelf = (kind: ShelfKind, n: number): Shelf => ({
  kind,
  title: `${kind} ${n}`,
  reason: { kind: 'popular' },
  slots: [],
})

describe('orderShelves', () => {
  const list = fc.array(fc.constantFrom(...KINDS, ...MORE), { maxLength: 8 }).map(kinds => kinds.map(shelf))

  test('keeps every shelf once, and what follows from a purchase or a look in its place', () => {
    fc.assert(
      fc.property(list, fc.constantFrom(...orders), (shelves, order) => {
        const ordered = orderShelves(shelves, order)
        expect([...ordered].sort(byTitle)).toEqual([...shelves].sort(byTitle))
        shelves.forEach((each, i) => {
          if (BOUND.includes(each.kind)) expect(ordered[i]).toBe(each)
        })
      }),
    )
  })

  test('the usual order is the order they came in; an arm puts its own first', () => {
    const shelves = (['goes-with', 'for-less', 'new-for-you', 'because-you-like', 'popular'] as const).map(
      shelf,
    )
    expect(orderShelves(shelves, 'usual')).toEqual(shelves)
    expect(orderShelves(shelves, 'taste-first').map(s => s.kind)).toEqual([
      'goes-with',
      'because-you-like',
      'for-less',
      'new-for-you',
      'popular',
    ])
    expect(orderShelves(shelves, 'neighbours-first')[1]?.kind).toBe('popular')
  })
})

const byTitle = (a: Shelf, b: Shelf) => a.title.localeCompare(b.title)

describe('weigh', () => {
  const context = contextFor({ facts: { hobbies: ['hiking'] } })
  const slots = shop.products.map((product, i) => ({
    product,
    reason: { kind: 'popular' as const },
    score: 1 - i / 1_000,
  }))

  const fresh = (list: Slot[]): Shelf => ({ ...shelf('new-for-you', 0), slots: list })

  test('neither adds nor loses a product, in any arm, and leaves the usual as it is', () => {
    for (const arm of blends) {
      const weighed = weigh(fresh(slots), arm, context)
      expect(new Set(weighed.map(slot => slot.product))).toEqual(new Set(slots.map(slot => slot.product)))
    }
    expect(weigh(fresh(slots), 'usual', context)).toBe(slots)
    const told = { kind: 'told-us', fact: 'hobby', label: 'hiking' } as const
    for (const bound of [{ kind: 'goes-with' as const }, { kind: 'popular' as const }, { reason: told }])
      expect(weigh({ ...fresh(slots), ...bound }, 'popularity-led', context)).toBe(slots)
  })

  test('what the arm looks for moves up', () => {
    const mean = (list: readonly { product: { popularity: number } }[]) =>
      list.slice(0, 8).reduce((sum, { product }) => sum + product.popularity, 0)
    const turned = [...slots]
      .sort((a, b) => a.product.popularity - b.product.popularity)
      .map((slot, i) => ({ ...slot, score: 1 - i / 1_000 }))
    expect(mean(weigh(fresh(turned), 'popularity-led', context))).toBeGreaterThan(mean(turned))
  })
})

const known = somebody({
  facts: { hobbies: ['hiking'] },
  recent: [looked('kai-straight-classic')],
  affinities: liking(shop.products.slice(0, 6).map(product => product.slug)),
})
const homeIn = (order: HomeArms['home-shelf-order'], blend: HomeArms['home-blend']) =>
  decideHome(known, shop, {}, NOW, { arms: { 'home-shelf-order': order, 'home-blend': blend } }).shelves

test('the order changes nothing but the order', () => {
  for (const blend of blends) {
    const usual = homeIn('usual', blend)
    expect(usual.length).toBeGreaterThan(3)
    for (const order of orders) expect(homeIn(order, blend).sort(byTitle)).toEqual([...usual].sort(byTitle))
  }
})

test('in no arm does a product stand twice, and what follows from a look stays as it is', () => {
  const bound = (shelves: readonly Shelf[]) =>
    shelves.filter(each => BOUND.includes(each.kind) || each.reason.kind === 'told-us')
  for (const order of orders)
    for (const blend of blends) {
      const shelves = homeIn(order, blend)
      const ids = shelves.flatMap(each => each.slots.map(slot => slot.product.id))
      expect(new Set(ids).size).toBe(ids.length)
      expect(bound(shelves)).toEqual(bound(homeIn('usual', 'usual')))
    }
})

test('what is assigned becomes the arms of the page', () => {
  expect(homeArms([])).toEqual(USUAL)
  expect(homeArms([{ choice: 'home-blend', arm: 'taste-led', role: 'arm', share: 1 }])).toEqual({
    ...USUAL,
    'home-blend': 'taste-led',
  })
})
