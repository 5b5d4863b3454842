import type { Route } from 'next'
import Link from 'next/link'
import { formatDate } from '@/lib/dates'
import { formatCents } from '@/lib/money'
import { takeWhatIsLeft } from '@/lib/orders/actions'
import type { CartLine } from '@/lib/orders/cart'

/** What the shopper has to know of a line, and the way on; nothing when all is well. */
export function LineTrouble({ line }: { line: CartLine }) {
  const { state } = line
  if (state.kind === 'gone')
    return <Trouble>We no longer sell this one. Please take it out to go on.</Trouble>
  if (state.kind === 'soon')
    return (
      <Trouble>
        Out on {formatDate(state.at)}: then you can order it. Please take it out for now to go on.
      </Trouble>
    )
  if (state.kind === 'sold-out')
    return (
      <Trouble>
        Sold out since you put it in.{' '}
        <Link href={`/products/${line.slug}` as Route} className="link">
          See other colours, sizes and what is like it
        </Link>
        , or take it out to go on.
      </Trouble>
    )
  if (state.kind === 'too-young')
    return (
      <Trouble>
        For {state.from} and older, and by the birthday in your profile you are not yet. Please take it out to
        go on.
      </Trouble>
    )
  if (state.kind === 'fewer')
    return (
      <Trouble>
        Only {state.left} {state.left === 1 ? 'is' : 'are'} left, you have {line.quantity} in your cart.
        <form action={takeWhatIsLeft} className="mt-1">
          <input type="hidden" name="variant" value={line.variantId} />
          <input type="hidden" name="to" value={state.left} />
          <button type="submit" className="link min-h-11 font-medium">
            Take {state.left === 1 ? 'the last one' : `the last ${state.left}`}
          </button>
        </form>
      </Trouble>
    )
  if (line.unitPriceCents === line.seenPriceCents) return null
  const now = formatCents(line.unitPriceCents)
  return (
    <Trouble good={line.unitPriceCents < line.seenPriceCents}>
      The price has changed since you put it in: {formatCents(line.seenPriceCents)} then, {now} now.
    </Trouble>
  )
}

function Trouble({ good = false, children }: { good?: boolean; children: React.ReactNode }) {
  const edge = good ? 'border-leaf' : 'border-tomato-deep'
  return <div className={`border-l-2 ${edge} bg-shade px-3 py-2 text-sm`}>{children}</div>
}
