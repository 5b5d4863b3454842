import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Told } from './told'

type Answer = { status: number; headers?: Record<string, string>; body?: unknown }

const NOW = Date.UTC(2026, 10, 24)
const card = { name: 'view_item_list', product: 'ahorn-14' } as const

/** Its entries are its own properties, as with a browser's. */
class Disk {
  [key: string]: unknown
  getItem(key: string) {
    return this[key] ?? null
  }
  setItem(key: string, value: string) {
    this[key] = value
  }
  removeItem(key: string) {
    delete this[key]
  }
}

let disk: Disk
let cookies: { cookie: string }
let browser: { onLine: boolean; sendBeacon: (url: string, body: Blob) => boolean }
/** What the shop answers next; null: it is not reached. Then it takes everything. */
let answers: (Answer | null)[]
let sent: Told[][]

/** A page of the browser these tests have: what is stored stays, its script starts anew. */
async function openPage() {
  vi.resetModules()
  return import('./outbox')
}

const kept = () => Object.keys(disk).filter(key => key.startsWith('te_told.')).length
const pause = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  disk = new Disk()
  cookies = { cookie: 'te_consent=yes; te_turn=first' }
  browser = { onLine: true, sendBeacon: () => true }
  answers = []
  sent = []
  vi.stubGlobal('document', cookies)
  vi.stubGlobal('navigator', browser)
  vi.stubGlobal('localStorage', disk)
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body).events)
    const answer = answers.length > 0 ? answers.shift() : { status: 202 }
    if (!answer) throw new TypeError('Failed to fetch')
    return Response.json(answer.body ?? {}, { status: answer.status, headers: answer.headers })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('tells together what happens within a moment, and forgets it once heard', async () => {
  const { tell } = await openPage()
  for (let i = 0; i < 3; i++) tell(card)
  expect(sent).toEqual([])
  await pause(2)
  expect(sent.map(batch => batch.length)).toEqual([3])
  expect(new Set(sent[0]?.map(event => event.id)).size).toBe(3)
  expect(sent[0]?.[0]).toMatchObject({ ...card, at: NOW })
  expect(kept()).toBe(0)
})

it('is silent as long as the shop asks, on the next page too', async () => {
  answers = [{ status: 429, headers: { 'retry-after': '60' } }]
  const first = await openPage()
  first.tell(card)
  await pause(2)
  const next = await openPage()
  next.tell(card)
  await pause(50)
  expect(sent).toHaveLength(1)
  await pause(20)
  expect(sent.map(batch => batch.length)).toEqual([1, 2])
  expect(kept()).toBe(0)
})

it('keeps what nobody heard and sends the same events again', async () => {
  answers = [null, { status: 500 }]
  const { tell } = await openPage()
  tell(card)
  await pause(120)
  expect(sent).toHaveLength(3)
  expect(new Set(sent.flat().map(event => event.id)).size).toBe(1)
  expect(kept()).toBe(0)
})

it('sends nothing while there is no network, and says that it is kept', async () => {
  browser.onLine = false
  const { tellNow, flush } = await openPage()
  expect(await tellNow({ name: 'dismiss', product: 'ahorn-14' })).toBe('kept')
  expect(sent).toEqual([])
  browser.onLine = true
  await flush()
  expect(sent.flat()).toMatchObject([{ name: 'dismiss', at: NOW }])
})

it('drops the event the shop will not have and sends the others', async () => {
  answers = [{ status: 400, body: { path: 'events[1].product', now: NOW } }]
  const { tell } = await openPage()
  for (const product of ['a', 'b', 'c']) tell({ name: 'dismiss', product })
  await pause(2)
  expect(sent[1]?.map(event => event.id)).toEqual([sent[0]?.[0]?.id, sent[0]?.[2]?.id])
  expect(kept()).toBe(0)
})

it('learns the time from the shop, for what follows too', async () => {
  answers = [{ status: 400, body: { path: 'events[0].at', now: NOW + 1e10 } }]
  const { tell } = await openPage()
  tell(card)
  await pause(2)
  expect(sent[1]?.[0]?.id).toBe(sent[0]?.[0]?.id)
  tell(card)
  await pause(2)
  expect(sent).toHaveLength(3)
  for (const [event] of sent.slice(1)) expect(event?.at).toBeGreaterThan(NOW + 1e10 - 5_000)
})

it('never tells in one turn what was seen in another', async () => {
  browser.onLine = false
  const first = await openPage()
  first.tell(card)
  browser.onLine = true
  cookies.cookie = 'te_consent=yes; te_turn=second'
  first.tell(card, 'first')
  await pause(2)
  const next = await openPage()
  await next.flush()
  expect(sent).toEqual([])
  expect(kept()).toBe(0)
})

it.each(['', 'te_consent=no; te_turn=first', 'te_turn=first'])(
  'forgets all when the cookies are “%s”',
  async now => {
    browser.onLine = false
    const { tell, flush } = await openPage()
    tell(card)
    expect(kept()).toBe(1)
    browser.onLine = true
    cookies.cookie = now
    await flush()
    expect(sent).toEqual([])
    expect(kept()).toBe(0)
  },
)

it('asks once and keeps nothing where nothing may be remembered', async () => {
  cookies.cookie = 'te_consent=no'
  answers = [null]
  const { tellNow } = await openPage()
  expect(await tellNow({ name: 'dismiss', product: 'a' })).toBe('lost')
  expect(await tellNow({ name: 'dismiss', product: 'a' })).toBe('heard')
  expect(sent).toHaveLength(2)
  expect(Object.keys(disk)).toEqual([])
})

it('gives its last words to the browser once, and keeps them for the next page to make sure', async () => {
  const given: Blob[] = []
  browser.sendBeacon = (_, body) => given.push(body) > 0
  const { tell, lastWords } = await openPage()
  tell(card)
  lastWords()
  lastWords()
  await pause(5)
  expect(given.map(body => body.type)).toEqual(['application/json'])
  const [told] = JSON.parse((await given[0]?.text()) ?? '').events
  expect(sent).toEqual([])
  const next = await openPage()
  next.later()
  await pause(2)
  expect(sent).toEqual([[told]])
})
