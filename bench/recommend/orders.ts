import type { Basket } from '@/lib/recommend/next-basket/basket'
import type { Task } from './baskets'
import { itemsOf, linesOf } from './read'

/**
 * The task of dated order lines (`invoice, time, customer, item, …`): a basket is all a customer bought on one day,
 * known is what came before `cut` (YYYY-MM-DD), `future` holds `customer, date, item ids`.
 */
export async function orderTask(lines: string, future: string, cut: string): Promise<Task> {
  const known = new Map<string, number>()
  const days = new Map<string, Map<string, Set<number>>>()
  for await (const line of linesOf(lines)) {
    const [, time = '', customer = '', item] = line.fields
    if (line.number === 1 || time >= cut) continue
    if (Number.isNaN(Date.parse(time))) throw line.bad(`“${time}” is not a time`)
    const own = days.get(customer) ?? new Map<string, Set<number>>()
    days.set(customer, own)
    const day = time.slice(0, 10)
    own.set(day, new Set([...(own.get(day) ?? []), ...itemsOf(item, known, line)]))
  }
  const history = new Map(
    [...days].map(([customer, own]): [string, Basket[]] => [
      customer,
      [...own].map(([day, items]) => ({ items: [...items], at: Date.parse(day) })),
    ]),
  )
  const targets: Task['targets'] = []
  for await (const line of linesOf(future))
    if (line.number > 1)
      targets.push({ subject: line.fields[0] ?? '', items: itemsOf(line.fields[2], known, line) })
  return { history, targets, now: Date.parse(cut) }
}
