import 'server-only'
import { redirect } from 'next/navigation'
import { audienceInWords } from '@/lib/audiences/describe'
import { readSession, requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { db } from '@/lib/db'
import { freeItemOf } from './free-item'
import { fromRow, WITH_AUDIENCE } from './from-row'
import type { Offer } from './offer'
import { namesIn } from './shop-words'
import { benefitOf } from './words'

/** The merchandiser at the desk. Strangers are sent to sign in; for everyone else the desk does not exist. */
export async function merchandiser(next = '/merchandise') {
  if (!(await readSession())) redirect(`/sign-in?next=${encodeURIComponent(next)}`)
  return requireRole('MERCHANDISER')
}

export type DeskOffer = {
  offer: Offer
  audience: string
  benefit: string
  /** How many people have used it. */
  used: number
}

/** Every offer as the desk lists it, the most important first. Merchandisers only. */
export async function deskOffers(): Promise<DeskOffer[]> {
  await merchandiser()
  const [rows, used, catalogue] = await Promise.all([
    db.offer.findMany({ include: WITH_AUDIENCE, orderBy: [{ priority: 'desc' }, { slug: 'asc' }] }),
    db.grant.groupBy({ by: ['offerId'], where: { redeemedAt: { not: null } }, _count: true }),
    currentCatalogue(),
  ])
  const names = namesIn(catalogue)
  return rows.map(fromRow).map(offer => ({
    offer,
    audience: audienceInWords(offer.audience, names),
    benefit: benefitOf(offer, freeItemOf(offer, catalogue)?.product.name),
    used: used.find(u => u.offerId === offer.id)?._count ?? 0,
  }))
}

export type DeskVersion = { version: number; at: number; editor: string | null; content: unknown }

/** One offer with its history, newest first; null when there is none. Merchandisers only. */
export async function deskOffer(
  slug: string,
): Promise<{ offer: Offer; used: number; versions: DeskVersion[] } | null> {
  await merchandiser(`/merchandise/offers/${slug}`)
  const row = await db.offer.findUnique({
    where: { slug },
    include: {
      ...WITH_AUDIENCE,
      versions: {
        orderBy: { version: 'desc' },
        take: 50,
        include: { editor: { select: { email: true, profile: { select: { name: true } } } } },
      },
      _count: { select: { grants: { where: { redeemedAt: { not: null } } } } },
    },
  })
  if (!row) return null
  return {
    offer: fromRow(row),
    used: row._count.grants,
    versions: row.versions.map(({ version, at, content, editor }) => ({
      version,
      at: at.getTime(),
      content,
      editor: editor && (editor.profile.name ?? editor.email),
    })),
  }
}
