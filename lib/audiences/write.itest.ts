import { afterAll, describe, expect, it } from 'vitest'
import { db, pool } from '@/lib/db'
import { newShopper } from '@/lib/events/shop.test-data'
import { contentOf } from '@/lib/offers/content'
import { currentOffers } from '@/lib/offers/queries'
import { offer } from '@/lib/offers/samples.test-data'
import { createOffer, updateOffer } from '@/lib/offers/write'
import { namedRule } from './queries'
import type { Rule } from './rule'
import { createAudience, removeAudience, updateAudience } from './write'

afterAll(() => pool.end())

const content = (name: string, rule: Rule = { all: [] }) => ({ name, description: '', rule })
const held = (slug: string) => db.audience.findUniqueOrThrow({ where: { slug }, include: { versions: true } })

describe('writing audiences', () => {
  it('gives each its own address and its first version', async () => {
    const { shopperId } = await newShopper()
    expect(await createAudience(content('New'), shopperId)).toMatchObject({ slug: 'new-audience' })
    expect(await createAudience(content('Gone quiet'), shopperId)).toMatchObject({ slug: 'gone-quiet' })
    expect(await createAudience(content('Gone quiet'), shopperId)).toMatchObject({ slug: 'gone-quiet-2' })
    expect((await held('gone-quiet')).versions).toMatchObject([{ version: 1, editorId: shopperId }])
  })

  it('lets one of many savings of the same version through, and overwrites nothing', async () => {
    const { shopperId } = await newShopper()
    await createAudience(content('Contested'), shopperId)
    const written = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        updateAudience('contested', 1, content(`Contested ${i}`), shopperId),
      ),
    )
    expect(written.filter(w => w.ok)).toHaveLength(1)
    expect(written.filter(w => !w.ok && w.why === 'conflict')).toHaveLength(5)
    expect((await held('contested')).versions.map(v => v.version).sort()).toEqual([1, 2])
    expect(await updateAudience('never-was', 1, content('Never was'), shopperId)).toEqual({
      ok: false,
      why: 'gone',
    })
  })

  it('is what offers that refer to it follow at once, and stays while one does', async () => {
    const { shopperId } = await newShopper()
    await createAudience(content('Followed', { fact: 'consent' }), shopperId)
    const { id } = await held('followed')
    expect(await namedRule(id)).toEqual({ fact: 'consent' })
    expect(await namedRule('no id')).toBeNull()
    const made = contentOf(offer({ title: 'Follows', audienceId: id, audience: { fact: 'consent' } }))
    await createOffer(made, shopperId)
    const audience = async () => (await currentOffers()).find(o => o.slug === 'follows')?.audience
    expect(await audience()).toEqual({ fact: 'consent' })
    await updateAudience('followed', 1, content('Followed', { fact: 'signed-in' }), shopperId)
    expect(await audience()).toEqual({ fact: 'signed-in' })
    expect(await removeAudience('followed', shopperId)).toBe('used')
    await db.offer.delete({ where: { slug: 'follows' } })
    expect(await removeAudience('followed', shopperId)).toBe('removed')
    expect(await removeAudience('followed', shopperId)).toBe('gone')
    expect(await createOffer({ ...made, title: 'Late' }, shopperId)).toEqual({ ok: false, why: 'audience' })
    await createOffer({ ...made, title: 'Own', audienceId: null }, shopperId)
    expect(await updateOffer('own', 1, made, shopperId)).toEqual({ ok: false, why: 'audience' })
  })
})
