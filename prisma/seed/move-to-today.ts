import type { ClientBase } from 'pg'
import { replayProfiles } from '@/lib/affinity/replay'
import { ensurePartitions } from './partitions'
import { joinedAt } from './personas/persona'
import { personas } from './personas/personas'
import { birthdayFrom, DAY, startOfDay } from './simulate/clock'
import { idsOf } from './simulate/ids'

const MOVING = [
  ['Event', 'at'],
  ['Order', 'placedAt'],
  ['PointsEntry', 'at'],
  ['Dismissal', 'at'],
]

/** One seeding or moving at a time, until the transaction ends. */
export const SEEDING = `SELECT pg_advisory_xact_lock(hashtext('tante-emma/seed'))`

/**
 * Moves the personas' year up to the day of `now`, so that a demo opened last week still has its birthday today:
 * what the seeding wrote moves by whole days, what happened in the shop since stays. Within the caller's
 * transaction. Returns the number of days.
 */
export async function moveToToday(client: Pick<ClientBase, 'query'>, now: Date): Promise<number> {
  await client.query(SEEDING)
  const today = startOfDay(now.getTime())
  const ids = personas.map(persona => idsOf(persona.slug).profileId)
  const { rows } = await client.query<{ id: string; createdAt: Date }>(
    'SELECT "id", "createdAt" FROM "Profile" WHERE "id" = ANY($1) ORDER BY "createdAt" LIMIT 1',
    [ids],
  )
  const persona = personas.find(one => idsOf(one.slug).profileId === rows[0]?.id)
  if (!persona || !rows[0]) return 0
  const seeded = rows[0].createdAt.getTime() - joinedAt(persona, 0)
  // Rounded, for the days on which the clocks change.
  const days = Math.round((today - seeded) / DAY)
  if (days <= 0) return 0

  await ensurePartitions(client, now)
  for (const [table, column] of MOVING)
    await client.query(
      `UPDATE "${table}" SET "${column}" = "${column}" + make_interval(hours => 24 * $2::int)
       WHERE "profileId" = ANY($1) AND "${column}" < $3`,
      [ids, days, new Date(seeded)],
    )
  for (const { slug, birthday } of personas)
    await client.query(
      `UPDATE "Profile" SET "createdAt" = "createdAt" + make_interval(hours => 24 * $2::int),
         "birthday" = CASE WHEN "birthday" = $3::date THEN $4::date ELSE "birthday" END
       WHERE "id" = $1`,
      [
        idsOf(slug).profileId,
        days,
        birthdayFrom(seeded, birthday.inDays, birthday.age),
        birthdayFrom(today, birthday.inDays, birthday.age),
      ],
    )
  await replayProfiles(client, ids)
  return days
}
