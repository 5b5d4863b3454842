import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendClick, chainOf, eachSessionOf, emptyClicks, openSession, sessionCount } from './clicks'

/** What a session holds and which sessions have an item, read back. */
const chain = (clicks: ReturnType<typeof emptyClicks>, session: number) => {
  const items: number[] = []
  chainOf(clicks, session, 1_000, items)
  return items.reverse()
}
const having = (clicks: ReturnType<typeof emptyClicks>, item: number) => {
  const sessions: number[] = []
  eachSessionOf(clicks, item, 1_000, session => sessions.push(session))
  return sessions
}

test('a session is read back in its order, and an item leads to the sessions that have it, newest first', () => {
  const clicks = emptyClicks(20, 5)
  const [a, b] = [openSession(clicks), openSession(clicks)]
  for (const [session, item] of [
    [a, 3],
    [b, 7],
    [a, 7],
    [a, 3],
  ] as const)
    appendClick(clicks, session, item, 1)
  expect(chain(clicks, a)).toEqual([3, 7, 3])
  expect(having(clicks, 7)).toEqual([a, b])
  expect(having(clicks, 3)).toEqual([a])
  expect([clicks.sessionsOf[3], clicks.sessionsOf[7]]).toEqual([1, 2])
})

const steps = fc.array(fc.tuple(fc.nat(5), fc.nat(8), fc.boolean()), { maxLength: 200 })

test('the newest stay, the oldest go, and no more than there is room for', () => {
  fc.assert(
    fc.property(
      steps,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 6 }),
      (list, room, rooms) => {
        const clicks = emptyClicks(room, rooms)
        const open = new Map<number, number>()
        const log: { session: number; item: number }[] = []
        for (const [who, item, anew] of list) {
          const session = (anew ? undefined : open.get(who)) ?? openSession(clicks)
          open.set(who, session)
          const kept = session >= clicks.nextSession - rooms
          appendClick(clicks, session, item, log.length)
          if (kept) log.push({ session, item })
        }
        const live = log.slice(-room).filter(({ session }) => session >= clicks.nextSession - rooms)
        expect(sessionCount(clicks)).toBe(Math.min(clicks.nextSession, rooms))
        for (let session = Math.max(0, clicks.nextSession - rooms); session < clicks.nextSession; session++) {
          const own = live.filter(click => click.session === session).map(click => click.item)
          expect(chain(clicks, session)).toEqual(own)
          expect(clicks.length[session % rooms]).toBe(own.length)
        }
        for (const session of having(clicks, list[0]?.[1] ?? 0))
          expect(chain(clicks, session)).toContain(list[0]?.[1])
      },
    ),
  )
})
