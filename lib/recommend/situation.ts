import type { Catalogue, Product } from '@/lib/catalogue/catalogue'
import { seasonAt } from '@/lib/catalogue/season'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { type Channel, type Daypart, type Device, daypartOf, hourIn } from '@/lib/visits/tag'
import { type Landscape, landscapeNear } from './places'

/** What a link was about: a product, a shelf or a theme of the shop. */
export type About = { label: string; href: string; department: string; products: readonly Product[] }

/** The circumstances of one visit of somebody we know. */
export type Situation = {
  device: Device
  daypart: Daypart
  season: ReturnType<typeof seasonAt>
  /** How this visit began, and what the link was about, as far as it said. */
  channel: Channel
  about: About | null
  /** As told; what is near it where we know. */
  city: string | null
  near: Landscape | null
}

/** What a request says of how somebody came: the channel, and the word its link has for what it was about. */
export type Arrival = { channel: Channel; about: string | null }

/** A link from these was put there for a purpose, or followed for one. */
const SPEAKING: ReadonlySet<Channel> = new Set(['newsletter', 'ad', 'social', 'search'])
/** The beginning of a visit speaks for this long. */
const SPEAKS_MS = 2 * 3_600_000

/**
 * The situation of a visit at `now` (epoch ms): `arrival` is what this very request says, else the visit's beginning as
 * the log has it. Null for nobody in particular and for those who refused: they get the shop of everybody.
 */
export function situationOf(
  snapshot: ProfileSnapshot,
  catalogue: Catalogue,
  now: number,
  { device, arrival }: { device: Device; arrival: Arrival | null },
): Situation | null {
  if (snapshot.profileId === null || snapshot.consent === 'DENIED') return null
  const { timeZone, city } = snapshot.facts
  const logged = snapshot.came && now - snapshot.came.at < SPEAKS_MS ? snapshot.came : null
  const came = arrival && SPEAKING.has(arrival.channel) ? { ...arrival, path: null } : logged
  return {
    device,
    daypart: daypartOf(hourIn(timeZone, now)),
    season: seasonAt(now),
    channel: came?.channel ?? 'direct',
    about: came && aboutIn(came.about, came.path, catalogue),
    city,
    near: city === null ? null : landscapeNear(city),
  }
}

/** What decides on a situation, as text: two alike lead to the same page. */
export function keyOf(situation: Situation | null): string {
  if (!situation) return ''
  const { about, ...rest } = situation
  return JSON.stringify([rest, about?.href, about?.label])
}

/** What a link was about: its word (a slug of the shop, or a theme), else the page it led to; null where it was neither. */
function aboutIn(word: string | null, path: string | null, catalogue: Catalogue): About | null {
  return (
    (word === null ? null : named(word, catalogue)) ?? (path === null ? null : standingAt(path, catalogue))
  )
}

function named(word: string, catalogue: Catalogue): About | null {
  const { bySlug, groups, departments, brands, products } = catalogue
  const product = bySlug.get(word)
  if (product) return ofProduct(product)
  if (groups.has(word)) return ofGroup(word, catalogue)
  const department = departments.find(({ slug }) => slug === word)
  if (department) {
    const { slug, name } = department
    return { label: name, href: `/departments/${slug}`, department: slug, products: inside(slug, products) }
  }
  const brand = brands.get(word)
  const having = products.filter(p => (brand ? p.brand === word : p.topics.includes(word)))
  const label = brand?.name ?? word.replaceAll('-', ' ')
  const [first] = having
  if (!first) return null
  return {
    label,
    href: `/search?q=${encodeURIComponent(label)}`,
    department: first.department,
    products: having,
  }
}

function standingAt(path: string, catalogue: Catalogue): About | null {
  const [, place, first = '', second] = path.split('/')
  if (place === 'products') {
    const product = catalogue.bySlug.get(first)
    return product ? ofGroup(product.group, catalogue) : null
  }
  return place === 'departments' ? named(second ?? first, catalogue) : null
}

const inside = (department: string, products: readonly Product[]) =>
  products.filter(product => product.department === department)

function ofProduct(product: Product): About {
  const { name, slug, department } = product
  return { label: name, href: `/products/${slug}`, department, products: [product] }
}

function ofGroup(slug: string, { groups, byGroup }: Catalogue): About | null {
  const group = groups.get(slug)
  if (!group) return null
  const { name, department } = group
  return {
    label: name,
    href: `/departments/${department}/${slug}`,
    department,
    products: byGroup.get(slug) ?? [],
  }
}
