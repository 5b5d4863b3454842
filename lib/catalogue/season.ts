import type { Season } from '@/lib/generated/prisma/enums'

const byMonth: readonly Exclude<Season, 'ALL'>[] = [
  'WINTER',
  'WINTER',
  'SPRING',
  'SPRING',
  'SPRING',
  'SUMMER',
  'SUMMER',
  'SUMMER',
  'AUTUMN',
  'AUTUMN',
  'AUTUMN',
  'WINTER',
]

/** The meteorological season a shop dresses its window for: the one `leadDays` ahead of `now` (epoch ms). */
export function seasonAt(now: number, leadDays = 21): Exclude<Season, 'ALL'> {
  return byMonth[new Date(now + leadDays * 86_400_000).getUTCMonth()] ?? 'WINTER'
}
