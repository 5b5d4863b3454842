import { DAY } from '../simulate/clock'
import { idsOf } from '../simulate/ids'
import { begin } from '../simulate/life'
import type { Person } from '../simulate/person'
import type { Lived } from '../simulate/population'
import { randomFrom } from '../simulate/random'
import type { Shop } from '../simulate/shop'
import { type Account, accounts } from './accounts'
import { personas } from './personas'
import { relive, tasteOf } from './relive'

/** Everybody who can sign in to the demo: personas with their year, staff without one. */
export function cast(shop: Shop, today: number): Lived[] {
  return accounts.map(account => {
    const persona = personas.find(one => one.slug === account.slug)
    return persona ? relive(shop, persona, account, today) : employ(shop, account, today)
  })
}

function employ(shop: Shop, account: Account, today: number): Lived {
  const ids = idsOf(account.slug)
  const person: Person = {
    ...ids,
    key: account.slug,
    email: account.email,
    role: account.role,
    name: account.name,
    joinedAt: today - 700 * DAY,
    birthday: null,
    city: null,
    dwelling: null,
    household: null,
    hobbies: [],
    address: { recipient: account.name, street: '', postcode: '', city: '', country: 'DE' },
  }
  const taste = tasteOf({ groups: {}, hours: [9], device: 'desktop' })
  return { person, life: begin(ids.profileId, randomFrom(account.slug), shop, taste, today) }
}
