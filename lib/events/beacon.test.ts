import { expect, test } from 'vitest'
import { beacon, eventsOf } from './beacon'

const NOW = Date.UTC(2026, 5, 1)
const one = { id: '01a202d3-7e40-7203-b83b-9ead245b26b2', at: NOW, name: 'dismiss', product: 'ahorn-14' }
const accepts = (value: unknown) => beacon.safeParse(value).success

test('takes what a server cannot see, and nothing else', () => {
  expect(accepts([one])).toBe(true)
  expect(accepts([{ ...one, name: 'view_promotion', offer: 'birthday' }])).toBe(true)
  expect(accepts([])).toBe(false)
  expect(accepts(Array(51).fill(one))).toBe(false)
  expect(accepts([{ ...one, name: 'purchase' }])).toBe(false)
  expect(accepts([{ ...one, id: 'x' }])).toBe(false)
  expect(accepts([{ ...one, product: '../etc' }])).toBe(false)
  expect(accepts([{ ...one, product: undefined }])).toBe(false)
  expect(accepts([{ ...one, name: 'view_promotion' }])).toBe(false)
})

test('a clock that is hours off is not believed', () => {
  const at = (ms: number) =>
    eventsOf(beacon.parse([{ ...one, at: ms }]), { kind: 'stranger' }, NOW)[0]?.at.getTime()
  expect(at(NOW - 60_000)).toBe(NOW - 60_000)
  expect(at(0)).toBe(NOW)
  expect(at(NOW + 7_200_000)).toBe(NOW)
})
