import 'server-only'
import { z } from 'zod'
import { deskReader } from '@/lib/auth/desk'
import { db } from '@/lib/db'

/** So many are named at once. */
export const MOST_FOUND = 8

/** Somebody a search found: enough to tell them apart, and no more. */
export type Found = {
  profileId: string
  name: string | null
  city: string | null
  /** The address with all but its first letter left out; null for somebody without an account. */
  email: string | null
  since: Date
}

/**
 * Shoppers whose name has these words or whose e-mail address this is, by name and at most eight; by a profile's id
 * also somebody without an account. Merchandisers and service only.
 */
export async function findShoppers(words: string): Promise<Found[]> {
  await deskReader('/merchandise/preview')
  const id = z.uuid().safeParse(words).data
  const rows = await db.profile.findMany({
    where: {
      OR: [
        { shopper: { email: words.toLowerCase() } },
        // The words as they are: neither of these stands for any letter.
        {
          shopper: { isNot: null },
          name: { contains: words.replaceAll(/[\\%_]/gu, '\\$&'), mode: 'insensitive' },
        },
        ...(id ? [{ id }] : []),
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_FOUND,
    select: { id: true, name: true, city: true, createdAt: true, shopper: { select: { email: true } } },
  })
  return rows.map(({ id: profileId, name, city, createdAt, shopper }) => ({
    profileId,
    name,
    city,
    email: shopper?.email.replace(/^(.)[^@]*/u, '$1…') ?? null,
    since: createdAt,
  }))
}
