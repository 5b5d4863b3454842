import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { z } from 'zod'
import { personas } from '@/lib/auth/personas'
import { checkedSession } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Consent } from '@/lib/generated/prisma/enums'
import { CONSENT_COOKIE } from '@/lib/visits/consent'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'
import type { Counts } from './take-back'

/** Whose data a request may see, hand out and erase: an account whose session still stands, or a browser that agreed. */
export type Owner = { profileId: string; shopperId: string | null }

/**
 * The owner of what is asked for, or null for everybody else. A browser keeps its rights to what it once agreed to,
 * also where it asks not to be tracked (GPC) by now.
 */
export const currentOwner = cache(async (): Promise<Owner | null> => {
  const session = await checkedSession()
  if (session) return { profileId: session.profileId, shopperId: session.shopperId }
  const cookie = verifyVisitor((await cookies()).get(VISITOR_COOKIE)?.value, env().VISIT_SECRET)
  const visitor =
    cookie &&
    (await db.visitor.findFirst({
      where: { id: cookie.visitorId, profile: { shopper: null } },
      select: { profileId: true },
    }))
  return visitor ? { profileId: visitor.profileId, shopperId: null } : null
})

/** What a browser itself says about being remembered. */
export async function browserSays(): Promise<{ gpc: boolean; answer: 'yes' | 'no' | null }> {
  const [list, jar] = await Promise.all([headers(), cookies()])
  const answer = jar.get(CONSENT_COOKIE)?.value
  return { gpc: list.get('sec-gpc') === '1', answer: answer === 'yes' || answer === 'no' ? answer : null }
}

/** An answer to “may we remember?”. */
export type Answer = { at: Date; granted: boolean; source: string }

/** A sign-in that brought something along: how many of each. */
export type BroughtAlong = {
  id: string
  at: Date
  undoneAt: Date | null
  events: number
  orders: number
  dismissals: number
  pieces: number
}

/** What the privacy page shows its owner; null where the profile is gone. */
export async function privacyOf({ profileId }: Owner) {
  const [profile, brought] = await Promise.all([
    db.profile.findUnique({
      where: { id: profileId },
      select: {
        consent: true,
        timeZone: true,
        consents: { orderBy: { at: 'desc' }, take: 20, select: { at: true, granted: true, source: true } },
        shopper: { select: { email: true } },
      },
    }),
    db.$queryRaw<BroughtAlong[]>`
      SELECT m."id", m."at", m."undoneAt", cardinality(m."orders") AS orders, cardinality(m."dismissals") AS dismissals,
        (SELECT coalesce(sum((p ->> 'quantity')::int), 0)::int FROM jsonb_array_elements(m."cart") p) AS pieces,
        (SELECT count(*)::int FROM "Event" e WHERE e."mergeId" = m."id") AS events
      FROM "Merge" m WHERE m."intoProfileId" = ${profileId}::uuid ORDER BY m."at" DESC LIMIT 20`,
  ])
  if (!profile) return null
  const { consent, timeZone, consents, shopper } = profile
  const answers: Answer[] = consents
  return {
    consent: consent as Consent,
    timeZone,
    answers,
    brought,
    /** Whether erasing asks for the password again; a demo account comes without one that anybody typed. */
    asksPassword: shopper !== null && !personas().some(({ email }) => email === shopper.email),
  }
}

/** The receipt of an erasure: when, and of each table how many rows. Null for an id that is none. */
export async function receiptOf(id: string): Promise<{ at: Date; counts: Counts } | null> {
  if (!z.uuid().safeParse(id).success) return null
  const receipt = await db.erasureReceipt.findUnique({ where: { id } })
  return receipt && { at: receipt.at, counts: receipt.counts as Counts }
}
