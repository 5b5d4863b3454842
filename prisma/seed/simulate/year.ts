import { type Errand, goShopping } from './browse'
import { DAY, HOUR } from './clock'
import { type Bought, canBuy, type Life, pickCompanion } from './life'
import { openVisit } from './visit'

/** Groups one saves up for and compares before buying. */
const PROJECTS = [
  'laptops',
  'tablets',
  'lawnmowers',
  'coffee-makers',
  'suitcases',
  'tents',
  'winter-coats',
  'headphones',
  'speakers',
  'hiking-boots',
]

type Planned = { at: number; errand: Errand }

/** Lives the days from `from` to `until` (ms): visits as they come, and what earlier purchases lead to. */
export function liveThrough(life: Life, from: number, until: number, visitsPerYear: number): void {
  const agenda: Planned[] = []
  const plan = (at: number, errand: Errand) => {
    // Back to an hour they usually come, never into the future.
    const day = Math.floor((at - life.today) / DAY) * DAY + life.today
    const when = day + (life.random.pick(life.taste.hours) + life.random.next()) * HOUR
    if (when >= from && when < until) agenda.push({ at: when, errand })
  }
  const visits = (visitsPerYear * (until - from)) / (365 * DAY)
  for (let left = visits; left > 0; left--)
    if (left >= 1 || life.random.chance(left)) plan(life.random.between(from, until), {})
  planProject(life, from, until, plan)

  joinIn(life, from)
  while (agenda.length > 0) {
    const next = agenda.reduce((a, b) => (b.at < a.at ? b : a))
    agenda.splice(agenda.indexOf(next), 1)
    const bought = goShopping(life, next.at, next.errand)
    for (const one of bought) followUp(life, one, next.at, plan)
  }
}

function joinIn(life: Life, at: number): void {
  const visit = openVisit(life, at)
  visit.write('sign_up', null)
}

/** One large purchase in some years, compared over two or three visits first. */
function planProject(
  life: Life,
  from: number,
  until: number,
  plan: (at: number, errand: Errand) => void,
): void {
  const { random, taste, shop } = life
  if (!random.chance((0.55 * (until - from)) / (365 * DAY))) return
  const weights = PROJECTS.map(slug =>
    (shop.byGroup.get(slug) ?? []).some(item => (life.suits[item.index] ?? 0) > 0)
      ? (taste.groups[slug] ?? 0)
      : 0,
  )
  const group = PROJECTS[random.weighted(weights)]
  if (!group) return
  const day = random.between(from + 20 * DAY, until)
  plan(day - random.between(6, 14) * DAY, { group, eager: 0.04 })
  plan(day - random.between(1, 5) * DAY, { group, eager: 0.1 })
  plan(day, { group, eager: 0.85 })
}

/** What a purchase leads to: refills when it runs out, what goes with it, the next volume. */
function followUp(
  life: Life,
  { item, quantity }: Bought,
  at: number,
  plan: (at: number, errand: Errand) => void,
): void {
  const { random, taste } = life
  const { afterPurchase, replenishDays } = item.group
  if (afterPurchase === 'REPLENISH' && replenishDays && random.chance(0.74)) {
    const days = replenishDays * quantity * taste.pace * (1 + 0.07 * random.normal())
    const same = random.chance(0.86)
    plan(at + days * DAY, same ? { item, eager: 0.86 } : { group: item.group.slug, eager: 0.7 })
  }
  if (afterPurchase === 'COMPLEMENT' && random.chance(0.42)) {
    const companion = pickCompanion(life, item, one => canBuy(life, one, at), at)
    if (companion) plan(at + random.between(2, 30) * DAY, { item: companion, eager: 0.55 })
  }
  if (item.seed.series && random.chance(0.72)) {
    const next = life.shop.series
      .get(item.seed.series.slug)
      ?.find(one => one.seed.series?.volume === (item.seed.series?.volume ?? 0) + 1)
    if (next) plan(at + random.between(9, 40) * DAY, { item: next, eager: 0.8 })
  }
}
