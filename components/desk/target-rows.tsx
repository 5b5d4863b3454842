import type { ReactNode } from 'react'
import type { PlacementForm } from '@/lib/placements/form'
import { DeskButton, TextBox } from './control'

type RowProps = {
  row: PlacementForm['bans'][number]
  list: 'boosts' | 'bans'
  index: number
  children?: ReactNode
}

function Row({ row: { kind, slug, name }, list, index, children }: RowProps) {
  return (
    <li className="flex items-end gap-3 border-b border-line py-2">
      <input type="hidden" name={`${list}.${index}.kind`} value={kind} />
      <input type="hidden" name={`${list}.${index}.slug`} value={slug} />
      <span className="min-w-0 flex-1 self-center wrap-break-word">
        {name} <span className="text-xs text-ink-soft">{kind}</span>
      </span>
      {children}
      <DeskButton name="intent" value={`${list}-remove:${index}`} kind="quiet">
        Take away<span className="sr-only"> {name}</span>
      </DeskButton>
    </li>
  )
}

type BoostProps = {
  boosts: PlacementForm['boosts']
  fields: Readonly<Record<string, string>>
  focus: string | null
}

/** What is boosted, each with its factor. */
export function BoostRows({ boosts, fields, focus }: BoostProps) {
  if (boosts.length === 0) return <p className="text-sm text-ink-soft">Nothing is boosted.</p>
  return (
    <ul className="text-sm">
      {boosts.map((boost, index) => (
        <Row key={`${boost.kind} ${boost.slug}`} row={boost} list="boosts" index={index}>
          <TextBox
            name={`boosts.${index}.factor`}
            label={`Factor of ${boost.name}`}
            inputMode="decimal"
            maxLength={6}
            className="w-28"
            defaultValue={boost.factor}
            error={fields[`boosts.${index}.factor`]}
            autoFocus={focus === `boosts.${index}.factor`}
          />
        </Row>
      ))}
    </ul>
  )
}

/** What is never shown. */
export function BanRows({ bans }: { bans: PlacementForm['bans'] }) {
  if (bans.length === 0) return <p className="text-sm text-ink-soft">Nothing is banned.</p>
  return (
    <ul className="text-sm">
      {bans.map((ban, index) => (
        <Row key={`${ban.kind} ${ban.slug}`} row={ban} list="bans" index={index} />
      ))}
    </ul>
  )
}
