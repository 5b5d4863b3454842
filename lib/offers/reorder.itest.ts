import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import { contentOf } from './content'
import { currentOffers } from './queries'
import { reorder } from './reorder'
import { offer } from './samples.test-data'
import { createOffer, updateOffer } from './write'

let editor: string
let slugs: string[]

beforeAll(async () => {
  editor = (await newShopper()).shopperId
})

const content = (priority: number) =>
  contentOf(offer({ title: `Number ${priority} ${randomUUID()}`, placement: 'CART', priority }))

beforeEach(async () => {
  slugs = []
  for (const priority of [30, 20, 10]) {
    const made = await createOffer(content(priority), editor)
    if (made.ok) slugs.push(made.slug)
  }
})

const at = (places: readonly number[], version = 1) =>
  places.map(place => ({ slug: slugs[place] ?? '', version }))
const held = () =>
  db.offer.findMany({
    where: { slug: { in: slugs } },
    orderBy: { priority: 'desc' },
    include: { versions: { orderBy: { version: 'asc' } } },
  })
const audited = () => db.auditEntry.count({ where: { action: 'offer.save', subject: { in: slugs } } })

describe('reordering offers', () => {
  it('writes what changed, each with its version and in the audit log, and it is live', async () => {
    expect(await reorder('CART', at([0, 2, 1]), editor)).toEqual({ ok: true, changed: 1 })
    const after = await held()
    expect(after.map(row => row.slug)).toEqual(at([0, 2, 1]).map(({ slug }) => slug))
    expect(after.map(row => row.version).toSorted()).toEqual([1, 1, 2])
    const changed = after.find(row => row.version === 2)
    expect(changed?.versions.map(v => v.version)).toEqual([1, 2])
    expect(changed?.versions[1]?.content).toMatchObject({ priority: changed?.priority })
    const entries = await db.auditEntry.findMany({
      where: { action: 'offer.save', subject: { in: slugs } },
    })
    expect(entries).toMatchObject([{ actorId: editor, subject: changed?.slug, version: 2 }])
    const live = (await currentOffers()).find(each => each.slug === changed?.slug)
    expect(live?.priority).toBe(changed?.priority)
  })

  it('changes nothing at all when one of them was saved, moved or deleted meanwhile', async () => {
    await updateOffer(slugs[2] ?? '', 1, content(10), editor)
    const before = [await held(), await audited()]
    const conflict = { ok: false, why: 'conflict' }
    expect(await reorder('CART', at([2, 1, 0]), editor)).toEqual(conflict)
    expect(await reorder('PRODUCT', at([1, 0]), editor)).toEqual(conflict)
    expect(await reorder('CART', [...at([1, 0]), { slug: 'never-was', version: 1 }], editor)).toEqual(
      conflict,
    )
    expect(await reorder('CART', at([1, 0, 1]), editor)).toEqual(conflict)
    expect([await held(), await audited()]).toEqual(before)
  })

  it('writes all or nothing: an order the log does not take is not kept', async () => {
    const before = await held()
    await expect(reorder('CART', at([2, 1, 0]), randomUUID())).rejects.toThrow()
    expect(await held()).toEqual(before)
  })

  it('waits for an order of a shopper that uses several of them, and never in a circle', async () => {
    const rows = (await held()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const [first, last] = [rows[0], rows.at(-1)]
    // What is to be locked first is so by its id, and by nothing else.
    expect(last && first && last.slug < first.slug).toBe(true)
    let moving: ReturnType<typeof reorder> | null = null
    await db.$transaction(async tx => {
      const use = (id = '') => tx.$queryRaw`SELECT FROM "Offer" WHERE "id" = ${id}::uuid FOR KEY SHARE`
      await use(first?.id)
      moving = reorder('CART', at([0, 2, 1]), editor)
      await vi.waitFor(async () => {
        const [{ waiting } = { waiting: false }] = await db.$queryRaw<{ waiting: boolean }[]>`
          SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
            AND wait_event_type = 'Lock' AND query LIKE '%"Offer"%') AS waiting`
        expect(waiting).toBe(true)
      }, 10_000)
      await use(last?.id)
    })
    expect(await moving).toEqual({ ok: true, changed: 1 })
  })

  it('lets one of two orders of the same versions through where they touch the same offer', async () => {
    const orders = await Promise.all([
      reorder('CART', at([2, 0, 1]), editor),
      reorder('CART', at([1, 0, 2]), editor),
    ])
    expect(orders.filter(order => order.ok)).toHaveLength(1)
    expect(await audited()).toBe(1)
  })
})
