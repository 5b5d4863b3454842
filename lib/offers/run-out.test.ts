import { expect, it } from 'vitest'
import { countedDay, isRunOut } from './run-out'

const anOffer = (gone: Partial<Parameters<typeof isRunOut>[0]['gone']>) => ({
  timeZone: 'Pacific/Auckland',
  gone: { shares: [], periods: [], ...gone },
})
/** 11 June in Auckland. */
const NOW = Date.UTC(2026, 5, 10, 13)

it('runs out for those whose part is spent, or for everybody', () => {
  expect(isRunOut(anOffer({}), 'LOW', NOW)).toBe(false)
  expect(isRunOut(anOffer({ shares: ['LOW'] }), 'LOW', NOW)).toBe(true)
  expect(isRunOut(anOffer({ shares: ['LOW'] }), 'HIGH', NOW)).toBe(false)
  expect(isRunOut(anOffer({ shares: ['ALL'] }), 'HIGH', NOW)).toBe(true)
})

it('runs out for a day of its own time zone, and is there again the next', () => {
  expect(countedDay(anOffer({}), NOW)).toBe('2026-06-11')
  const today = anOffer({ periods: ['2026-06-11'] })
  expect(isRunOut(today, 'NEW', NOW)).toBe(true)
  expect(isRunOut(today, 'NEW', NOW + 24 * 3_600_000)).toBe(false)
  expect(isRunOut(anOffer({ periods: ['ALL'] }), 'NEW', NOW + 400 * 86_400_000)).toBe(true)
})
