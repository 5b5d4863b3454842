import { counted } from '@/lib/loyalty/words'
import { formatCents } from '@/lib/money'
import type { PricedCart } from '@/lib/orders/pricing'

type Sums = Pick<
  PricedCart,
  'subtotalCents' | 'discountCents' | 'shippingCents' | 'totalCents' | 'points' | 'messages'
>

/** What it comes to, line by line; `totalCents` is what is charged. */
export function Summary({ priced }: { priced: Sums }) {
  const { subtotalCents, discountCents, shippingCents, totalCents, points, messages } = priced
  return (
    <div>
      <dl className="tabular">
        <Row name="Goods" value={formatCents(subtotalCents)} />
        {discountCents > 0 && (
          <Row name="You save" value={`−${formatCents(discountCents)}`} className="text-leaf" />
        )}
        <Row name="Delivery" value={shippingCents === 0 ? 'free' : formatCents(shippingCents)} />
        <Row
          name="Total"
          value={formatCents(totalCents)}
          className="mt-3 border-t border-line pt-3 text-lg font-medium"
        />
        {points > 0 && <Row name="You collect" value={`+${counted(points)}`} className="text-sm text-leaf" />}
      </dl>
      <p className="mt-1 text-xs text-ink-soft">VAT included. Delivery is free from €50.</p>
      {messages.map(({ tone, text }) => (
        <p key={text} className={`mt-2 text-sm ${tone === 'good' ? 'text-leaf' : 'text-tomato-deep'}`}>
          {text}
        </p>
      ))}
    </div>
  )
}

function Row({ name, value, className = '' }: { name: string; value: string; className?: string }) {
  return (
    <div className={`flex justify-between gap-6 py-1 ${className}`}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
