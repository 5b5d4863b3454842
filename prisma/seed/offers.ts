import type { ClientBase } from 'pg'
import { blankOffer } from '@/lib/offers/blank'
import { contentSchema, type OfferContent, toColumns } from '@/lib/offers/content'
import { birthday } from '@/lib/offers/kinds/birthday'
import { partsOf } from '@/lib/offers/share'
import { insertRows } from './insert-rows'
import { variantId } from './load-catalogue'
import { seedId } from './seed-id'

const DAY = 86_400_000

/** The schema says what an offer has to have beside these. */
type OfferSeed = Partial<OfferContent> & Pick<OfferContent, 'kind'> & { slug: string }

const offers: OfferSeed[] = [
  { slug: 'birthday', kind: 'BIRTHDAY', ...birthday.begin },
  {
    slug: 'winter-early-bird',
    kind: 'SEASONAL',
    title: 'Winter, before everyone else thinks of it',
    text: '15 % off winter coats while the others are at the lake.',
    benefit: 'PERCENT',
    percent: 15,
    scope: { department: 'fashion', group: 'winter-coats', product: null },
    audience: {
      all: [
        { fact: 'only-bought-season', season: 'WINTER' },
        { fact: 'months', from: 5, to: 8 },
      ],
    },
    placement: 'HOME_BANNER',
    priority: 60,
  },
  {
    slug: 'welcome',
    kind: 'WELCOME',
    title: 'Good to meet you: 10 % off',
    text: 'Enter EMMA10 in the cart: 10 % off your first order.',
    variants: [
      {
        title: 'Your first order, 10 % off',
        text: 'The code is EMMA10. Enter it in the cart, and it is done.',
      },
      { title: 'First time here?', text: 'The first order is 10 % off with EMMA10, whatever is in it.' },
    ],
    benefit: 'PERCENT',
    percent: 10,
    audience: { fact: 'orders-at-most', count: 0 },
    placement: 'HOME_BANNER',
    priority: 20,
    code: 'EMMA10',
  },
  {
    slug: 'laptop-bag',
    kind: 'CROSS_SELL',
    title: 'A bag for the laptop',
    text: '15 % off laptop bags for everyone who bought their laptop here.',
    benefit: 'PERCENT',
    percent: 15,
    scope: { department: 'tech', group: 'laptop-bags', product: null },
    audience: {
      all: [
        { fact: 'bought', group: 'laptops', withinDays: 365 },
        { fact: 'not-bought', group: 'laptop-bags', withinDays: 365 },
      ],
    },
    placement: 'PRODUCT',
    priority: 50,
  },
  {
    slug: 'regulars-planters',
    kind: 'LOYALTY',
    title: 'Planters for regulars',
    text: 'Whoever is a regular here plants for a tenth less.',
    benefit: 'PERCENT',
    percent: 10,
    scope: { department: 'home-garden', group: 'balcony-planters', product: null },
    audience: { all: [{ fact: 'signed-in' }, { fact: 'tier', atLeast: 'regular' }] },
    placement: 'PRODUCT',
    priority: 70,
  },
  {
    slug: 'garden-weeks',
    kind: 'CAMPAIGN',
    title: 'Garden weeks',
    text: '€20 off tools for everyone with a garden to keep.',
    benefit: 'AMOUNT',
    amountCents: 2_000,
    scope: { department: 'home-garden', group: 'garden-tools', product: null },
    audience: { fact: 'dwelling', is: 'HOUSE_WITH_GARDEN' },
    placement: 'HOME_BANNER',
    priority: 40,
  },
  {
    slug: 'coffee-on-us',
    kind: 'CAMPAIGN',
    title: 'A bag of coffee on us',
    text: 'Whoever orders coffee tries the house blend: 250 g of Erster Zug, once, free with the order.',
    benefit: 'FREE_ITEM',
    freeVariantId: variantId('COF-ERST-250G'),
    scope: { department: 'home-garden', group: 'coffee', product: null },
    audience: { all: [{ fact: 'signed-in' }, { fact: 'bought', group: 'coffee' }] },
    placement: 'CART',
    priority: 30,
  },
]

/**
 * Adds the offers a new shop opens with, in the caller's transaction, once: whatever merchandisers made of them
 * since is left alone. They start a month before `now`. Returns how many were added.
 */
export async function seedOffers(client: Pick<ClientBase, 'query'>, now: Date): Promise<number> {
  const { rows } = await client.query<{ any: boolean }>('SELECT EXISTS (SELECT FROM "Offer") AS "any"')
  if (rows[0]?.any) return 0
  const startsAt = Math.floor(now.getTime() / DAY) * DAY - 30 * DAY
  const complete = offers.map(({ slug, ...offer }) => ({
    slug,
    id: seedId('offer', slug),
    content: contentSchema.parse({
      ...blankOffer(startsAt),
      state: 'PUBLISHED',
      ...offer,
    }),
  }))
  const added = await insertRows(
    client,
    'Offer',
    complete.map(({ id, slug, content }) => ({
      id,
      slug,
      ...toColumns(content),
      version: 1,
      updatedAt: now,
    })),
  )
  await insertRows(
    client,
    'Budget',
    complete.flatMap(({ id, content }) =>
      content.budget ? partsOf(content.budget).map(part => ({ offerId: id, ...part })) : [],
    ),
  )
  await insertRows(
    client,
    'OfferVersion',
    complete.map(({ id, content }) => ({ offerId: id, version: 1, at: new Date(startsAt), content })),
  )
  return added
}
