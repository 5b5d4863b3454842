import { type OwnDatabase, ownDatabase } from '../bench/own-database'
import { type Server, serve } from '../bench/servers'
import { fillCrowd, MARKER, type Member } from './crowd'
import { expect, test } from './fixtures'

/** How many answers are looked at: `RESPONSES=20000` for the full proof. */
const responses = Number(process.env.RESPONSES ?? 2_000)
const connections = 32
/** A robot's visits are only counted, so that everybody's pages stay what they are while they are compared. */
const quiet = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }

const PAGES = ['/', '/products/ahorn-14', '/products/kai-straight-classic', '/cart', '/account/taste', '/why']
const ACCOUNT_PAGES = ['/account', '/orders', '/account/privacy', '/account/privacy/export']

type Answer = { status: number; text: string; cacheControl: string }
type Request = { path: string; rsc: boolean; member: Member | null }

// Both tests ask the one shop of this file.
test.describe.configure({ mode: 'default' })

let store: { database: OwnDatabase; server: Server; crowd: Member[]; numbers: Map<string, string> }

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const database = await ownDatabase(process.env.DATABASE_URL ?? '', 'e2e_leaks')
  const crowd = await fillCrowd(database.pool, 200, 40)
  const { rows } = await database.pool.query<{ number: number; profileId: string }>(
    'SELECT "number", "profileId" FROM "Order"',
  )
  const numbers = new Map(rows.map(row => [String(row.number), row.profileId]))
  const server = await serve('.', { DATABASE_URL: database.url, WORKER: 'off' })
  store = { database, server, crowd, numbers }
})
test.afterAll(async () => {
  store?.server.stop()
  await store?.database.drop()
})

async function ask({ path, rsc, member }: Request): Promise<Answer> {
  const headers: Record<string, string> = { ...quiet, ...(member && { cookie: member.cookie }) }
  if (rsc) headers.rsc = '1'
  const response = await fetch(store.server.url + path, { headers, redirect: 'follow' })
  const cacheControl = response.headers.get('cache-control') ?? ''
  return { status: response.status, text: await response.text(), cacheControl }
}

/** What a page shows of the shop: cards, offers and links to products and orders; streaming may change their order. */
function shown(text: string): string {
  const parts = text.match(
    /(data-card|data-offer)="[^"]*"|href="\/(products|orders)\/[^"]*"|<h[12][^>]*>[^<]*/g,
  )
  return (parts ?? []).toSorted().join('\n')
}

/** Everything in an answer that is somebody else's, in words; empty when nothing is. */
function foreign({ text, cacheControl, status }: Answer, { path, member, rsc }: Request): string[] {
  const wrong: string[] = []
  if (status >= 500) wrong.push(`status ${status}`)
  for (const [marker] of text.matchAll(MARKER))
    if (marker !== member?.marker) wrong.push(`${marker} on a page of ${member?.marker ?? 'a stranger'}`)
  for (const [, number = ''] of text.matchAll(/\/orders\/(\d+)/g))
    if (store.numbers.get(number) !== member?.profileId) wrong.push(`order ${number}`)
  if (!rsc && text.startsWith('<!DOCTYPE') && !text.includes('</html>')) wrong.push('the answer breaks off')
  if (!member || status === 404) return wrong
  if (!/no-store|private/.test(cacheControl)) wrong.push(`may be kept by others: ${cacheControl}`)
  if (member.shopperId && !rsc && !text.includes(member.marker)) wrong.push('the own name is missing')
  const wished = text.includes('Happy birthday')
  if (path === '/' && wished !== member.hasBirthday) wrong.push(wished ? 'a birthday' : 'no birthday')
  return wrong
}

const nameOf = ({ path, rsc, member }: Request) =>
  `${rsc ? 'RSC ' : ''}${path} of ${member?.marker ?? 'a stranger'}`

