import { parseArgs } from 'node:util'

export type Wanted = {
  products: string | null
  events: string | null
  /** Only say what would be imported. */
  check: boolean
  replaceDemo: boolean
  /** The feed is the whole catalogue. */
  complete: boolean
  /** Read a file once more that was imported already. */
  again: boolean
  yes: boolean
  /** Epoch ms at which the history is to end. */
  until: number | null
}

export const USAGE = `npm run import -- --products FILE --events FILE
  --products FILE   a Google Merchant Center feed: TSV, CSV, RSS 2.0 or Atom, gzip or not
  --events FILE     a history, CSV or TSV: time, visitor, event, item, quantity, price (order, session)
  --check           say what would be imported and which lines are bad; write nothing
  --replace-demo    empty the shop of the demo first; --yes answers the question
  --complete        the feed is the whole catalogue: what it lacks is no longer sold
  --until DATE      move the history up by whole weeks to end by that day ("today" is one)
  --again           read a file that was imported already once more`

/** What the command line asks for; `now` is epoch ms. @throws Error in words */
export function importArguments(args: string[], now: number): Wanted {
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({
    args,
    options: {
      products: { type: 'string' },
      events: { type: 'string' },
      until: { type: 'string' },
      check: flag,
      'replace-demo': flag,
      complete: flag,
      again: flag,
      yes: flag,
    },
  })
  const { products = null, events = null } = values
  if (!products && !events) throw new Error(`Nothing to import.\n${USAGE}`)
  if (values.complete && !products) throw new Error('--complete is said of --products.')
  if (values.until && !events) throw new Error('--until is said of --events.')
  return {
    products,
    events,
    check: values.check,
    replaceDemo: values['replace-demo'],
    complete: values.complete,
    again: values.again,
    yes: values.yes,
    until: values.until === undefined ? null : untilOf(values.until, now),
  }
}

function untilOf(text: string, now: number): number {
  if (text === 'today') return now
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T23:59:59Z`) : Number.NaN
  if (Number.isNaN(at))
    throw new Error(`--until ${text} is no date: expected is "today" or one like 2026-11-25.`)
  if (at > now + 86_400_000) throw new Error(`--until ${text} is in the future.`)
  return Math.min(at, now)
}
