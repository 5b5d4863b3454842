import { expect, it } from 'vitest'
import { NOW, shopper } from '@/lib/offers/samples.test-data'
import { ageToConfirm, forTheirAge } from './age-check'
import type { Cart, CartLine } from './cart'

const line = (ageLimit: number | null, over: Partial<CartLine> = {}): CartLine => ({
  variantId: 'v',
  productId: 'p',
  slug: 'p',
  name: 'P',
  label: '',
  picture: '',
  quantity: 1,
  unitPriceCents: 100,
  seenPriceCents: 100,
  stock: 5,
  ageLimit,
  state: { kind: 'fine' },
  ...over,
})
const cart = (...lines: CartLine[]): Cart => ({ id: 'c', code: null, lines })
const born = (birthday: string | null) => shopper({}, { birthday })

it('asks for the highest limit in the cart, and only of somebody whose birthday is not known', () => {
  expect(ageToConfirm(cart(line(16), line(null), line(18)), born(null), NOW)).toBe(18)
  expect(ageToConfirm(cart(line(null)), born(null), NOW)).toBeNull()
  expect(ageToConfirm(cart(), born(null), NOW)).toBeNull()
  for (const birthday of ['1990-01-01', '2015-01-01'])
    expect(ageToConfirm(cart(line(18)), born(birthday), NOW)).toBeNull()
})

it('says of what somebody is known to be too young for, to the day', () => {
  const states = (birthday: string | null) =>
    forTheirAge(cart(line(16), line(18), line(null)), born(birthday), NOW).lines.map(
      ({ state }) => state.kind,
    )
  expect(states(null)).toEqual(['fine', 'fine', 'fine'])
  expect(states('2008-06-11')).toEqual(['fine', 'too-young', 'fine'])
  expect(states('2008-06-10')).toEqual(['fine', 'fine', 'fine'])
  const gone = line(18, { state: { kind: 'gone' } })
  expect(forTheirAge(cart(gone), born('2015-01-01'), NOW).lines).toEqual([gone])
})
