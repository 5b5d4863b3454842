import type { Route } from 'next'
import Link from 'next/link'
import type { DeskPolicy } from '@/lib/policies/desk'
import { AFTER, NEEDS } from '@/lib/policies/words'
import { TableHead } from './table-head'

const cell = 'block py-0.5 align-top md:table-cell md:py-2.5 md:pr-4'
const onPhone = 'text-ink-soft md:sr-only'

type Props = { policies: readonly DeskPolicy[]; nameOf: (group: string) => string }

/** Group × what happens after a purchase; on a phone each group is a small card of the same cells. */
export function PolicyTable({ policies, nameOf }: Props) {
  const columns = ['Group', 'After a purchase', 'Quiet days', 'Lasts, in days', 'Needs', 'Goes with it']
  return (
    <table className="block w-full text-sm md:table">
      <TableHead columns={columns} />
      <tbody className="block md:table-row-group">
        {policies.map(({ slug, name, department, policy, overrides }) => (
          <tr key={slug} className="block border-b border-line py-3 md:table-row md:py-0 md:hover:bg-shade">
            <th scope="row" className={`${cell} text-left font-normal`}>
              <Link href={`/merchandise/policies/${slug}` as Route} className="link font-medium">
                {name}
              </Link>
              <span className="block text-xs text-ink-soft">{department}</span>
            </th>
            <td className={cell}>
              {AFTER[policy.afterPurchase]}
              {overrides.length > 0 && (
                <span className="block text-xs text-ink-soft">
                  {overrides.length === 1 ? '1 product does' : `${overrides.length} products do`} otherwise
                </span>
              )}
            </td>
            <td className={`${cell} tabular`}>
              <span className={onPhone}>Quiet for </span>
              {policy.quietDays}
              <span className={onPhone}> days</span>
            </td>
            {/* Nothing to say takes no line on a phone. */}
            <td className={`${cell} tabular ${policy.replenishDays === null ? 'max-md:hidden' : ''}`}>
              <span className={onPhone}>Lasts </span>
              {policy.replenishDays ?? '–'}
              <span className={onPhone}> days</span>
            </td>
            <td className={`${cell} ${policy.needs.length === 0 ? 'max-md:hidden' : ''}`}>
              <span className={onPhone}>Needs </span>
              {policy.needs.map(need => NEEDS[need]).join(', ') || '–'}
            </td>
            <td className={`${cell} max-md:text-ink-soft md:max-w-80`}>
              {policy.complements.map(nameOf).join(', ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