/** Works through requests on so many connections at once. */
async function together<T>(list: readonly T[], work: (item: T) => Promise<void>) {
  let next = 0
  const lane = async () => {
    for (let item = list[next++]; item !== undefined; item = list[next++]) await work(item)
  }
  await Promise.all(Array.from({ length: connections }, lane))
}

/** An order that looks random and is the same every time. */
function mixed<T>(list: readonly T[], seed: number): T[] {
  const taken = [...list]
  let state = seed
  for (let i = taken.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const other = state % (i + 1)
    const [a, b] = [taken[i], taken[other]]
    if (a !== undefined && b !== undefined) [taken[i], taken[other]] = [b, a]
  }
  return taken
}

test('two hundred shoppers at once: every personal byte on a page is its shopper’s', async () => {
  test.setTimeout(60_000 + responses * 60)
  const { crowd } = store
  const pagesOf = (member: Member | null) => [...PAGES, ...(member?.shopperId ? ACCOUNT_PAGES : [])]
  const own = async (member: Member) => {
    const { text } = await ask({ path: '/orders', rsc: false, member })
    return [...text.matchAll(/href="(\/orders\/\d+)"/g)].flatMap(([, path]) => path ?? [])
  }
  const leaks: string[] = []
  let asked = 0
  const crowds: Request[] = []
  // Cold: nothing was asked for before, and everybody comes at once.
  const everybody = [...crowd, ...Array.from({ length: 60 }, () => null)]
  const orders = new Map<Member, string[]>()
  const check = async (request: Request): Promise<Answer> => {
    const answer = await ask(request)
    asked++
    for (const wrong of foreign(answer, request)) leaks.push(`${nameOf(request)}: ${wrong}`)
    return answer
  }
  await together(mixed(everybody, 1), async member => void (await check({ path: '/', rsc: false, member })))
  await together(
    crowd.filter(member => member.shopperId),
    async member => void orders.set(member, await own(member)),
  )
  for (const member of everybody)
    for (const path of [...pagesOf(member), ...((member && orders.get(member)) ?? [])])
      for (const rsc of [false, true]) crowds.push({ path, rsc, member })

  // Alone: what each sees when nobody else is there.
  const alone = new Map<string, string>()
  const compared = mixed(
    crowds.filter(r => r.member && !r.rsc),
    2,
  ).slice(0, Math.ceil(responses / 5))
  for (const request of compared) alone.set(nameOf(request), shown((await check(request)).text))
  expect(
    new Set(compared.filter(r => r.path === '/').map(r => alone.get(nameOf(r)))).size,
    'homes differ from shopper to shopper',
  ).toBeGreaterThan(compared.filter(r => r.path === '/').length / 2)

  // Warm, all at once, documents and client navigations, shoppers among visitors and strangers.
  const rest: Request[] = []
  for (let seed = 3; rest.length < responses - asked; seed++) rest.push(...mixed(crowds, seed))
  await together(rest.slice(0, responses - asked), async request => {
    const { text } = await check(request)
    const before = alone.get(nameOf(request))
    if (!request.rsc && before !== undefined && shown(text) !== before)
      leaks.push(`${nameOf(request)}: not what the same shopper gets alone`)
  })
  test.info().annotations.push({ type: 'answers', description: String(asked) })
  expect(leaks).toEqual([])
  expect(asked).toBeGreaterThanOrEqual(responses)
})

test('a stranger gets the same page before and after a crowd of shoppers', async () => {
  test.slow() // 600 pages.
  for (const path of ['/', '/products/ahorn-14', '/departments/fashion/jeans']) {
    const before = await ask({ path, rsc: false, member: null })
    await together(store.crowd, async member => void (await ask({ path, rsc: false, member })))
    const after = await ask({ path, rsc: false, member: null })
    expect(foreign(after, { path, rsc: false, member: null })).toEqual([])
    expect(shown(after.text)).toBe(shown(before.text))
  }
})
