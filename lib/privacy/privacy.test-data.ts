import { db } from '@/lib/db'
import { recordEvents } from '@/lib/events/record'
import { buy, idOf, newShopper, newVisitorSubject } from '@/lib/events/shop.test-data'
import { mergeVisitor } from '@/lib/profile/merge'
import type { Subject } from '@/lib/profile/who'
import { uuid7 } from '@/lib/visits/uuid7'

/** A look at a product by a subject, in the log when it resolves. */
export function look(subject: Subject, productSlug: string): Promise<void> {
  return recordEvents([{ id: uuid7(), at: new Date(), name: 'view_item', subject, productSlug }])
}

/** A shopper of whom the shop knows a row of every kind, a merged browser among it. */
export async function wellKnown() {
  const name = `Berta ${uuid7()}`
  const [shopper, visitor] = [await newShopper({ name, consent: 'GRANTED' }), newVisitorSubject()]
  const { profileId, shopperId } = shopper
  await look(shopper, 'ahorn-14')
  await look(visitor, 'kiesel-mouse')
  await buy(profileId, 'ahorn-14', 3)
  const productId = await idOf('wuerfel-65')
  await db.dismissal.create({ data: { profileId: visitor.visitorId, productId } })
  await mergeVisitor(visitor.visitorId, profileId)
  await db.tasteChoice.create({ data: { profileId, dimension: 'brand', key: 'ahorn', stance: 'MORE' } })
  await db.impression.upsert({
    where: { profileId_productId: { profileId, productId } },
    create: { profileId, productId, shown: 3, chosen: 1 },
    update: {},
  })
  await db.profileLook.create({ data: { profileId, what: 'preview of /' } })
  await db.consentAnswer.create({ data: { profileId, granted: true, source: 'account' } })
  const variant = await db.variant.findFirstOrThrow()
  await db.cart.create({
    data: { profileId, lines: { create: { variantId: variant.id, quantity: 1, seenPriceCents: 100 } } },
  })
  const { id: orderId, placedAt: at } = await db.order.findFirstOrThrow({ where: { profileId } })
  const offer = await db.offer.create({
    data: {
      slug: `offer-${uuid7()}`,
      kind: 'CAMPAIGN',
      title: 'Offer',
      text: 'Offer',
      benefit: 'NONE',
      audience: {},
      placement: 'CART',
      startsAt: new Date(),
      versions: { create: { version: 1, editorId: shopperId, content: {} } },
      grants: { create: { profileId, period: 'once' } },
      redemptions: {
        create: { orderId, version: 1, share: 'NEW', discountCents: 0, day: '2026-06-10' },
      },
    },
  })
  await db.audience.create({
    data: {
      slug: `audience-${uuid7()}`,
      name: 'Audience',
      rule: { all: [] },
      versions: { create: { version: 1, editorId: shopperId, content: {} } },
    },
  })
  await db.profileValue.create({
    data: {
      profileId,
      recency: 5,
      frequency: 1,
      monetary: 3,
      spentCents: 1_000,
      expectedCents: 1_000,
      segment: 'MEDIUM',
      potential: 0.5,
      computedAt: new Date(),
    },
  })
  const edited = { version: 1, editorId: shopperId, content: {} }
  const { groupSlug } = await db.product.findFirstOrThrow()
  await db.policyVersion.upsert({
    where: { groupSlug_version: { groupSlug, version: 1 } },
    create: { groupSlug, ...edited },
    update: edited,
  })
  await db.placementSetting.upsert({
    where: { place: 'CART' },
    create: { place: 'CART', version: 1, config: {}, versions: { create: edited } },
    update: { versions: { updateMany: { where: {}, data: { editorId: shopperId } } } },
  })
  await db.loyaltyVersion.upsert({ where: { version: 1 }, create: edited, update: edited })
  await db.pointsEntry.create({ data: { profileId, at, points: 1, why: 'ORDER', orderId } })
  await db.learnedChange.create({ data: { choice: 'home-blend', step: 'RESUMED', editorId: shopperId } })
  await db.decision.create({
    data: { id: uuid7(), at: new Date(), profileId, page: 'home', path: '/', content: {} },
  })
  await db.auditEntry.create({
    data: { actorId: shopperId, role: 'MERCHANDISER', action: 'offer.save', subject: 'offer' },
  })
  const { email } = await db.shopper.findUniqueOrThrow({ where: { id: shopperId } })
  await db.signInThrottle.create({ data: { key: `email:${email}`, failures: 1, updatedAt: new Date() } })
  return { shopper, visitor, name, email, offerId: offer.id }
}
