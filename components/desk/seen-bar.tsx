import type { Seen } from '@/lib/placements/board'
import { percentOf } from './percent'

/** A share of what was seen as a bar with its number; `of` says what it is a share of. */
export function SeenBar({ seen: { count, share }, of }: { seen: Seen; of: string }) {
  if (count === 0) return <p className="text-xs text-ink-soft">Not seen yet</p>
  return (
    <p className="tabular text-xs text-ink-soft">
      <span aria-hidden className="mb-1 block h-1.5 w-full max-w-48 bg-line">
        <span className="block h-full bg-leaf" style={{ width: `${Math.max(1, share * 100)}%` }} />
      </span>
      <span className="font-medium text-ink">{percentOf(share)}</span> of {of}, seen{' '}
      {count.toLocaleString('en-IE')} {count === 1 ? 'time' : 'times'}
    </p>
  )
}
