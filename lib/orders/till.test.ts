import { expect, it } from 'vitest'
import { atTheTill } from './till'

it('lets a few in at once, in the order they came, and goes on after one that fails', async () => {
  let under = 0
  let most = 0
  const served: number[] = []
  const all = Array.from({ length: 40 }, (_, i) =>
    atTheTill(async () => {
      most = Math.max(most, ++under)
      await Promise.resolve()
      served.push(i)
      under--
      if (i % 5 === 0) throw new Error('declined')
      return i
    }),
  )
  const outcomes = await Promise.allSettled(all)
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(8)
  expect(served).toEqual([...served].sort((a, b) => a - b))
  expect(served).toHaveLength(40)
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThan(10)
})
