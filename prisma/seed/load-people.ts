import type { ClientBase } from 'pg'
import { replayProfiles } from '@/lib/affinity/replay'
import { writeModels } from '@/lib/recommend/models'
import { writeValues } from '@/lib/value/rebuild'
import { insertRows } from './insert-rows'
import { ensurePartitions } from './partitions'
import { seedId } from './seed-id'
import { orderRows } from './simulate/orders'
import type { Lived } from './simulate/population'

type Querying = Pick<ClientBase, 'query'>

/** Nobody can sign in with it: no argon2id hash starts like this. */
const NO_PASSWORD = '!'

/**
 * Writes people with their year, in the caller's transaction: accounts, orders, events, and what follows from
 * them (affinities, models). `hashes`: password hash by person's key, for those who may sign in.
 */
export async function loadPeople(
  client: Querying,
  lived: Lived[],
  hashes: ReadonlyMap<string, string>,
  today: number,
  say: (line: string) => void,
): Promise<void> {
  await ensurePartitions(client, new Date(today))
  await loadAccounts(client, lived, hashes)
  say(`${lived.length} people`)

  const { orders, lines } = orderRows(lived, today)
  await insertRows(client, 'Order', orders)
  await insertRows(client, 'OrderLine', lines)
  await client.query(
    `SELECT setval(pg_get_serial_sequence('"Order"', 'number'), (SELECT max("number") FROM "Order"))`,
  )
  await client.query(
    `INSERT INTO "PointsEntry" ("id", "profileId", "at", "points", "why", "orderId")
     SELECT gen_random_uuid(), "profileId", "placedAt", ("subtotalCents" - "discountCents") / 100, 'ORDER', "id" FROM "Order"
     WHERE "profileId" IS NOT NULL AND "status" <> 'CANCELLED' AND "subtotalCents" - "discountCents" >= 100`,
  )
  await insertRows(
    client,
    'Dismissal',
    lived.flatMap(({ life }) =>
      [...life.dismissed].map(([item, at]) => ({
        id: seedId('dismissal', `${life.profileId}/${item.id}`),
        profileId: life.profileId,
        productId: item.id,
        at: new Date(at),
      })),
    ),
  )
  say(`${orders.length} orders with ${lines.length} lines`)

  const events = lived
    .flatMap(({ life }) => life.events)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  await insertRows(client, 'Event', events)
  say(`${events.length} events`)
  await replayProfiles(client, null)
  const { pairs } = await writeModels(client, new Date(today))
  const valued = await writeValues(client, new Date(today))
  say(`affinities, ${pairs} product pairs, the value of ${valued} people`)
}

/** Writes profiles and accounts, in the caller's transaction; whoever is there already stays as they are. */
export async function loadAccounts(
  client: Querying,
  lived: Pick<Lived, 'person'>[],
  hashes: ReadonlyMap<string, string>,
): Promise<void> {
  await insertRows(
    client,
    'Profile',
    lived.map(({ person }) => ({
      id: person.profileId,
      createdAt: new Date(person.joinedAt),
      consent: person.role === 'SHOPPER' ? 'GRANTED' : 'UNASKED',
      consentAt: person.role === 'SHOPPER' ? new Date(person.joinedAt) : null,
      name: person.name,
      birthday: person.birthday,
      city: person.city,
      dwelling: person.dwelling,
      household: person.household,
      hobbies: person.hobbies,
    })),
  )
  await insertRows(
    client,
    'Shopper',
    lived.map(({ person }) => ({
      id: person.shopperId,
      email: person.email,
      passwordHash: hashes.get(person.key) ?? NO_PASSWORD,
      role: person.role,
      createdAt: new Date(person.joinedAt),
      profileId: person.profileId,
    })),
  )
}
