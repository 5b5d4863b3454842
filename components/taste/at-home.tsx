import type { Route } from 'next'
import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import type { Context } from '@/lib/recommend/context'
import { dueAgain } from '@/lib/recommend/sources/due-again'

/** What we take the shopper to have, what may be running out, and of what we keep quiet until when. */
export function AtHome({ context }: { context: Context }) {
  const { catalogue, now, snapshot } = context
  const owned = [...new Map(context.purchases.map(p => [p.product.id, p])).values()].slice(0, 8)
  const due = dueAgain(context)
  const quiet = [...context.quietUntil].filter(([, until]) => until > now)
  if (owned.length === 0) return <p className="text-ink-soft">You have not bought anything here yet.</p>
  const date = (at: number) => formatDate(at, snapshot.facts.timeZone)
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-[14rem_1fr]">
      <dt className="font-medium">You have</dt>
      <dd>
        <ul className="grid gap-1">
          {owned.map(({ product, at }) => (
            <li key={product.id}>
              <Link href={`/products/${product.slug}` as Route} prefetch={false} className="link">
                {product.name}
              </Link>
              <span className="text-sm text-ink-soft">, bought on {date(at)}</span>
            </li>
          ))}
        </ul>
      </dd>
      {due.length > 0 && (
        <>
          <dt className="font-medium">May be running out</dt>
          <dd>{due.map(slot => slot.product.name).join(', ')}</dd>
        </>
      )}
      {quiet.length > 0 && (
        <>
          <dt className="font-medium">We keep quiet about</dt>
          <dd>
            <ul className="grid gap-1">
              {quiet.map(([group, until]) => (
                <li key={group}>
                  {catalogue.groups.get(group)?.name.toLowerCase() ?? group}
                  <span className="text-sm text-ink-soft"> until {date(until)}: you have some</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  )
}
