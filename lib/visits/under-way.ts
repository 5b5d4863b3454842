import { AsyncLocalStorage } from 'node:async_hooks'
import type { Subject } from '@/lib/profile/who'

/** A visit from when it was seen until it is in the log. */
type Visit = { request: object | undefined; named: Promise<unknown>; written: Promise<unknown> }

/** Proxy and pages are bundles of their own that meet in `globalThis`. */
const shared = globalThis as typeof globalThis & {
  tanteEmmaUnderWay?: {
    request: AsyncLocalStorage<object>
    nameless: Set<Visit>
    bySubject: Map<string, Set<Visit>>
  }
}
shared.tanteEmmaUnderWay ??= { request: new AsyncLocalStorage(), nameless: new Set(), bySubject: new Map() }
const { request, nameless, bySubject } = shared.tanteEmmaUnderWay

/** What follows from here on belongs to this request. */
export function enterRequest(own: object): void {
  request.enterWith(own)
}

/** The request at hand, as the server was sent it; undefined outside of one. */
export function requestAtHand(): object | undefined {
  return request.getStore()
}

/**
 * Lets pages wait for a visit that is being recorded: `subject` resolves when it is known whose it is, `written`
 * when it is in the log; neither may reject.
 */
export function underWay(subject: Promise<Subject>, written: Promise<unknown>): void {
  const visit: Visit = { request: request.getStore(), named: subject, written }
  nameless.add(visit)
  void subject.then(who => {
    nameless.delete(visit)
    const key = keyOf(who)
    if (!key) return
    const list = bySubject.get(key) ?? new Set()
    bySubject.set(key, list.add(visit))
    void written.then(() => {
      list.delete(visit)
      if (list.size === 0 && bySubject.get(key) === list) bySubject.delete(key)
    })
  })
}

/**
 * Resolves when the log holds every visit of this subject that this process had seen before the request at hand,
 * whose own visit is not waited for; after `withinMs` in any case.
 */
export async function settleVisits(subject: Subject, withinMs = 150): Promise<void> {
  const key = keyOf(subject)
  if (!key || (nameless.size === 0 && !bySubject.has(key))) return
  const own = request.getStore()
  const earlier = (visits: Iterable<Visit> = []) => [...visits].filter(v => !own || v.request !== own)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, withinMs)
  })
  const written = Promise.all(earlier(nameless).map(v => v.named)).then(() =>
    Promise.all(earlier(bySubject.get(key)).map(v => v.written)),
  )
  await Promise.race([written, late])
  clearTimeout(timer)
}

function keyOf(subject: Subject): string | null {
  if (subject.kind === 'stranger') return null
  return subject.kind === 'shopper' ? subject.profileId : subject.visitorId
}
