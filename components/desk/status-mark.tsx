import type { Status } from '@/lib/offers/lifecycle'
import { STATUSES } from '@/lib/offers/words'

const dots: Record<Status, string> = {
  live: 'bg-leaf',
  scheduled: 'border-2 border-leaf',
  ended: 'bg-edge',
  paused: 'border-2 border-edge',
  draft: 'border border-dashed border-edge',
}

export function StatusMark({ status }: { status: Status }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden className={`size-2.5 rounded-full ${dots[status]}`} />
      {STATUSES[status]}
    </span>
  )
}
