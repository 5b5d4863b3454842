import 'server-only'
import type { Querying } from './run'
import { within } from './within'

/** Whether there are products no feed brought: the demo's. */
export async function hasDemoProducts(client: Querying): Promise<boolean> {
  const { rows } = await client.query<{ demo: boolean }>(
    'SELECT EXISTS (SELECT FROM "Product" WHERE "feedId" IS NULL) AS demo',
  )
  return rows[0]?.demo ?? false
}

/** Products, orders and people with an account, for whoever is asked whether they may go. */
export async function whatGoes(
  client: Querying,
): Promise<{ products: number; orders: number; people: number }> {
  const { rows } = await client.query<{ products: number; orders: number; people: number }>(
    `SELECT (SELECT count(*)::int FROM "Product") AS products, (SELECT count(*)::int FROM "Order") AS orders,
       (SELECT count(*)::int FROM "Shopper" WHERE "role" = 'SHOPPER') AS people`,
  )
  return rows[0] as { products: number; orders: number; people: number }
}

/**
 * Empties the shop of the demo, all or nothing: catalogue, offers, people, orders, events and whatever hangs on them.
 * Accounts of staff stay, so that the desk can be opened.
 */
export async function clearDemo(client: Querying): Promise<void> {
  await within(client, async () => {
    await client.query(
      `TRUNCATE "Department", "Brand", "Series", "Offer", "Audience", "Cart", "Order", "Event", "Decision", "VisitCount", "ImportRun",
         "PlacementSetting", "LearnedArm", "LearnedChange", "ModelBuild" CASCADE`,
    )
    await client.query(`DELETE FROM "Shopper" WHERE "role" = 'SHOPPER'`)
    await client.query(
      'DELETE FROM "Profile" p WHERE NOT EXISTS (SELECT FROM "Shopper" s WHERE s."profileId" = p."id")',
    )
    // Truncating tells no trigger.
    await client.query('UPDATE "Revision" SET "number" = "number" + 1')
  })
}
