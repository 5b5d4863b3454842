import type { Counted } from './visit'

/** What a visit came to: written to the log, or only counted, by the reason. */
export type VisitKind = 'recorded' | Counted

export type VisitDay = { day: string; counts: Record<VisitKind, number> }

/** What each kind is called, in the order of the desk's table. */
export const VISIT_KINDS: Record<VisitKind, { name: string; what: string }> = {
  recorded: { name: 'Recorded', what: 'pages opened by people who said yes' },
  unasked: { name: 'Unasked', what: 'people who have not answered yet' },
  denied: { name: 'Refused', what: 'people who said no' },
  gpc: { name: 'Privacy signal', what: 'browsers that send Global Privacy Control' },
  bot: { name: 'Bots', what: 'crawlers and scripts' },
  prefetch: {
    name: 'Prefetches',
    what: 'pages fetched ahead that nobody had asked to see yet',
  },
  overflow: { name: 'Overflow', what: 'more at once than could be written' },
}

export const KINDS = Object.keys(VISIT_KINDS) as VisitKind[]

const DAY_MS = 86_400_000

/** The days (YYYY-MM-DD, UTC) up to and including that of `now` (epoch ms), oldest first. */
export function daysUntil(now: number, length: number): string[] {
  return Array.from({ length }, (_, i) =>
    new Date(now - (length - 1 - i) * DAY_MS).toISOString().slice(0, 10),
  )
}

/** The counts of each of `days`, none where nothing was counted; days and kinds that are not asked for are left out. */
export function byDay(
  rows: readonly { day: string; kind: string; count: number }[],
  days: readonly string[],
): VisitDay[] {
  const known = new Map(rows.map(row => [`${row.day} ${row.kind}`, row.count]))
  return days.map(day => ({
    day,
    counts: Object.fromEntries(KINDS.map(kind => [kind, known.get(`${day} ${kind}`) ?? 0])) as Record<
      VisitKind,
      number
    >,
  }))
}

/** All kinds over all days. */
export function totalsOf(days: readonly VisitDay[]): Record<VisitKind, number> {
  return Object.fromEntries(
    KINDS.map(kind => [kind, days.reduce((sum, { counts }) => sum + counts[kind], 0)]),
  ) as Record<VisitKind, number>
}
