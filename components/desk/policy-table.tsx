import type { Route } from 'next'
import Link from 'next/link'
import type { DeskPolicy } from '@/lib/policies/desk'
import { AFTER, NEEDS } from '@/lib/policies/words'
import { cell, DeskTable, row } from './desk-table'

const onPhone = 'text-ink-soft md:sr-only'

type Props = { policies: readonly DeskPolicy[]; nameOf: (group: string) => string }

/** Group × what happens after a purchase; on a phone each group is a small card of the same cells. */
export function PolicyTable({ policies, nameOf }: Props) {
  const columns = ['Group', 'After a purchase', 'Quiet days', 'Lasts, in days', 'Needs', 'Goes with it']
  return (
    <DeskTable heads={columns}>
      {policies.map(({ slug, name, department, policy, overrides }) => (
        <tr key={slug} className={row}>
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
            {policy.quietDays.toLocaleString('en-IE')}
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
    </DeskTable>
  )
}
