import { direct, doublyRobust, ips, type Modelled, snips, type Value } from '@/lib/experiments/off-policy'
import { rowsOf } from './rows'

const REFERENCE = {
  men: { ipw: 0.00566, snipw: 0.00574, dm: 0.00533, dr: 0.00578, observed: 0.0069 },
  women: { ipw: 0.00581, snipw: 0.00583, dm: 0.00526, dr: 0.00584, observed: 0.0046 },
}
/** Decisions an item's own rate counts as much as everybody's after. */
const SHRINK = 300

/** The click rate of the Thompson policy, estimated from the log of the uniform one, beside what was observed of it. */
export function estimates(data: string) {
  return (['men', 'women'] as const).flatMap(campaign => {
    const uniform = rowsOf(`${data}/open-bandit-small/random_${campaign}.csv.gz`)
    const thompson = rowsOf(`${data}/open-bandit-small/bts_${campaign}.csv.gz`)
    const log = modelled(uniform, thompson)
    const row = (estimator: string, { value, error }: Value, reference: number) => ({
      campaign,
      estimator,
      'click rate': round(value),
      se: round(error),
      reference,
    })
    const known = REFERENCE[campaign]
    const observed = thompson.map(each => ({ reward: Number(each.click), propensity: 1, target: 1 }))
    return [
      row('IPS', ips(log), known.ipw),
      row('SNIPS', snips(log), known.snipw),
      row('direct method', direct(log), known.dm),
      row('doubly robust', doublyRobust(log), known.dr),
      row('observed', ips(observed), known.observed),
    ]
  })
}

type Rows = ReturnType<typeof rowsOf>

function modelled(uniform: Rows, thompson: Rows): Modelled[] {
  const chosen = frequencies(thompson)
  const overall = uniform.reduce((sum, { click }) => sum + Number(click), 0) / uniform.length
  const seen = new Map<string, { shown: number; clicks: number }>()
  for (const { item_id = '', click } of uniform) {
    const count = seen.get(item_id) ?? { shown: 0, clicks: 0 }
    seen.set(item_id, { shown: count.shown + 1, clicks: count.clicks + Number(click) })
  }
  const rate = (item: string) => {
    const { shown = 0, clicks = 0 } = seen.get(item) ?? {}
    return (clicks + SHRINK * overall) / (shown + SHRINK)
  }
  const instead = new Map(
    [...chosen].map(([position, items]) => [
      position,
      [...items].reduce((sum, [item, share]) => sum + share * rate(item), 0),
    ]),
  )
  return uniform.map(({ item_id = '', position = '', click, propensity_score }) => ({
    reward: Number(click),
    propensity: Number(propensity_score),
    target: chosen.get(position)?.get(item_id) ?? 0,
    done: rate(item_id),
    instead: instead.get(position) ?? overall,
  }))
}

/** How often the policy took each item in each position. */
function frequencies(rows: Rows): Map<string, Map<string, number>> {
  const positions = new Map<string, string[]>()
  for (const { position = '', item_id = '' } of rows)
    positions.set(position, [...(positions.get(position) ?? []), item_id])
  return new Map(
    [...positions].map(([position, items]) => {
      const shares = new Map<string, number>()
      for (const item of items) shares.set(item, (shares.get(item) ?? 0) + 1 / items.length)
      return [position, shares]
    }),
  )
}

const round = (value: number) => Math.round(value * 100_000) / 100_000
