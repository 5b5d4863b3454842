import { describe, expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import type { Offer } from './offer'
import { priceCart } from './price'
import { DAY, NOW, offer, product, shopper } from './samples.test-data'

const laptop = product('laptop', 'laptops', 99_900)
const bag = product('bag', 'laptop-bags', 4_000)
const mug = product('mug', 'cookware', 1_250, { department: 'home-garden' })
const gift = product('gift', 'coffee', 900, { department: 'home-garden' })
const shop = sampleCatalogue([laptop, bag, mug, gift])

const line = (p: typeof laptop, quantity = 1) => ({
  variantId: `${p.id}-v`,
  productId: p.id,
  name: p.name,
  label: '',
  unitPriceCents: p.priceCents,
  quantity,
})
const price = (lines: ReturnType<typeof line>[], offers: Offer[], code?: string, who = shopper()) =>
  priceCart(lines, offers, who, NOW, shop, code)
const free = offer({ slug: 'gift', benefit: 'FREE_ITEM', freeVariantId: 'gift-v', title: 'Coffee on us' })

describe('how offers go together', () => {
  const texts = (cart: ReturnType<typeof price>) => cart.messages.map(message => message.text)

  it('adds what adds on what is left, and says both on the line', () => {
    const adds = offer({ slug: 'more', title: 'More', percent: 5, stacking: 'ADDS' })
    const { lines } = price([line(bag)], [offer(), adds])
    expect(lines[0]).toMatchObject({ discountCents: 580, discountReason: 'Ten off + More' })
  })

  it('lets one that stands alone win over the others together, and says so', () => {
    const alone = offer({ slug: 'alone', title: 'Alone', percent: 12, stacking: 'ALONE' })
    const won = price([line(bag)], [offer(), alone])
    expect(won.lines[0]).toMatchObject({ discountCents: 480, discountReason: 'Alone' })
    expect(texts(won)).toEqual([
      '“Alone” does not go with other offers. It saves you more than they would, so it is the one that counts.',
    ])
    const adds = offer({ slug: 'more', percent: 5, stacking: 'ADDS' })
    expect(price([line(bag)], [offer(), adds, alone]).discountCents).toBe(580)
    expect(texts(price([line(bag)], [alone]))).toEqual([])
  })

  it('takes nothing below cost, gives items away all the same, and tells nobody', () => {
    const dear = { ...shop, costs: new Map([['bag-v', 3_900]]) }
    const cart = priceCart([line(bag)], [offer(), free], shopper(), NOW, dear)
    expect(cart.lines.map(l => l.discountCents)).toEqual([100, 900])
    expect(JSON.stringify(cart)).not.toMatch(/3.?900|cost/)
  })

  it('gives points beside everything else, and from a minimum on', () => {
    const points = offer({
      slug: 'points',
      benefit: 'POINTS',
      percent: null,
      points: 50,
      minimumCents: 4_001,
    })
    expect(price([line(bag)], [offer(), points]).appliedOffers.map(o => o.slug)).toEqual(['offer'])
    expect(price([line(bag), line(mug)], [offer(), points]).appliedOffers).toMatchObject([
      { slug: 'offer', points: 0 },
      { slug: 'points', points: 50, savedCents: 0 },
    ])
  })

  it('gives nothing of what has too little left, and all of it to a smaller order', () => {
    const leftOf = (cents: number, code: string | null = null) =>
      priceCart([line(bag)], [offer({ code })], shopper(), NOW, shop, code, new Map([['offer', cents]]))
    expect(leftOf(400)).toMatchObject({ discountCents: 400, messages: [] })
    expect(leftOf(399)).toMatchObject({ discountCents: 0, appliedOffers: [] })
    expect(texts(leftOf(399))[0]).toMatch(/What is left of “Ten off” no longer covers this order/)
    expect(texts(leftOf(399, 'TEN'))).toEqual(['The code TEN has run out. You can order without it.'])
  })

  it('says what a code is short of, and that it has run out', () => {
    const code = offer({ code: 'TEN', minimumCents: 5_000 })
    expect(texts(price([line(bag)], [code], 'TEN'))).toEqual([
      'The code TEN counts from €50.00: €10.00 to go.',
    ])
    const gone = offer({ code: 'TEN', gone: { shares: ['NEW'], periods: [] } })
    expect(texts(price([line(bag)], [gone], 'TEN'))).toEqual([
      'The code TEN has run out. You can order without it.',
    ])
  })
})

describe('priceCart', () => {
  it('adds up lines and shipping without offers', () => {
    expect(price([line(mug, 2)], [])).toMatchObject({
      subtotalCents: 2_500,
      discountCents: 0,
      shippingCents: 490,
      totalCents: 2_990,
      appliedOffers: [],
      messages: [],
    })
    expect(price([line(bag), line(mug)], []).shippingCents).toBe(0)
    expect(price([], [free], 'X')).toMatchObject({ lines: [], totalCents: 0, messages: [] })
  })

  it('rounds a percentage half up and says why', () => {
    const { lines } = price([line(mug)], [offer({ percent: 5 })])
    expect(lines[0]).toMatchObject({ discountCents: 63, discountReason: 'Ten off', free: false })
  })

  it('takes the best single discount of each line and never adds two', () => {
    const priced = price(
      [line(bag), line(mug)],
      [
        offer({ slug: 'all', percent: 10 }),
        offer({
          slug: 'bags',
          percent: 30,
          scope: { department: null, group: 'laptop-bags', product: null },
        }),
      ],
    )
    expect(priced.lines.map(l => l.discountCents)).toEqual([1_200, 125])
    expect(priced.appliedOffers.map(o => [o.slug, o.savedCents])).toEqual([
      ['all', 125],
      ['bags', 1_200],
    ])
  })

  it('takes an amount off once an order, spread over what it covers', () => {
    const five = offer({
      slug: 'five',
      benefit: 'AMOUNT',
      percent: null,
      amountCents: 500,
      title: 'Five off',
    })
    const priced = price([line(bag, 2), line(mug)], [five])
    expect(priced.discountCents).toBe(500)
    expect(priced.lines.map(l => l.discountCents)).toEqual([432, 68])
    expect(price([line(mug)], [{ ...five, amountCents: 9_999 }]).totalCents).toBe(490)
  })

  it('covers a department, a group or a product only', () => {
    const only = (scope: Partial<Offer['scope']>) =>
      price(
        [line(laptop), line(mug)],
        [offer({ scope: { department: null, group: null, product: null, ...scope } })],
      ).lines.map(l => l.discountCents > 0)
    expect(only({ department: 'home-garden' })).toEqual([false, true])
    expect(only({ group: 'laptops' })).toEqual([true, false])
    expect(only({ product: 'mug' })).toEqual([false, true])
    expect(only({ product: 'unheard-of' })).toEqual([false, false])
  })

  it('adds one free item, the most important one that can be had', () => {
    const priced = price([line(mug)], [free, offer({ ...free, slug: 'second', id: 'second', priority: -1 })])
    expect(priced.lines[1]).toMatchObject({
      variantId: 'gift-v',
      label: 'Navy',
      quantity: 1,
      unitPriceCents: 900,
      discountCents: 900,
      discountReason: 'Coffee on us',
      free: true,
    })
    expect(priced.appliedOffers).toMatchObject([{ slug: 'gift', period: 'once' }])
    expect(priced.totalCents).toBe(1_250 + 490)
  })

  it('counts a free item once a person, so only for those it knows', () => {
    const used = [{ offerId: 'gift', period: 'once', expiresAt: null, redeemedAt: NOW - DAY }]
    expect(price([line(mug)], [free], undefined, shopper({ grants: used })).appliedOffers).toEqual([])
    const stranger = shopper({ profileId: null, shopperId: null })
    expect(price([line(mug)], [free], undefined, stranger).appliedOffers).toEqual([])
  })

  it('leaves out a gift that is sold out or gone', () => {
    const gone = { ...shop, byId: new Map(shop.byId) }
    gone.byId.set('gift', product('gift', 'coffee', 900, { inStock: false }))
    expect(priceCart([line(mug)], [free], shopper(), NOW, gone).lines).toHaveLength(1)
    gone.byId.delete('gift')
    expect(priceCart([line(mug)], [free], shopper(), NOW, gone).lines).toHaveLength(1)
  })

  it('gives the birthday offer around the birthday, once a year, also after the date was changed', () => {
    const birthday = offer({
      slug: 'birthday',
      kind: 'BIRTHDAY',
      percent: 20,
      audience: { fact: 'birthday', withinDays: 3 },
    })
    const saves = (date: string | null, grants: ReturnType<typeof shopper>['grants'] = []) =>
      price([line(bag)], [birthday], undefined, shopper({ grants }, { birthday: date })).discountCents
    expect(saves('1990-06-10')).toBe(800)
    expect(saves('1990-06-13')).toBe(800)
    expect(saves('1990-06-14')).toBe(0)
    expect(saves(null)).toBe(0)
    const grant = (period: string, daysAgo: number) => [
      { offerId: 'birthday', period, expiresAt: null, redeemedAt: NOW - daysAgo * DAY },
    ]
    expect(saves('1990-06-10', grant('2026', 1))).toBe(0)
    expect(saves('1990-06-12', grant('2026', 150))).toBe(0)
    expect(saves('1990-06-10', grant('2025', 30))).toBe(0)
    expect(saves('1990-06-10', grant('2025', 364))).toBe(800)
  })
})

describe('codes', () => {
  const emma = offer({ slug: 'emma', kind: 'WELCOME', code: 'EMMA10', title: 'Welcome: 10 % off' })
  const say = (offers: Offer[], code: string, who = shopper(), lines = [line(mug)]) =>
    price(lines, offers, code, who).messages

  it('work in any case and with spaces, and only when entered', () => {
    expect(price([line(mug)], [emma]).discountCents).toBe(0)
    expect(price([line(mug)], [emma], ' emma 10 ').discountCents).toBe(125)
    expect(say([emma], 'Emma10')).toEqual([{ tone: 'good', text: 'Code EMMA10: Welcome: 10 % off.' }])
  })

  it.each<[string, Offer[], ReturnType<typeof shopper> | undefined, RegExp]>([
    ['unknown', [], undefined, /don’t know the code EMMA10/],
    ['ended', [{ ...emma, endsAt: NOW }], undefined, /has ended/],
    ['off', [{ ...emma, state: 'PAUSED' }], undefined, /has ended/],
    ['a draft', [{ ...emma, state: 'DRAFT' }], undefined, /don’t know the code EMMA10/],
    [
      'for other hours',
      [{ ...emma, hours: { weekdays: [], from: 18, to: 20 } }],
      undefined,
      /counts on other days or at other hours/,
    ],
    ['for another moment', [{ ...emma, moment: 'RETURNING' }], undefined, /not meant for this order\.$/],
    ['of a kind for others', [emma], shopper({ orders: 1 }), /not meant for this order\.$/],
    ['to come', [{ ...emma, startsAt: NOW + 1 }], undefined, /not valid yet/],
    [
      'used',
      [emma],
      shopper({ grants: [{ offerId: 'emma', period: 'once', expiresAt: null, redeemedAt: 1 }] }),
      /used the code EMMA10 before/,
    ],
    ['for somebody else', [{ ...emma, audience: { any: [] } }], undefined, /not meant for this order\.$/],
    ['of a stranger', [emma], shopper({ profileId: null, shopperId: null }), /Sign in/],
    [
      'not covering',
      [{ ...emma, scope: { department: 'fashion', group: null, product: null } }],
      undefined,
      /Nothing in your cart/,
    ],
    ['beaten', [emma, offer({ slug: 'best', percent: 50 })], undefined, /takes nothing more off/],
  ])('that are %s say so and take nothing off for themselves', (_, offers, who, words) => {
    const priced = price([line(mug)], offers, 'emma10', who)
    expect(priced.messages).toEqual([{ tone: 'problem', text: expect.stringMatching(words) }])
    expect(priced.appliedOffers.map(o => o.slug)).not.toContain('emma')
  })

  it('repeat no more than thirty characters of what was typed', () => {
    expect(say([], 'x'.repeat(100_000))[0]?.text.length).toBeLessThan(120)
  })

  it('gives points with what they are for, and none to whoever cannot keep them', () => {
    const points = offer({
      slug: 'points',
      benefit: 'POINTS',
      percent: null,
      points: 50,
      minimumCents: 2_000,
    })
    expect(price([line(mug, 2)], [points])).toMatchObject({
      points: 25 + 50,
      discountCents: 0,
      appliedOffers: [{ slug: 'points', savedCents: 0, points: 50 }],
    })
    expect(price([line(mug)], [points])).toMatchObject({ points: 12, appliedOffers: [] })
    const nobody = price([line(mug, 2)], [points], undefined, shopper({ profileId: null, shopperId: null }))
    expect(nobody).toMatchObject({ points: 0, appliedOffers: [] })
  })
})
