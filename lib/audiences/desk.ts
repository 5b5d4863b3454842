import 'server-only'
import { deskReader } from '@/lib/auth/desk'
import { requireRole } from '@/lib/auth/session'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { storeTime } from '@/lib/clock'
import { db } from '@/lib/db'
import { noteLookedAt } from '@/lib/decisions/looked-at'
import { VERSION_ROWS, versionOf } from '@/lib/desk/version-rows'
import { namesIn } from '@/lib/offers/shop-words'
import { troubled } from '@/lib/trouble'
import type { Audience } from './content'
import { audienceInWords } from './describe'
import { audienceFrom } from './queries'
import { firstReach, type Reach, reachOf } from './reach'
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

const wordsOf = async (rule: Rule) => audienceInWords(rule, namesIn(await currentCatalogue()))

/** Whose names a reach shows is told them; a look that cannot be written down shows nobody. */
async function seenBy(actor: string, reach: Reach): Promise<Reach> {
  const ids = reach.members.map(({ id }) => id)
  await noteLookedAt(actor, ids, 'your first name, in a sample of an audience')
  return reach
}

/**
 * What a rule says and an estimate of whom it reaches, some of them by first name, for a page that is drawn at once.
 * Merchandisers and service.
 */
export async function deskReach(rule: Rule): Promise<{ words: string; reach: Reach | null }> {
  const { shopperId } = await deskReader()
  const reach = await firstReach(rule, storeTime()).catch(error => {
    troubled('estimate an audience', error)
    return null
  })
  return { words: await wordsOf(rule), reach: reach && (await seenBy(shopperId, reach)) }
}

/**
 * Whom a rule reaches, better and better, until `signal` says that nobody waits; some of them by first name where `people`
 * says so. Merchandisers.
 */
export async function countedReach(
  rule: Rule,
  people: boolean,
  signal: AbortSignal,
): Promise<AsyncGenerator<{ words: string; reach: Reach }>> {
  const { shopperId } = await requireRole('MERCHANDISER')
  async function* better() {
    const words = await wordsOf(rule)
    for await (const reach of reachOf(rule, storeTime(), signal))
      yield { words, reach: people ? await seenBy(shopperId, reach) : { ...reach, members: [] } }
  }
  return better()
}

/** The named audiences an offer can refer to, with what each says. Merchandisers and service. */
export async function audienceChoices(): Promise<{ value: string; label: string; words: string }[]> {
  return (await deskAudiences()).map(({ audience, words }) => ({
    value: audience.id,
    label: audience.name,
    words,
  }))
}
