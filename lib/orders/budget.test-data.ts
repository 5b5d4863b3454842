import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { ValueSegment } from '@/lib/generated/prisma/enums'
import { blankOffer } from '@/lib/offers/blank'
import type { OfferContent } from '@/lib/offers/content'
import { createOffer, updateOffer } from '@/lib/offers/write'

let editor: Promise<string> | undefined

/** Somebody who edits offers, the same for the whole file. */
function editorId(): Promise<string> {
  editor ??= db.shopper
    .create({ data: { email: `${randomUUID()}@example.com`, passwordHash: '', profile: { create: {} } } })
    .then(({ id }) => id)
  return editor
}

const contentOf = (over: Partial<OfferContent>): OfferContent => ({
  ...blankOffer(0),
  title: `Offer ${randomUUID()}`,
  text: 'Ten percent off everything.',
  placement: 'CART',
  state: 'PUBLISHED',
  ...over,
})

/** Makes an offer as the desk does: ten percent off everything for everybody, varied. */
export async function newOffer(over: Partial<OfferContent>) {
  const content = contentOf(over)
  const made = await createOffer(content, await editorId())
  if (!made.ok) throw new Error(made.why)
  const { id } = await db.offer.findUniqueOrThrow({ where: { slug: made.slug }, select: { id: true } })
  const edit = async (change: Partial<OfferContent>) => {
    const { version } = await db.offer.findUniqueOrThrow({ where: { id }, select: { version: true } })
    return updateOffer(made.slug, version, { ...content, ...change }, await editorId())
  }
  return { id, slug: made.slug, title: content.title, edit, end: () => edit({ state: 'ENDED' }) }
}

/** What the database holds of an offer's money, in cents, and of its uses. */
export async function booksOf(offerId: string) {
  const [budgets, uses, ledger] = await Promise.all([
    db.budget.findMany({ where: { offerId }, orderBy: { share: 'asc' } }),
    db.offerUse.findMany({ where: { offerId }, orderBy: { period: 'asc' } }),
    db.redemption.findMany({ where: { offerId, cancelledAt: null } }),
  ])
  const spent = (share: string) =>
    ledger
      .filter(use => share === 'ALL' || use.share === share)
      .reduce((sum, use) => sum + use.discountCents, 0)
  return { budgets, uses, ledger, spent }
}

/** Says of what value somebody is, as a night would have. */
export async function setValue(profileId: string, segment: ValueSegment, potential = 0): Promise<void> {
  const fifths = { recency: 3, frequency: 3, monetary: 3, spentCents: 0, expectedCents: 0 }
  await db.profileValue.create({
    data: { profileId, ...fifths, segment, potential, computedAt: new Date() },
  })
}
