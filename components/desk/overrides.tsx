import type { Route } from 'next'
import Link from 'next/link'
import type { Override } from '@/lib/policies/desk'
import { AFTER } from '@/lib/policies/words'
import { Part } from './part'

/** The products that do otherwise than their group. */
export function Overrides({ overrides }: { overrides: readonly Override[] }) {
  return (
    <Part title="Products that do otherwise">
      {overrides.length === 0 && (
        <p className="max-w-[60ch] text-sm text-ink-soft">None: every product does as the group says.</p>
      )}
      <ul className="text-sm">
        {overrides.map(({ slug, name, afterPurchase, quietDays }) => (
          <li key={slug} className="border-b border-line py-2">
            <Link href={`/products/${slug}` as Route} prefetch={false} className="link font-medium">
              {name}
            </Link>
            <span className="block text-xs text-ink-soft">
              {[afterPurchase && AFTER[afterPurchase], quietDays !== null && `quiet for ${quietDays} days`]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
