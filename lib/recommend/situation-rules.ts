import type { Landscape } from './places'
import type { Situation } from './situation'

/** What must hold of a situation; what is left out does not matter. */
export type When = {
  device?: readonly Situation['device'][]
  channel?: readonly Situation['channel'][]
  daypart?: readonly Situation['daypart'][]
  season?: readonly Situation['season'][]
  near?: Landscape
  /** Whether the link said what it was about. */
  about?: boolean
}

/** What is due again, before what else there is a reason for, and so many cards at most; each refill says why itself. */
type Refills = { what: 'refills'; cards: number }

/** What then leads. */
type Leads =
  /** What the link was about: the front, and the first shelf. */
  | { what: 'about' }
  /** What is new, before what is liked. */
  | { what: 'new'; title: string }
  /** A shelf of these groups, most to the shopper's taste first, after what they are after and like best. */
  | { what: 'shelf'; title: string; groups: readonly string[] }

/** `note` is the pencil's line, `because` what stands behind it; `{city}` in it is the one they told. */
export type Saying = { leads: Leads; note: string; because: string }

/** A published rule. */
export type SituationRule = { key: string; when: When } & ({ leads: Refills } | Saying)

/** The whole rule set, in the order in which they lead; docs/situations.md says the same in a table. */
export const SITUATIONS: readonly SituationRule[] = [
  {
    key: 'letter',
    when: { channel: ['newsletter'], about: true },
    leads: { what: 'about' },
    note: 'from our letter',
    because: 'You came by a link in our letter, and this is what it was about.',
  },
  {
    key: 'advertisement',
    when: { channel: ['ad'], about: true },
    leads: { what: 'about' },
    note: 'what you came for',
    because: 'You came by an advertisement of ours, and this is what it was about.',
  },
  {
    key: 'post',
    when: { channel: ['social'], about: true },
    leads: { what: 'about' },
    note: 'what you came for',
    because: 'You came by a link in a social network, and this is what it was about.',
  },
  {
    key: 'web-search',
    when: { channel: ['search'], about: true },
    leads: { what: 'about' },
    note: 'what you were looking for',
    because: 'You came here from a search engine, and this is where it led you.',
  },
  {
    key: 'refill-on-the-phone',
    when: { device: ['phone'] },
    leads: { what: 'refills', cards: 16 },
  },
  {
    key: 'passing-by',
    when: { channel: ['social'], about: false },
    leads: { what: 'new', title: 'Just in' },
    note: 'just in',
    because: 'You came by a link in a social network, so what is new stands first.',
  },
  {
    key: 'morning',
    when: { daypart: ['morning'] },
    leads: {
      what: 'shelf',
      title: 'To start the day',
      groups: ['coffee', 'headphones', 'audiobooks', 'bottles'],
    },
    note: 'good in the morning',
    because: 'It is morning by your clock: coffee, and something to hear on the way.',
  },
  {
    key: 'evening',
    when: { daypart: ['evening', 'night'] },
    leads: {
      what: 'shelf',
      title: 'For a quiet evening',
      groups: ['fantasy-novels', 'crime-novels', 'audiobooks', 'vinyl', 'lamps'],
    },
    note: 'good in the evening',
    because: 'It is evening by your clock: a book, a record, and light to go with them.',
  },
  {
    key: 'near-the-snow',
    when: { near: 'mountains', season: ['WINTER'] },
    leads: { what: 'shelf', title: 'Up the mountain', groups: ['ski', 'winter-coats', 'hiking-boots'] },
    note: 'the mountains are near',
    because: 'You told us that you live in {city}, and from there it is not far to the snow.',
  },
  {
    key: 'near-the-mountains',
    when: { near: 'mountains', season: ['SPRING', 'SUMMER', 'AUTUMN'] },
    leads: {
      what: 'shelf',
      title: 'Up the mountain',
      groups: ['hiking-boots', 'backpacks', 'bottles', 'tents'],
    },
    note: 'the mountains are near',
    because: 'You told us that you live in {city}, and from there it is not far to the mountains.',
  },
  {
    key: 'near-the-beach',
    when: { near: 'coast', season: ['SPRING', 'SUMMER'] },
    leads: { what: 'shelf', title: 'Down to the sea', groups: ['beach', 'swimwear', 'sunscreen', 'bottles'] },
    note: 'the sea is near',
    because: 'You told us that you live in {city}, and from there it is not far to the sea.',
  },
  {
    key: 'near-the-wind',
    when: { near: 'coast', season: ['AUTUMN', 'WINTER'] },
    leads: { what: 'shelf', title: 'Against the wind', groups: ['jackets', 'winter-coats', 'knitwear'] },
    note: 'the sea is near',
    because: 'You told us that you live in {city}: by the sea it blows from now on.',
  },
]

/** The rules that hold in a situation, in their order; none where there is none. */
export function rulesIn(situation: Situation | null | undefined): SituationRule[] {
  if (!situation) return []
  const { device, channel, daypart, season, near, about } = situation
  const isOne = <T>(list: readonly T[] | undefined, value: T) => list?.includes(value) ?? true
  return SITUATIONS.filter(
    ({ when }) =>
      isOne(when.device, device) &&
      isOne(when.channel, channel) &&
      isOne(when.daypart, daypart) &&
      isOne(when.season, season) &&
      (when.near ?? near) === near &&
      (when.about ?? about !== null) === (about !== null),
  )
}

/** What is said beside what a rule put there. */
export function reasonOf({ note, because }: Saying, { city }: Situation) {
  return { kind: 'situation' as const, note, because: because.replace('{city}', city ?? '') }
}
