import type { Route } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/lib/dates'
import type { LedgerLine, Standing } from '@/lib/loyalty/account'
import { COUNTS_DAYS } from '@/lib/loyalty/tier'

const number = new Intl.NumberFormat('en', { signDisplay: 'always' })
const DAY = 86_400_000

/** Every entry of the ledger in words, newest first. */
export function LedgerList({ standing: { ledger, timeZone } }: { standing: Standing }) {
  if (ledger.length === 0)
    return (
      <EmptyState title="Nothing yet" text="It begins with your first order.">
        <ButtonLink href="/" kind="plain">
          Have a look around
        </ButtonLink>
      </EmptyState>
    )
  return (
    <ul className="border-t border-line">
      {ledger.map(line => (
        <li key={line.id} className="flex justify-between gap-6 border-b border-line py-3">
          <div className="min-w-0">
            <p className="wrap-break-word">
              <Said line={line} />
            </p>
            <p className="text-sm text-ink-soft">
              {formatDate(line.at, timeZone)}
              {line.points > 0 &&
                `, counts until ${formatDate(line.at.getTime() + COUNTS_DAYS * DAY, timeZone)}`}
            </p>
          </div>
          <p className="tabular shrink-0">{number.format(line.points).replace('-', '−')}</p>
        </li>
      ))}
    </ul>
  )
}

function Said({ line: { why, order, offer } }: { line: LedgerLine }) {
  const link = (
    <Link href={`/orders/${order}` as Route} prefetch={false} className="link">
      order {order}
    </Link>
  )
  if (why === 'CANCELLATION') return <>Taken back: {link} was cancelled</>
  if (why === 'OFFER')
    return (
      <>
        {offer ?? 'An offer'}, with {link}
      </>
    )
  return <>For {link}</>
}
