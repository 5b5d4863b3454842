import 'server-only'
import { db } from '@/lib/db'
import { previewer } from './previewer'

const MOST = 8

/** Somebody a search found: enough to tell them apart, and no more. */
export type Found = { profileId: string; name: string; email: string }

/** Shoppers whose name has these words, or whose e-mail address this is, by name; at most eight. Merchandisers and service only. */
export async function findShoppers(words: string): Promise<Found[]> {
  await previewer()
  const rows = await db.shopper.findMany({
    where: {
      OR: [
        { email: words.toLowerCase() },
        { profile: { name: { contains: words.replaceAll(/[\\%_]/gu, '\\$&'), mode: 'insensitive' } } },
      ],
    },
    orderBy: [{ profile: { name: 'asc' } }, { id: 'asc' }],
    take: MOST,
    select: { email: true, profile: { select: { id: true, name: true } } },
  })
  return rows.map(({ email, profile }) => ({
    profileId: profile.id,
    name: profile.name ?? 'No name',
    // The first letter tells two of a name apart; nobody has to read the address to look at a page.
    email: email.replace(/^(.)[^@]*/u, '$1…'),
  }))
}
