import type { Dwelling, Household, Role } from '@/lib/generated/prisma/enums'
import { DAY } from './clock'
import { idsOf } from './ids'
import { CITIES, FIRST_NAMES, LAST_NAMES, STREETS } from './names'
import type { Random } from './random'
import type { Taste } from './taste'

/** An account, what its owner told the shop, and where their parcels go. */
export type Person = {
  key: string
  profileId: string
  shopperId: string
  email: string
  role: Role
  name: string
  joinedAt: number
  birthday: string | null
  city: string | null
  dwelling: Dwelling | null
  household: Household | null
  hobbies: string[]
  address: { recipient: string; street: string; postcode: string; city: string; country: string }
}

/** A street and postcode for a name and city. */
function addressIn(
  random: Random,
  recipient: string,
  [city, postcode]: readonly [string, string, ...unknown[]],
) {
  const street = `${random.pick(STREETS)} ${1 + random.below(120)}`
  return { recipient, street, postcode, city, country: city === 'Wien' ? 'AT' : 'DE' }
}

/** Simulated shopper number `index`: who they are, and how much of it they told. */
export function drawPerson(random: Random, index: number, taste: Taste, today: number): Person {
  const key = `simulated-${String(index).padStart(4, '0')}`
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`
  const city = CITIES[random.weighted(CITIES.map(one => one[2]))] ?? (['Berlin', '10405', 1] as const)
  const told = <T>(chance: number, fact: T) => (random.chance(chance) ? fact : null)
  const year = new Date(today).getUTCFullYear() - taste.age
  const birthday = new Date(Date.UTC(year, 0, 1) + random.below(365) * DAY).toISOString().slice(0, 10)
  return {
    key,
    ...idsOf(key),
    email: `${key}@shoppers.example`,
    role: 'SHOPPER',
    name,
    joinedAt: today - Math.ceil(random.chance(0.4) ? 365 : random.between(4, 365)) * DAY,
    birthday: told(0.7, birthday),
    city: told(0.6, city[0]),
    dwelling: told(0.65, taste.dwelling),
    household: told(0.6, taste.household),
    hobbies: random.chance(0.55) ? taste.topics : [],
    address: addressIn(random, name, city),
  }
}
