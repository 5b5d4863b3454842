import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { bought } from '../history'
import { shelf, slugs } from '../shelves'
import { newShopper, sql } from '../shopper'

/** Three shoppers of one taste, and what they took home; answers the slugs there were. */
async function threeAlike(taste: string): Promise<string[]> {
  const rows = await sql<{ slug: string }>(
    `SELECT DISTINCT ON (p."groupSlug") p."slug" FROM "Product" p JOIN "Variant" v ON v."productId" = p."id"
     WHERE p."retiredAt" IS NULL AND p."launchedAt" < now() AND v."stock" > 0 AND p."seriesSlug" IS NULL
       AND p."ageLimit" IS NULL AND p."groupSlug" IN ('mice', 'cookware', 'belts', 'vinyl', 'bottles')
     ORDER BY p."groupSlug", p."slug" LIMIT 4`,
  )
  const taken = rows.map(row => row.slug)
  expect(taken).toHaveLength(4)
  for (const name of ['Ada', 'Bea', 'Cem']) {
    const shopper = await newShopper({ name })
    for (const slug of taken) await bought(shopper, slug, 30)
    await sql(
      `INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
       VALUES ($1, 'topic', $2, 40, 4, now())`,
      [shopper.profileId, taste],
    )
  }
  return taken
}

test('what shoppers with a similar profile bought stands on the home page of whoever is like them', async ({
  page,
  login,
}) => {
  test.setTimeout(240_000)
  const taste = 'beekeeping'
  const taken = await threeAlike(taste)
  await sql(`SELECT graphile_worker.add_job('rebuild-models', job_key => $1)`, [randomUUID()])
  const learned = async () =>
    (await sql('SELECT FROM "CohortProduct" WHERE "dimension" = \'topic\' AND "key" = $1', [taste])).length
  await expect.poll(learned, { timeout: 90_000 }).toBe(4)

  await login({ name: 'Dina', hobbies: [taste] })
  await page.goto('/')
  const alike = shelf(page, 'What shoppers like you took home')
  await expect(alike).toBeVisible()
  expect((await slugs(alike)).toSorted()).toEqual(taken.toSorted())
  await alike.getByText('others who like beekeeping took it home').first().click()
  await expect(page.getByText(/You told us that you like beekeeping\. Others who like/)).toBeVisible()

  // Whoever shares nothing with them is not told what they bought.
  await login({ name: 'Egon', hobbies: ['running'] })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('others who like beekeeping')).toHaveCount(0)
})
