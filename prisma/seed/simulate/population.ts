import { DAY, HOUR } from './clock'
import { begin, type Life } from './life'
import { drawPerson, type Person } from './person'
import { randomFrom } from './random'
import type { Shop } from './shop'
import { drawTaste } from './taste'
import { liveThrough } from './year'

export type Lived = { person: Person; life: Life }

/**
 * `count` simulated shoppers, each with a taste of their own and a year (or less) of visits and orders up to the
 * start of `today` (ms). The same arguments give the same people and the same year.
 */
export function populate(shop: Shop, today: number, count: number, seed = 'tante-emma'): Lived[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(`${seed}/${index}`)
    const taste = drawTaste(random, shop)
    const person = drawPerson(random, index + 1, taste, today)
    const life = begin(person.profileId, random, shop, taste, today)
    const opened = person.joinedAt + (random.pick(taste.hours) + random.next()) * HOUR
    // One in six wanders off again.
    const until = random.chance(0.17) ? random.between(opened, today) : today - HOUR
    const visitsPerYear = Math.min(60, 10.5 * Math.exp(random.normal() * 0.6))
    liveThrough(life, opened, until, visitsPerYear)
    return { person: { ...person, joinedAt: opened - DAY / 1440 }, life }
  })
}
