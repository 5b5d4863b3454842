import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import { namesIn } from '@/lib/offers/shop-words'
import type { Audience } from './content'
import { audienceInWords } from './describe'
import { audienceFrom } from './queries'
import { firstReach, type Reach } from './reach'
import type { Rule } from './rule'

export type DeskAudience = { audience: Audience; words: string; offers: number; updatedAt: number }

/** Every named audience as the desk lists it, by name. Merchandisers and service. */
export async function deskAudiences(): Promise<DeskAudience[]> {
  await deskReader('/merchandise/audiences')
  const [rows, catalogue] = await Promise.all([
    db.audience.findMany({ orderBy: { name: 'asc' }, include: { _count: { select: { offers: true } } } }),
    currentCatalogue(),
  ])
  const names = namesIn(catalogue)
  return rows.map(row => {
    const audience = audienceFrom(row)
    const words = audienceInWords(audience.rule, names)
    return { audience, words, offers: row._count.offers, updatedAt: row.updatedAt.getTime() }
  })
}

/** One named audience with its history, newest first, and the offers that refer to it; null when there is none. Merchandisers and service. */
export async function deskAudience(slug: string) {
  await deskReader(`/merchandise/audiences/${slug}`)
  const row = await db.audience.findUnique({
    where: { slug },
    include: {
      offers: { orderBy: { title: 'asc' }, select: { slug: true, title: true } },
      versions: VERSION_ROWS,
    },
  })
  return row && { audience: audienceFrom(row), offers: row.offers, versions: row.versions.map(versionOf) }
}

/** What a rule says and an estimate of whom it reaches, for a page that is drawn at once. Merchandisers and service. */
export async function deskReach(rule: Rule): Promise<{ words: string; reach: Reach | null }> {
  await deskReader()
  const words = audienceInWords(rule, namesIn(await currentCatalogue()))
  return { words, reach: await firstReach(rule, storeTime()).catch(() => null) }
}

/** The named audiences an offer can refer to, with what each says. Merchandisers and service. */
export async function audienceChoices(): Promise<{ value: string; label: string; words: string }[]> {
  return (await deskAudiences()).map(({ audience, words }) => ({
    value: audience.id,
    label: audience.name,
    words,
  }))
}
