import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sampleCatalogue } from '@/lib/catalogue/sample.test-data'
import { formatCents } from '@/lib/money'
import type { Offer } from './offer'
import { priceCart } from './price'
import { NOW, offer, product, shopper } from './samples.test-data'

const mug = product('mug', 'cookware', 1_250)
const bag = product('bag', 'laptop-bags', 4_000)
/** The bag costs the shop €25. */
const shop = { ...sampleCatalogue([mug, bag]), costs: new Map([['bag-v', 2_500]]) }
const lines = [mug, bag].map(({ id, priceCents, variants }) => ({
  variantId: variants[0]?.id ?? '',
  productId: id,
  name: id,
  label: '',
  unitPriceCents: priceCents,
  quantity: 1,
}))

const bags = { department: null, group: 'laptop-bags', product: null }
const cookware = { department: null, group: 'cookware', product: null }
const percent = (percent: number, stacking: Offer['stacking'] = 'BEST', over: Partial<Offer> = {}) =>
  offer({ slug: `${percent}-${stacking}`, percent, stacking, ...over })
const euros = (amountCents: number, stacking: Offer['stacking'] = 'BEST', over: Partial<Offer> = {}) =>
  offer({ slug: `${amountCents}-${stacking}`, benefit: 'AMOUNT', amountCents, stacking, ...over })

const examples: [string, Offer[]][] = [
  ['10 % BEST, 25 % BEST on bags', [percent(10), percent(25, 'BEST', { scope: bags })]],
  ['10 % BEST, €8 BEST', [percent(10), euros(800)]],
  [
    '€2 BEST on cookware, €5 BEST on bags',
    [euros(200, 'BEST', { scope: cookware }), euros(500, 'BEST', { scope: bags })],
  ],
  ['10 % BEST, 5 % ADDS', [percent(10), percent(5, 'ADDS')]],
  ['10 % BEST, €3 ADDS', [percent(10), euros(300, 'ADDS')]],
  [
    '€3 ADDS first, 10 % ADDS second',
    [euros(300, 'ADDS', { priority: 2 }), percent(10, 'ADDS', { priority: 1 })],
  ],
  ['10 % BEST, 5 % ADDS, 12 % ALONE', [percent(10), percent(5, 'ADDS'), percent(12, 'ALONE')]],
  ['10 % BEST, 5 % ADDS, 20 % ALONE', [percent(10), percent(5, 'ADDS'), percent(20, 'ALONE')]],
  ['10 % BEST from €60', [percent(10, 'BEST', { minimumCents: 6_000 })]],
  ['50 % BEST: the bag costs the shop €25', [percent(50)]],
]

const rows = examples.map(([words, offers]) => {
  const { lines: priced, discountCents } = priceCart(lines, offers, shopper(), NOW, shop)
  const off = priced.map(line => formatCents(line.discountCents))
  return `| ${[words, ...off, formatCents(discountCents)].join(' | ')} |`
})

it('is what docs/offers.md says', () => {
  const told = readFileSync('docs/offers.md', 'utf8')
    .split('\n')
    .filter(line => /\b(BEST|ADDS|ALONE)\b.*€/.test(line) && line.startsWith('|'))
  expect(told.map(line => line.replaceAll(/ +/g, ' '))).toEqual(rows)
})
