import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameHref, previewHref, type Side, sideIn, USUAL, wishOf } from './side'

const queryOf = (href: string) => Object.fromEntries(new URL(href, 'http://shop.invalid').searchParams)
const profileId = '0198f2a0-0000-7000-8000-000000000001'
const troublesOf = (side: Partial<Side>) => wishOf({ ...USUAL, ...side }).troubles

test('a side is whom, when, on what, which page and with which offer', () => {
  const side = {
    ...USUAL,
    who: profileId,
    at: '2026-06-10T08:00',
    device: 'phone',
    page: '/cart',
    offer: 'jeans',
  }
  expect(wishOf(side).wish).toEqual({
    whom: { kind: 'shopper', profileId },
    at: Date.UTC(2026, 5, 10, 6),
    zone: 'Europe/Berlin',
    device: 'phone',
    page: '/cart',
    offer: 'jeans',
  })
  expect(wishOf({ ...USUAL, who: 'persona:reader' }).wish?.whom).toMatchObject({ rule: { key: 'reader' } })
  expect(wishOf(USUAL).wish).toMatchObject({ whom: { kind: 'nobody' }, at: null, offer: null })
})

test('what is wrong is said of the field it is wrong in', () => {
  expect(Object.keys(troublesOf({ who: 'persona:emperor' }) ?? {})).toEqual(['who'])
  expect(Object.keys(troublesOf({ at: '2026-02-30T08:00' }) ?? {})).toEqual(['at'])
  expect(Object.keys(troublesOf({ at: '1815-12-10T08:00' }) ?? {})).toEqual(['at'])
  expect(Object.keys(troublesOf({ zone: 'Middle/Earth', device: 'fridge' }) ?? {})).toEqual([
    'zone',
    'device',
  ])
  for (const page of ['products/ahorn-14', '//elsewhere.example', '/\\elsewhere.example', ''])
    expect(Object.keys(troublesOf({ page }) ?? {})).toEqual(['page'])
})

test('the address of a preview gives the same preview back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map(value => value.trim())
  const side = fc.record({
    who: text,
    find: text,
    at: text,
    zone: text,
    device: text,
    page: text,
    offer: text,
  })
  fc.assert(
    fc.property(side, side, (a, b) => {
      const query = queryOf(previewHref({ a, b }))
      expect([sideIn(query, 'a-'), sideIn(query, 'b-', { ...USUAL, who: 'x' })]).toEqual([a, b])
      expect(sideIn(queryOf(frameHref(b)), '')).toEqual(b)
    }),
  )
})
