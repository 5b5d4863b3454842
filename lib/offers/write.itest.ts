import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { contentOf } from './content'
import { currentOffers } from './queries'
import { offer } from './samples.test-data'
import { createOffer, removeOffer, updateOffer } from './write'

const content = (title: string, code: string | null = null) => contentOf(offer({ title, code }))
let editor: string

beforeAll(async () => {
  const shopper = await db.shopper.create({
    data: {
      email: `${randomUUID()}@example.com`,
      passwordHash: 'none',
      role: 'MERCHANDISER',
      profile: { create: {} },
    },
  })
  editor = shopper.id
})

const held = (slug: string) => db.offer.findUnique({ where: { slug }, include: { versions: true } })

describe('writing offers', () => {
  it('gives each its own address and its first version, live at once', async () => {
    expect(await createOffer(content('Spring is here'), editor)).toMatchObject({ slug: 'spring-is-here' })
    expect(await createOffer(content('Spring is here'), editor)).toMatchObject({ slug: 'spring-is-here-2' })
    expect((await held('spring-is-here'))?.versions).toMatchObject([{ version: 1, editorId: editor }])
    expect((await currentOffers()).map(o => o.slug)).toContain('spring-is-here-2')
  })

  it('lets one of many savings of the same version through, and overwrites nothing', async () => {
    await createOffer(content('Contested'), editor)
    const written = await Promise.all(
      Array.from({ length: 8 }, (_, i) => updateOffer('contested', 1, content(`Contested ${i}`), editor)),
    )
    expect(written.filter(w => w.ok)).toHaveLength(1)
    expect(written.filter(w => !w.ok && w.why === 'conflict')).toHaveLength(7)
    const after = await held('contested')
    expect(after?.version).toBe(2)
    expect(after?.versions.map(v => v.version).sort()).toEqual([1, 2])
    expect((await currentOffers()).find(o => o.slug === 'contested')?.title).toBe(after?.title)
  })

  it('refuses a code another offer has, and an offer that is gone', async () => {
    await createOffer(content('Has it', 'ONLYME'), editor)
    expect(await createOffer(content('Wants it', 'ONLYME'), editor)).toEqual({ ok: false, why: 'code' })
    await createOffer(content('Wants it too'), editor)
    const changed = await updateOffer('wants-it-too', 1, content('Wants it too', 'ONLYME'), editor)
    expect(changed).toEqual({ ok: false, why: 'code' })
    expect((await held('wants-it-too'))?.version).toBe(1)
    expect(await updateOffer('never-was', 1, content('Never was'), editor)).toEqual({
      ok: false,
      why: 'gone',
    })
  })

  it('deletes what nobody has used, and only that', async () => {
    await createOffer(content('Unused'), editor)
    expect(await removeOffer('unused', editor)).toBe('removed')
    expect(await removeOffer('unused', editor)).toBe('gone')
    await createOffer(content('Used'), editor)
    const used = await held('used')
    const { id: profileId } = await db.profile.create({ data: {} })
    await db.grant.create({
      data: { offerId: used?.id ?? '', profileId, period: 'once', redeemedAt: new Date() },
    })
    expect(await removeOffer('used', editor)).toBe('used')
    expect(await held('used')).not.toBeNull()
  })
})
