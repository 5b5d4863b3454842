import { expect, test, vi } from 'vitest'
import type { Subject } from '@/lib/profile/who'
import { enterRequest, settleVisits, underWay } from './under-way'

const visitor = (visitorId: string): Subject => ({ kind: 'visitor', visitorId })

/** Begins the recording of a visit within a request of its own; answers how to name it and to write it. */
async function begin(who: Subject, request: object = {}) {
  const subject = Promise.withResolvers<Subject>()
  const written = Promise.withResolvers<void>()
  await Promise.resolve().then(() => {
    enterRequest(request)
    underWay(subject.promise, written.promise)
  })
  return { name: () => subject.resolve(who), write: () => written.resolve() }
}

/** Whether the visits of a subject are settled by now, asked from a request of its own. */
function watch(who: Subject, withinMs = 60_000, request: object = {}) {
  const state = { over: false }
  void Promise.resolve().then(async () => {
    enterRequest(request)
    await settleVisits(who, withinMs)
    state.over = true
  })
  return state
}
const turns = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

test('a page waits until an earlier visit of its shopper has its name and is written', async () => {
  const visit = await begin(visitor('a'))
  const page = watch(visitor('a'))
  await turns()
  expect(page.over).toBe(false)
  visit.name()
  await turns()
  expect(page.over).toBe(false)
  visit.write()
  await turns()
  expect(page.over).toBe(true)
  await settleVisits(visitor('a'))
})

test('nobody waits for the visits of others, nor a page for its own', async () => {
  const request = {}
  const visit = await begin(visitor('b'), request)
  const own = watch(visitor('b'), 60_000, request)
  visit.name()
  const other = watch(visitor('c'))
  await turns()
  expect([own.over, other.over]).toEqual([true, true])
  visit.write()
})

test('nobody waits for a log that hangs longer than allowed, a stranger not at all', async () => {
  vi.useFakeTimers()
  const visit = await begin(visitor('d'))
  visit.name()
  const [page, stranger] = [watch(visitor('d'), 150), watch({ kind: 'stranger' }, 150)]
  await vi.advanceTimersByTimeAsync(149)
  expect([page.over, stranger.over]).toEqual([false, true])
  await vi.advanceTimersByTimeAsync(1)
  expect(page.over).toBe(true)
  visit.write()
  vi.useRealTimers()
})
