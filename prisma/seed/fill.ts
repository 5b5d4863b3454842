import type { ClientBase } from 'pg'
import { hashPassword } from '@/lib/auth/password'
import { seedAudiences } from './audiences'
import { catalogue } from './catalogue/catalogue'
import { loadCatalogue } from './load-catalogue'
import { loadAccounts, loadPeople } from './load-people'
import { moveToToday, SEEDING } from './move-to-today'
import { seedOffers } from './offers'
import { accounts } from './personas/accounts'
import { cast } from './personas/cast'
import { startOfDay } from './simulate/clock'
import { populate } from './simulate/population'
import { openShop } from './simulate/shop'

type Options = {
  /** Shoppers made up so that lists, counts and models have something to learn from. */
  simulated?: number
  say?: (line: string) => void
}

/**
 * Fills the shop as of `now`: catalogue, offers, people with their year, models. One transaction, so a seeding
 * that is killed leaves nothing behind; one at a time, so a second waits and finds the work done. What is there
 * already stays as it is, except that the personas' year is moved up when it was written on an earlier day.
 */
export async function fillShop(client: ClientBase, now: Date, options: Options = {}): Promise<void> {
  const { simulated = 2_000, say = () => {} } = options
  await client.query('BEGIN')
  try {
    await client.query(SEEDING)
    // Compiling these statements takes longer than running them.
    await client.query(`SET LOCAL jit = off; SET LOCAL work_mem = '64MB'`)
    if (await hasOwnCatalogue(client)) {
      await hireStaff(client, now)
      await client.query('COMMIT')
      return say('the shop has a catalogue of its own: nothing of the demo is added but its staff')
    }
    const products = await loadCatalogue(client, catalogue, now)
    say(products ? `${products} products` : 'the catalogue is complete')
    const offers = await seedOffers(client, now)
    say(offers ? `${offers} offers` : 'the offers are there')
    const audiences = await seedAudiences(client, now)
    say(audiences ? `${audiences} audiences` : 'the audiences are there')
    if (await isPeopled(client)) {
      const days = await moveToToday(client, now)
      say(days ? `the personas' year moved up by ${days} days` : 'the people are there')
    } else {
      const today = startOfDay(now.getTime())
      const shop = openShop(catalogue)
      const lived = [...cast(shop, today), ...populate(shop, today, simulated)]
      await loadPeople(client, lived, await passwordHashes(), today, say)
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

async function passwordHashes(): Promise<Map<string, string>> {
  const hashes = await Promise.all(
    accounts.map(async ({ slug, password }) => [slug, await hashPassword(password)] as const),
  )
  return new Map(hashes)
}

/** Something came with a feed. */
async function hasOwnCatalogue(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ own: boolean }>(
    'SELECT EXISTS (SELECT FROM "Product" WHERE "feedId" IS NOT NULL) AS own',
  )
  return rows[0]?.own ?? false
}

/** The desk can be opened in any demo, whoever's catalogue it is. */
async function hireStaff(client: ClientBase, now: Date): Promise<void> {
  const staff = cast(openShop(catalogue), startOfDay(now.getTime())).filter(
    ({ person }) => person.role !== 'SHOPPER',
  )
  await loadAccounts(client, staff, await passwordHashes())
}

/** Any of them will do: whoever erased a demo account does not want it back. */
async function isPeopled(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ peopled: boolean }>(
    `SELECT EXISTS (SELECT FROM "Shopper" WHERE "email" = ANY($1) OR "email" LIKE '%@shoppers.example') AS peopled`,
    [accounts.map(account => account.email)],
  )
  return rows[0]?.peopled ?? false
}
