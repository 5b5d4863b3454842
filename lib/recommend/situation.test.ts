import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideHome } from './decide'
import { bought, inGroup, NOW, shop, somebody } from './shop.test-data'
import { keyOf, type Situation, situationOf } from './situation'

type Known = Parameters<typeof somebody>[0]
type Request = Parameters<typeof situationOf>[3]
const desk: Request = { device: 'desktop', arrival: null }
/** Noon in Berlin: neither morning nor evening. */
const at = (known: Known = {}, request: Request = desk, now = NOW) =>
  situationOf(somebody(known), shop, now, request)
const home = (known: Known = {}, request: Request = desk, now = NOW) =>
  decideHome(somebody(known), shop, {}, now, { situation: at(known, request, now) })
const titles = (...asked: Parameters<typeof home>) => home(...asked).shelves.map(shelf => shelf.title)
const letter = (about: string | null): Request => ({
  device: 'desktop',
  arrival: { channel: 'newsletter', about },
})
const hours = (n: number) => n * 3_600_000

describe('the situation of a visit', () => {
  test('nobody in particular and whoever refused has none', () => {
    expect(at({ profileId: null, consent: 'UNASKED' })).toBeNull()
    expect(at({ consent: 'DENIED' }, letter('coffee'))).toBeNull()
    expect(keyOf(null)).toBe('')
  })

  test('a link’s word names a product, a shelf, a department, a brand or a theme of the shop, or nothing', () => {
    const about = (word: string) => at({}, letter(word))?.about?.href
    expect(about('ahorn-14')).toBe('/products/ahorn-14')
    expect(about('coffee')).toBe('/departments/home-garden/coffee')
    expect(about('fashion')).toBe('/departments/fashion')
    expect(about('skiing')).toBe('/search?q=skiing')
    for (const word of ['constructor', 'nothing-like-it', '']) expect(about(word)).toBeUndefined()
  })

  test('the log speaks for two hours of the visit before, the address of this one first', () => {
    const came = { channel: 'newsletter' as const, about: 'coffee', path: '/', at: NOW - hours(1) }
    expect(at({ came })).toMatchObject({ channel: 'newsletter', about: { label: 'Coffee' } })
    expect(at({ came }, letter('jeans'))).toMatchObject({ about: { label: 'Jeans' } })
    expect(at({ came: { ...came, at: NOW - hours(3) } })).toMatchObject({ channel: 'direct', about: null })
    const landed = { ...came, about: null, path: '/products/ahorn-14' }
    expect(at({ came: landed })).toMatchObject({ about: { href: '/departments/tech/laptops' } })
    const elsewhere: Request = { device: 'desktop', arrival: { channel: 'referral', about: null } }
    expect(at({ came }, elsewhere)).toMatchObject({ channel: 'newsletter' })
  })

  test('reads whatever an address says without harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (about, path) => {
        const came = { channel: 'ad' as const, about, path, at: NOW }
        expect(at({ came })?.channel).toBe('ad')
        expect(home({ came }).shelves.length).toBeGreaterThan(2)
      }),
    )
  })
})

describe('S18: what leads', () => {
  test('what the letter was about, said so, and still fit for whoever reads it', () => {
    const page = home({}, letter('headphones'))
    expect(page.hero).toMatchObject({
      title: 'Headphones',
      reason: { kind: 'situation', note: 'from our letter' },
    })
    expect(page.shelves[0]?.title).toBe('From our letter')
    expect(page.shelves[0]?.slots.map(slot => slot.product.group)).toEqual(Array(4).fill('headphones'))
    const flat = home({ facts: { dwelling: 'FLAT' } }, letter('lawnmowers'))
    expect(flat.hero.title).not.toBe('Lawnmowers')
    const owned = { purchases: [bought('ahorn-14', 3)] }
    expect(home(owned, letter('ahorn-14')).hero.title).not.toBe('Ahorn 14')
    expect(home({}, letter('ahorn-14')).hero).toMatchObject({ title: 'Ahorn 14', href: '/products/ahorn-14' })
  })

  test('on the phone what is due, and fewer things', () => {
    const serum = inGroup('serums')[0]?.slug ?? ''
    const known = { purchases: [bought(serum, 31), bought(serum, 61), bought('ahorn-14', 4)] }
    const phone: Request = { device: 'phone', arrival: null }
    expect(titles(known)[0]).toBe('Goes with your Ahorn 14')
    expect(titles(known, phone)[0]).toBe('Running low?')
    const cards = (request: Request) => home(known, request).shelves.flatMap(shelf => shelf.slots).length
    expect(cards(phone)).toBeLessThan(cards(desk))
    expect(cards(phone)).toBeLessThanOrEqual(16)
  })

  test('from a social network without a word, what is new', () => {
    const social: Request = { device: 'desktop', arrival: { channel: 'social', about: null } }
    expect(titles({}, social)[0]).toBe('Just in')
    expect(titles()).not.toContain('Just in')
  })

  test('in the morning coffee, in the evening books, by the clock on their own wall', () => {
    const facts = (timeZone: string) => ({ facts: { timeZone } })
    expect(titles(facts('America/New_York'))[0]).toBe('To start the day')
    expect(titles(facts('Asia/Tokyo'))[0]).toBe('For a quiet evening')
    expect(titles(facts('Europe/Berlin'))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/start the day|quiet evening/)]),
    )
  })

  test('what their place is near, in its season, and only where they told it', () => {
    const june = Date.UTC(2027, 5, 15, 10)
    const there = (city: string | null, now: number) => titles({ facts: { city } }, desk, now)
    expect(there('München', NOW)[0]).toBe('Up the mountain')
    expect(there('Hamburg', june)[0]).toBe('Down to the sea')
    expect(there('Hamburg', NOW)[0]).toBe('Against the wind')
    expect(there('Berlin', NOW)).toEqual(there(null, NOW))
    const [first] = home({ facts: { city: 'München' } }).shelves
    expect(first?.reason).toMatchObject({ because: expect.stringContaining('live in München') })
  })

  test('modestly: what follows from a purchase or a look stays before clock and place', () => {
    const known = { purchases: [bought('ahorn-14', 3)], facts: { city: 'München', timeZone: 'Asia/Tokyo' } }
    expect(titles(known)[0]).toBe('Goes with your Ahorn 14')
  })

  test('two situations alike are one page, two that differ are not', () => {
    const key = (known: Known, request = desk) => keyOf(at(known, request) as Situation)
    expect(key({})).toBe(key({}))
    for (const [known, request] of [
      [{}, letter('coffee')],
      [{}, { device: 'phone', arrival: null }],
      [{ facts: { city: 'Kiel' } }, desk],
      [{ facts: { timeZone: 'Asia/Tokyo' } }, desk],
    ] satisfies [Known, Request][])
      expect(key(known, request)).not.toBe(key({}))
  })
})
