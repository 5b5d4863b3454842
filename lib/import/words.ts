import type { Counts } from './run'

const number = new Intl.NumberFormat('en-IE')
const n = (count = 0) => number.format(count)
const of = (count = 0, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`

/** What became of a feed, in lines of words. */
export function feedWords(counts: Counts): string[] {
  const {
    products,
    variants,
    productsAdded = 0,
    productsChanged = 0,
    variantsAdded = 0,
    variantsChanged = 0,
  } = counts
  const same = productsAdded + productsChanged + variantsAdded + variantsChanged === 0
  return [
    `${of(products, 'product')} with ${of(variants, 'variant')}: ${
      same
        ? 'nothing has changed'
        : `${n(productsAdded)} new, ${n(productsChanged)} changed; of the variants ${n(variantsAdded)} new, ${n(variantsChanged)} changed`
    }`,
    ...(counts.retired ? [`${of(counts.retired, 'product')} missing in the file and no longer sold`] : []),
  ]
}

/** What became of a history, in lines of words. */
export function historyWords(counts: Counts, shiftDays: number): string[] {
  return [
    `${n(counts.good)} of ${of(counts.lines, 'line')}: ${of(counts.events, 'event')} and ${of(counts.orders, 'order')} with ${of(counts.orderLines, 'line')} are new`,
    ...(shiftDays ? [`moved up by ${shiftDays} days`] : []),
    ...(counts.tooOld
      ? [
          `${of(counts.tooOld, 'line')} from before the 25 months for which single events are kept: their orders are here, the events would be dropped tonight and were left out${shiftDays ? '' : '. If this is an old data set, run it again with --until today'}`,
        ]
      : []),
  ]
}

/** Bad lines by reason, the commonest first; what differs from line to line is left out of the reason. */
export function reasonOf(problem: string): string {
  return problem
    .replaceAll(/"[^"]*"/g, '"…"')
    .replace(/\b(id|item) \S+/, '$1 …')
    .replaceAll(/-?\d[\d.,]*/g, '…')
}
