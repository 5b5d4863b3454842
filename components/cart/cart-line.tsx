import type { Route } from 'next'
import Link from 'next/link'
import { formatCents } from '@/lib/money'
import { removeLine } from '@/lib/orders/actions'
import { type CartLine as Line, MOST } from '@/lib/orders/cart'
import type { PricedLine } from '@/lib/orders/pricing'
import { LineTrouble } from './line-trouble'
import { Quantity } from './quantity'

/** One thing in the cart: what it is, what it costs now, and what stands in its way. */
export function CartLine({ line, priced }: { line: Line; priced: PricedLine | undefined }) {
  const href = `/products/${line.slug}` as Route
  const there = line.state.kind === 'fine' || line.state.kind === 'fewer'
  const name = line.label ? `${line.name}, ${line.label}` : line.name
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-4 gap-y-3 border-b border-line py-6 sm:grid-cols-[7rem_1fr] sm:gap-x-6">
      <Link
        href={href}
        tabIndex={-1}
        aria-hidden
        className="tint block self-start overflow-hidden rounded-md"
      >
        <img
          src={line.picture}
          alt=""
          width={280}
          height={350}
          className="aspect-4/5 w-full object-contain"
        />
      </Link>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 sm:flex-nowrap">
          <div className="min-w-0 wrap-break-word">
            <h2 className="text-lg">
              {line.state.kind === 'gone' ? (
                line.name
              ) : (
                <Link href={href} className="underline-offset-4 hover:underline">
                  {line.name}
                </Link>
              )}
            </h2>
            {line.label && <p className="text-sm text-ink-soft">{line.label}</p>}
          </div>
          {there && <LinePrice line={line} priced={priced} />}
        </div>
        <LineTrouble line={line} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          {there ? (
            <Quantity
              variantId={line.variantId}
              name={name}
              quantity={line.quantity}
              most={Math.min(MOST, line.stock)}
            />
          ) : (
            <span />
          )}
          <form action={removeLine}>
            <input type="hidden" name="variant" value={line.variantId} />
            <button type="submit" className="link min-h-11 text-sm" aria-label={`Remove ${name}`}>
              Remove
            </button>
          </form>
        </div>
      </div>
    </li>
  )
}

function LinePrice({ line, priced }: { line: Line; priced: PricedLine | undefined }) {
  const full = line.unitPriceCents * line.quantity
  const off = priced?.discountCents ?? 0
  return (
    <div className="tabular ml-auto text-right sm:max-w-[50%] sm:shrink-0">
      <p>
        {off > 0 && <s className="mr-2 text-sm text-ink-soft">{formatCents(full)}</s>}
        {formatCents(full - off)}
      </p>
      {line.quantity > 1 && <p className="text-sm text-ink-soft">{formatCents(line.unitPriceCents)} each</p>}
      {priced?.discountReason && off > 0 && <p className="text-sm text-leaf">{priced.discountReason}</p>}
    </div>
  )
}
