import { expect, it } from 'vitest'
import { NOW, offer, shopper } from '@/lib/offers/samples.test-data'
import { offersThere } from './offers-there'

const goods = { byId: new Map(), bySlug: new Map(), groups: new Map(), products: [], departments: [] }
const given = { snapshot: shopper({ promotions: { capped: 2 } }), now: NOW, goods: goods as never }
const named = { slug: 'gardeners', name: 'Gardeners', version: 3 }
const shut = (slug: string, priority: number) =>
  offer({ slug, priority, audience: { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' }, named })
const caps = { perShopper: null, shownPerDay: 2, perDay: null, perCampaign: null }

it('tells which offers of a place were open, and what kept the live ones of the others away', () => {
  const { open, closed, further } = offersThere(
    ['HOME_BANNER'],
    [
      offer({ slug: 'low', priority: 1 }),
      offer({ slug: 'high', priority: 5 }),
      offer({ slug: 'capped', priority: 9, caps }),
      shut('shut', 3),
      shut('another', 2),
      offer({ slug: 'draft', state: 'DRAFT' }),
      offer({ slug: 'elsewhere', placement: 'CART' }),
    ],
    given,
  )
  expect(open.map(({ slug }) => slug)).toEqual(['high', 'low'])
  expect(closed.map(({ offer, by }) => `${offer.slug}: ${by}`)).toEqual([
    'capped: shown-enough',
    'shut: audience',
  ])
  expect(closed[1]?.offer.named).toEqual(named)
  expect(further).toBe(1)
})

it('leaves out of a product’s page the offers that are for other products', () => {
  const scope = { department: null, group: 'jeans', product: null }
  const all = [offer({ slug: 'jeans', placement: 'PRODUCT', scope })]
  const page = (group: string) => ({ slug: 'x', group, department: 'fashion' })
  expect(offersThere(['PRODUCT'], all, given, page('jeans')).open).toHaveLength(1)
  expect(offersThere(['PRODUCT'], all, given, page('coffee'))).toEqual({ open: [], closed: [], further: 0 })
})
