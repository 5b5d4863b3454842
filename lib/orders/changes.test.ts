import { expect, it } from 'vitest'
import type { PricedCart } from '@/lib/offers/price'
import { NOW, offer } from '@/lib/offers/samples.test-data'
import { changesSince, parseSeen, seenOf } from './changes'

const [A, B, O] = [1, 2, 3].map(n => `00000000-0000-7000-8000-00000000000${n}`) as [string, string, string]
const line = (variantId: string, unitPriceCents: number, quantity = 1): PricedCart['lines'][number] => ({
  variantId,
  productId: variantId,
  name: `Thing ${variantId.at(-1)}`,
  label: '',
  unitPriceCents,
  quantity,
  discountCents: 0,
  discountReason: null,
  free: false,
})
const applied = (savedCents: number) => ({
  offerId: O,
  slug: 'ten-off',
  title: 'Ten off',
  code: null,
  savedCents,
  points: 0,
  period: null,
})
const live = offer({ id: O })
const before = { lines: [line(A, 10_000)], appliedOffers: [applied(1_000)] }
const changes = (
  now: Pick<PricedCart, 'lines' | 'appliedOffers'>,
  offers = [live],
  hasRunOut: Parameters<typeof changesSince>[3] = () => false,
) => changesSince(parseSeen(seenOf(before)), now, offers, hasRunOut, NOW)

it('says nothing where nothing changed, or nothing is known of what was seen', () => {
  expect(changes(before)).toEqual([])
  expect(parseSeen(undefined)).toBeNull()
  expect(parseSeen('{"lines":{"x":[1,2]},"offers":{}}')).toBeNull()
  expect(parseSeen('[')).toBeNull()
  expect(changesSince(null, before, [live], () => true, NOW)).toEqual([])
})

it('names what costs something else, and leaves out what follows from it', () => {
  expect(changes({ lines: [line(A, 12_000)], appliedOffers: [applied(1_200)] })).toEqual([
    'Thing 1 costs €120.00 now, it was €100.00.',
  ])
})

it('tells why an offer is gone', () => {
  const without = { ...before, appliedOffers: [] }
  expect(changes(without, [live], () => true)).toEqual(['“Ten off” has just run out.'])
  expect(changes(without, [offer({ id: O, state: 'PAUSED' })])).toEqual(['“Ten off” has ended.'])
  expect(changes(without, [offer({ id: O, endsAt: NOW })])).toEqual(['“Ten off” has ended.'])
  expect(changes(without)).toEqual(['“Ten off” does not apply to this order any more.'])
  expect(changes(without, [])).toEqual(['An offer has ended.'])
})

it('tells what is new, and that another window changed the cart', () => {
  const fresh = { ...applied(500), offerId: B, title: 'Five off' }
  expect(changes({ ...before, appliedOffers: [applied(900), fresh] })).toEqual([
    '“Ten off” takes €9.00 off now, it was €10.00.',
    '“Five off” is taken off now.',
  ])
  expect(changes({ ...before, lines: [line(A, 10_000), line(B, 500)] })).toEqual([
    'Your cart is not what this page showed: it was changed in another window.',
  ])
})
