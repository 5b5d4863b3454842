import type { ClientBase } from 'pg'

const HALF_LIFE_DAYS = 30
const LANDMARK = Date.UTC(2026, 0, 1)

/** Computes every affinity from the log in one statement. */
export async function replayAffinities(client: Pick<ClientBase, 'query'>): Promise<void> {
  await client.query(`
    INSERT INTO "Affinity" ("profileId", "dimension", "key", "mass", "evidence", "updatedAt")
    SELECT e."profileId", f."dimension", f."key",
      sum(w."weight" * f."weight" * power(2::float8,
        (extract(epoch FROM e."at")::float8 - ${LANDMARK / 1000}) / ${HALF_LIFE_DAYS * 86_400})),
      count(*)::int, max(e."at")
    FROM "Event" e
    JOIN "EventWeight" w ON w."name" = e."name"
    JOIN "ProductFacet" f ON f."productId" = e."productId"
    GROUP BY 1, 2, 3`)
}
