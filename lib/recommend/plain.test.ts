import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { emptySnapshot } from '@/lib/profile/snapshot'
import { contextOf } from './context'
import { decideHome } from './decide'
import { plainOf } from './plain'
import { bought, liking, looked, NOW, shop, somebody, the } from './shop.test-data'
import { traceHome } from './trace-home'

function traced(known: ProfileSnapshot) {
  const home = decideHome(known, shop, {}, NOW)
  return { home, trace: traceHome(home, {}, contextOf(known, shop, NOW)) }
}
const nobody = traced(emptySnapshot({ catalogue: 1, offers: 1, placements: 1 }))
const plain = (known: ProfileSnapshot) => plainOf(traced(known).trace, nobody.trace)

describe('a page in plain words', () => {
  test('for somebody we know nothing about everything is the same for everybody', () => {
    const { chosen, turned, same, leftOut } = plainOf(nobody.trace, nobody.trace)
    expect([chosen, turned, leftOut]).toEqual([[], [], []])
    expect(same).toEqual([nobody.home.hero.title, ...nobody.home.shelves.map(s => s.title)])
  })

  test('says when chance gave them one of several ways, and only then', () => {
    const { home, trace } = traced(somebody())
    const arm = { choice: 'home-blend', arm: 'taste-led', role: 'arm', share: 0.25 } as const
    const context = contextOf(somebody(), shop, NOW)
    const tried = traceHome(home, {}, context, [arm])
    expect(tried.learned).toEqual([arm])
    expect(plainOf(tried, nobody.trace).tried).toBe(true)
    expect(plainOf(traceHome(home, {}, context, [{ ...arm, role: 'holdout' }]), nobody.trace).tried).toBe(
      false,
    )
    expect(plainOf(trace, nobody.trace).tried).toBe(false)
  })

  test('names each thing that was chosen and what it was chosen from', () => {
    const { chosen, leftOut } = plain(somebody({ purchases: [bought('ahorn-14', 4)] }))
    expect(chosen.map(c => c.title).slice(0, 2)).toEqual(['For your Ahorn 14', 'Goes with your Ahorn 14'])
    expect(chosen[1]?.things[0]?.why).toBe('You bought Ahorn 14, and this goes well with it.')
    expect(leftOut.map(l => l.line)).toContain('1 thing you have already')
  })

  test('names what is being compared', () => {
    const recent = [looked('birke-13', 1), looked('ahorn-16', 3), looked('ahorn-14', 6)]
    const compared = plain(somebody({ recent })).chosen.find(c => c.title === 'The laptops you looked at')
    expect(compared?.things.map(t => t.name)).toEqual(['Birke 13', 'Ahorn 16', 'Ahorn 14'])
  })

  test('owns up to a printed shelf on which less, or in another order, stands for this shopper', () => {
    const popular = nobody.home.shelves.find(s => s.title === 'What the neighbours like')
    const first = popular?.slots[0]?.product.id ?? ''
    const { turned, same, leftOut } = plain(somebody({ dismissed: [first] }))
    expect(turned).toContain('What the neighbours like')
    expect(same).not.toContain('What the neighbours like')
    expect(leftOut).toEqual([
      { line: '1 thing you asked to see less of', names: [shop.byId.get(first)?.name] },
    ])
  })

  test('calls the same for everybody only what is, whatever is known', () => {
    const slug = fc.constantFrom(...shop.products.map(p => p.slug))
    const history = fc.record({
      looks: fc.array(slug, { maxLength: 4 }),
      waved: fc.array(slug, { maxLength: 4 }),
      owned: fc.array(slug, { maxLength: 4 }),
    })
    fc.assert(
      fc.property(history, ({ looks, waved, owned }) => {
        const known = somebody({
          recent: looks.map((s, i) => looked(s, i + 1)),
          affinities: liking([...looks, ...owned]),
          dismissed: waved.map(s => the(s).id),
          purchases: owned.map(s => bought(s, 20)),
        })
        const { home } = traced(known)
        const { chosen, turned, same } = plain(known)
        const beside = home.comparison ? [home.comparison.title] : []
        const standing = [home.hero.title, ...beside, ...home.shelves.map(s => s.title)]
        expect(new Set([...chosen.map(c => c.title), ...turned, ...same])).toEqual(new Set(standing))
        for (const shelf of home.shelves.filter(s => same.includes(s.title)))
          expect(shelf.slots.map(s => s.product.id)).toEqual(
            nobody.home.shelves.find(s => s.title === shelf.title)?.slots.map(s => s.product.id),
          )
      }),
      { numRuns: 100 },
    )
  })
})
