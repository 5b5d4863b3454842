import { afterAll, beforeAll, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import { contentOf } from '@/lib/offers/content'
import { offer } from '@/lib/offers/samples.test-data'
import { createOffer, removeOffer, updateOffer } from '@/lib/offers/write'
import { recordAudit } from './record'

let editor: string
beforeAll(async () => {
  editor = (await newShopper()).shopperId
})
afterAll(() => pool.end())

const told = () =>
  db.auditEntry.findMany({
    where: { actorId: editor },
    orderBy: { id: 'asc' },
    select: { action: true, subject: true, version: true },
  })
const content = (title: string) => contentOf(offer({ title }))

it('tells of a change exactly when it was made', async () => {
  await createOffer(content('Audited'), editor)
  await updateOffer('audited', 1, content('Audited, again'), editor)
  expect(await updateOffer('audited', 1, content('Too late'), editor)).toMatchObject({ ok: false })
  await removeOffer('audited', editor)
  expect(await removeOffer('audited', editor)).toBe('gone')
  expect(await told()).toEqual([
    { action: 'offer.create', subject: 'audited', version: 1 },
    { action: 'offer.save', subject: 'audited', version: 2 },
    { action: 'offer.delete', subject: 'audited', version: null },
  ])
})

it('takes the change back with the entry where either fails', async () => {
  const gone = '0197a000-0000-7000-8000-00000000dead'
  expect(await createOffer(content('By nobody'), gone)).toMatchObject({ ok: false })
  expect(await db.offer.count({ where: { slug: 'by-nobody' } })).toBe(0)
})

it('is only ever added to, in the database itself', async () => {
  await recordAudit(pool, { actorId: editor, action: 'models.build', subject: 'models' })
  const [entry] = await db.auditEntry.findMany({ where: { actorId: editor, action: 'models.build' } })
  const where = { id: entry?.id ?? '' }
  await expect(db.auditEntry.update({ where, data: { subject: 'others' } })).rejects.toThrow()
  await expect(db.auditEntry.delete({ where })).rejects.toThrow()
  await db.auditEntry.update({ where, data: { actorId: null } })
  expect(await db.auditEntry.findUnique({ where })).toMatchObject({ actorId: null, subject: 'models' })
})
