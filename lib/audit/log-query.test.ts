import { expect, it } from 'vitest'
import { logHref, readLogQuery } from './log-query'

const ID = '0197a000-0000-7000-8000-000000000000'
const NOTHING = { who: null, thing: '', what: null, day: null, before: null }

it('reads an address as what the log is narrowed to, whatever it says', () => {
  expect(readLogQuery({})).toEqual(NOTHING)
  const asked = { who: ID, thing: ' offer:summer ', what: 'offer.save', day: '2026-11-25', before: ID }
  expect(readLogQuery(asked)).toEqual({ ...asked, thing: 'offer:summer' })
  const odd = { who: 'marta', thing: ['a', 'b'], what: 'valueOf', day: '2026-02-30', before: 'x' }
  expect(readLogQuery(odd)).toEqual(NOTHING)
})

it('is an address again, without what narrows nothing', () => {
  expect(logHref(NOTHING)).toBe('/merchandise/log')
  const query = { ...NOTHING, thing: 'offer:a&b', day: '2026-11-25' }
  const { searchParams } = new URL(logHref(query), 'http://shop.test')
  expect(readLogQuery(Object.fromEntries(searchParams))).toEqual(query)
})
