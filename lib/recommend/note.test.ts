import { expect, test } from 'vitest'
import { noteFor } from './note'
import { NOW, shop } from './shop.test-data'
import type { Reason } from './slot'

const text = (reason: Reason) => noteFor(reason, shop)?.text

test('the pencil says what the shopper did or told, in a few words', () => {
  expect(text({ kind: 'goes-with', product: 'ahorn-14' })).toBe('goes with your Ahorn 14')
  expect(text({ kind: 'due-again', boughtAt: NOW, everyDays: 30, own: true })).toBe('time for a refill?')
  const next: Reason = { kind: 'next-in-series', series: 'The Salt Roads', volume: 3, previous: 'none' }
  expect(text(next)).toBe('volume 3 is here')
  expect(text({ kind: 'looked-at', product: 'ahorn-14' })).toBe('a bit like the Ahorn 14')
  expect(text({ kind: 'told-us', fact: 'hobby', label: 'hiking' })).toBe('for hiking')
  expect(text({ kind: 'told-us', fact: 'dwelling', label: 'a flat with a balcony' })).toBe(
    'fits a flat with a balcony',
  )
  expect(text({ kind: 'viewed-with', product: 'ahorn-14' })).toBe('others went on to this')
  expect(text({ kind: 'baskets-alike' })).toBe('in baskets much like yours')
  expect(text({ kind: 'birthday' })).toBe('happy birthday')
  expect(text({ kind: 'saves', cents: 1200, beside: 'ahorn-14' })).toBe('saves €12.00 beside the Ahorn 14')
  expect(text({ kind: 'reduced', cents: 1200 })).toBe('€12.00 less than before')
  expect(text({ kind: 'better', beside: 'ahorn-14', rating: 4.7 })).toBe('the better one of the two')
  expect(text({ kind: 'deciding', product: 'ahorn-14', inCart: true })).toBe('still in your cart')
  expect(text({ kind: 'deciding', product: 'ahorn-14', inCart: false })).toBe('still thinking about it?')
  expect(text({ kind: 'persona', note: 'for green fingers', because: 'You planted.' })).toBe(
    'for green fingers',
  )
})

test('the sentence behind it names the product and the date', () => {
  const due = noteFor({ kind: 'due-again', boughtAt: NOW, everyDays: 31, own: true }, shop)
  expect(due?.why).toBe(
    'You bought this on 22 November 2026, and you usually come back for it about every 31 days.',
  )
  const goes = noteFor({ kind: 'goes-with', product: 'ahorn-14' }, shop)
  expect(goes?.why).toContain('You bought Ahorn 14')
  const beside = noteFor({ kind: 'goes-with', product: 'ahorn-14', inCart: true }, shop)
  expect(beside?.why).toBe('Ahorn 14 is in your cart, and this goes well with it.')
  const alike = noteFor({ kind: 'looked-at', product: 'ahorn-14', bought: true }, shop)
  expect(alike?.why).toBe('You bought Ahorn 14, and this is much like it.')
})

test('what everybody sees has no pencil, nor what speaks of a thing no longer sold', () => {
  expect(noteFor({ kind: 'popular' }, shop)).toBeNull()
  expect(noteFor({ kind: 'new', label: 'laptops' }, shop)).toBeNull()
  expect(noteFor({ kind: 'goes-with', product: 'gone' }, shop)).toBeNull()
  expect(noteFor({ kind: 'looked-at', product: 'gone' }, shop)).toBeNull()
})
