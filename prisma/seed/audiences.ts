import type { ClientBase } from 'pg'
import { type AudienceContent, audienceSchema } from '@/lib/audiences/content'
import { insertRows } from './insert-rows'
import { seedId } from './seed-id'

const DAY = 86_400_000

const audiences: (AudienceContent & { slug: string })[] = [
  {
    slug: 'much-more-in-store',
    name: 'Much more in store',
    description: 'Good customers who know only a corner of the shop.',
    rule: {
      all: [
        { fact: 'value', is: 'HIGH' },
        { fact: 'untapped', share: 0.3 },
      ],
    },
  },
  {
    slug: 'looking-at-jeans',
    name: 'Looking at jeans',
    description: 'Have looked more than once this week and bought none.',
    rule: {
      all: [
        { fact: 'viewed', group: 'jeans', times: 2, withinDays: 7 },
        { fact: 'not-bought', group: 'jeans', withinDays: 7 },
      ],
    },
  },
  {
    slug: 'gone-quiet',
    name: 'Gone quiet',
    description: 'Came often once, and not for a season.',
    rule: {
      all: [
        { fact: 'rfm', part: 'frequency', from: 3, to: 5 },
        {
          any: [
            { not: { fact: 'active', withinDays: 90 } },
            { fact: 'rfm', part: 'recency', from: 1, to: 1 },
          ],
        },
      ],
    },
  },
]

/** Adds the audiences a new shop opens with, once, in the caller's transaction. Returns how many were added. */
export async function seedAudiences(client: Pick<ClientBase, 'query'>, now: Date): Promise<number> {
  const { rows } = await client.query<{ any: boolean }>('SELECT EXISTS (SELECT FROM "Audience") AS "any"')
  if (rows[0]?.any) return 0
  const at = new Date(Math.floor(now.getTime() / DAY) * DAY - 30 * DAY)
  const complete = audiences.map(({ slug, ...content }) => ({
    slug,
    id: seedId('audience', slug),
    content: audienceSchema.parse(content),
  }))
  await insertRows(
    client,
    'Audience',
    complete.map(({ id, slug, content }) => ({ id, slug, ...content, version: 1, updatedAt: at })),
  )
  await insertRows(
    client,
    'AudienceVersion',
    complete.map(({ id, content }) => ({ audienceId: id, version: 1, at, content })),
  )
  return complete.length
}
