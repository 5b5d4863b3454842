import { goShopping } from '../simulate/browse'
import { birthdayFrom, DAY, HOUR } from '../simulate/clock'
import { idsOf } from '../simulate/ids'
import { begin, type Life, pickVariant } from '../simulate/life'
import type { Person } from '../simulate/person'
import type { Lived } from '../simulate/population'
import { randomFrom } from '../simulate/random'
import type { Item, Shop } from '../simulate/shop'
import type { Taste } from '../simulate/taste'
import { openVisit } from '../simulate/visit'
import type { Account } from './accounts'
import { type Chapter, joinedAt, type Persona, type Ref } from './persona'

/** The item a story means; undefined for what the shop no longer sells, which the story then leaves out. */
export function itemOf(shop: Shop, ref: Ref): Item | undefined {
  const [series, volume] = ref.split('/')
  return volume === undefined
    ? shop.bySlug.get(ref)
    : shop.series.get(series ?? '')?.find(item => item.seed.series?.volume === Number(volume))
}

/** Lives a persona's story up to the start of `today` (ms), with strolls between its visits. */
export function relive(shop: Shop, persona: Persona, account: Account, today: number): Lived {
  const random = randomFrom(`tante-emma/${persona.slug}`)
  const person = personOf(persona, account, today)
  const life = begin(
    person.profileId,
    random,
    shop,
    tasteOf({ ...persona.taste, dwelling: persona.dwelling }),
    today,
  )
  const strolls = Array.from({ length: Math.round((persona.strolls * persona.joinedDaysAgo) / 365) }, () => {
    const daysAgo = 1 + random.below(persona.joinedDaysAgo - 1)
    const hour = random.pick(life.taste.hours) + random.next()
    return {
      at: today - daysAgo * DAY + hour * HOUR,
      live: (at: number) => goShopping(life, at, { eager: 0 }),
    }
  })
  const chapters = persona.story.map(chapter => ({
    at: today - chapter.daysAgo * DAY + (chapter.hour + random.next() * 0.8) * HOUR,
    live: (at: number) => tell(life, at, chapter),
  }))
  openVisit(life, person.joinedAt + 60_000).write('sign_up', null)
  for (const { at, live } of [...strolls, ...chapters].sort((a, b) => a.at - b.at)) live(at)
  return { person, life }
}

function tell(life: Life, at: number, chapter: Chapter): void {
  const visit = openVisit(life, at, chapter)
  if (chapter.search) visit.search(chapter.search)
  for (const item of (chapter.looks ?? []).flatMap(ref => itemOf(life.shop, ref) ?? [])) visit.look(item)
  for (const one of chapter.buys ?? []) {
    const [ref, quantity] = typeof one === 'string' ? [one, 1] : one
    const item = itemOf(life.shop, ref)
    const variant = item && pickVariant(life, item)
    if (item && variant) visit.add(item, variant, quantity)
  }
  if (visit.basket.length === 0) return
  visit.checkout()
  visit.pay(chapter.saves)
}

function personOf(persona: Persona, account: Account, today: number): Person {
  const { city, street, postcode, dwelling, household, hobbies, birthday } = persona
  return {
    key: persona.slug,
    ...idsOf(persona.slug),
    email: account.email,
    role: account.role,
    name: account.name,
    joinedAt: joinedAt(persona, today),
    birthday: birthdayFrom(today, birthday.inDays, birthday.age),
    city,
    dwelling,
    household,
    hobbies,
    address: { recipient: account.name, street, postcode, city, country: 'DE' },
  }
}

/** A taste with nothing special about it but what is given. */
export function tasteOf(known: Persona['taste']): Taste {
  return {
    brands: {},
    styles: [],
    colours: [],
    topics: [],
    fit: 0.4,
    tiers: [1, 1, 1],
    channels: { direct: 1 },
    easyCents: 8_000,
    buying: 0,
    pace: 1,
    dwelling: 'FLAT',
    household: 'SINGLE',
    age: 40,
    ...known,
  }
}
