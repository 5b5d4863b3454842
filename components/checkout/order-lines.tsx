import type { Route } from 'next'
import Link from 'next/link'
import { formatCents } from '@/lib/money'

export type OrderedLine = {
  name: string
  label: string
  quantity: number
  unitPriceCents: number
  discountCents: number
  discountReason: string | null
  href?: string | null
}

/** What a line comes to; a present is free, as the cart calls it. */
function priceOf({ unitPriceCents, quantity, discountCents }: OrderedLine): string {
  const cents = unitPriceCents * quantity - discountCents
  return cents === 0 ? 'free' : formatCents(cents)
}

/** What is or was ordered, as promised: name, number, price and what was taken off. */
export function OrderLines({ lines }: { lines: readonly OrderedLine[] }) {
  return (
    <ul className="border-t border-line">
      {lines.map(line => (
        // The same thing can stand twice: bought, and as a present.
        <li
          key={`${line.name} ${line.label} ${line.discountReason}`}
          className="flex justify-between gap-6 border-b border-line py-3"
        >
          <div className="min-w-0">
            <p>
              {line.quantity > 1 && `${line.quantity} × `}
              {line.href ? (
                <Link
                  href={line.href as Route}
                  className="underline-offset-4 hover:underline"
                  prefetch={false}
                >
                  {line.name}
                </Link>
              ) : (
                line.name
              )}
            </p>
            {line.label && <p className="text-sm text-ink-soft">{line.label}</p>}
            {line.discountCents > 0 && line.discountReason && (
              <p className="text-sm text-leaf">
                {line.discountReason} (−{formatCents(line.discountCents)})
              </p>
            )}
          </div>
          <p className="tabular">{priceOf(line)}</p>
        </li>
      ))}
    </ul>
  )
}
