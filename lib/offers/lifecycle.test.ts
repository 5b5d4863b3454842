import fc from 'fast-check'
import { expect, it } from 'vitest'
import { afterStep, isStep, type Status, statusOf, stepsFrom } from './lifecycle'
import { NOW, offer } from './samples.test-data'

const statuses: Status[] = ['draft', 'scheduled', 'live', 'paused', 'ended']

it('stands where its state and its dates put it', () => {
  const at = (over: Parameters<typeof offer>[0]) => statusOf(offer(over), NOW)
  expect(at({ state: 'DRAFT' })).toBe('draft')
  expect(at({ startsAt: NOW + 1 })).toBe('scheduled')
  expect(at({ startsAt: NOW, endsAt: NOW + 1 })).toBe('live')
  expect(at({ endsAt: NOW })).toBe('ended')
  expect(at({ state: 'PAUSED' })).toBe('paused')
  expect(at({ state: 'PAUSED', endsAt: NOW })).toBe('ended')
  expect(at({ state: 'ENDED', endsAt: null })).toBe('ended')
})

it('goes from draft to live, pauses, resumes and ends, and nothing wakes what has ended', () => {
  expect(afterStep('draft', 'publish')).toBe('PUBLISHED')
  expect(afterStep('live', 'pause')).toBe('PAUSED')
  expect(afterStep('paused', 'resume')).toBe('PUBLISHED')
  expect(afterStep('draft', 'pause')).toBeNull()
  expect(stepsFrom('ended')).toEqual([])
  expect(isStep('publish') && !isStep('toString') && !isStep('')).toBe(true)
})

it('takes no step that leaves an offer where it is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...statuses), status => {
      const before = {
        draft: 'DRAFT',
        scheduled: 'PUBLISHED',
        live: 'PUBLISHED',
        paused: 'PAUSED',
        ended: 'ENDED',
      }
      for (const step of stepsFrom(status)) expect(afterStep(status, step)).not.toBe(before[status])
    }),
  )
})
