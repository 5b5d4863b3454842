export type Range = { low: number; high: number }

/** 95 of 100 times. */
const Z = 1.96

/**
 * The range, 0..1, in which the share of a whole lies of which `hits` were found among `asked` (Wilson 1927);
 * everything is possible where nobody was asked.
 */
export function shareRange(hits: number, asked: number): Range {
  if (asked === 0) return { low: 0, high: 1 }
  const share = hits / asked
  const z2 = (Z * Z) / asked
  const middle = (share + z2 / 2) / (1 + z2)
  const half = (Z * Math.sqrt((share * (1 - share)) / asked + z2 / (4 * asked))) / (1 + z2)
  return {
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === asked ? 1 : Math.min(1, middle + half),
  }
}

/** How many an audience has, of how many `people`; a range where they were not all counted. */
export type Count = Range & { people: number; count: number; exact: boolean }

/** A count from the share found in a sample. */
export function scaled(hits: number, asked: number, people: number): Count {
  const { low, high } = shareRange(hits, asked)
  const count = asked === 0 ? 0 : Math.round((hits / asked) * people)
  return { people, count, low: Math.floor(low * people), high: Math.ceil(high * people), exact: false }
}

/**
 * A count of which the sure members and the possible ones are known, each as a count, and of the possible that
 * are not sure `hits` of `asked` turned out to be members.
 */
export function between(lower: Count, upper: Count, hits: number, asked: number): Count {
  const { low, high } = shareRange(hits, asked)
  const band = Math.max(0, upper.count - lower.count)
  const all = lower.exact && upper.exact && asked >= band
  if (all) return { ...lower, count: lower.count + hits, low: lower.count + hits, high: lower.count + hits }
  const bandHigh = Math.max(0, upper.high - lower.low)
  return {
    people: upper.people,
    count: Math.round(lower.count + band * (asked === 0 ? 0.5 : hits / asked)),
    low: Math.floor(lower.low + Math.max(0, upper.low - lower.high) * low),
    high: Math.ceil(Math.min(upper.high, lower.high + bandHigh * high)),
    exact: false,
  }
}

const figure = (n: number) => n.toLocaleString('en-IE')
/** Three digits that mean something. */
const rough = (n: number) => figure(Number(n.toPrecision(3)))

/** How many that is, as a merchandiser reads it: '1,204 of 10,210 people', 'about 12,400 of 1,000,000 people'. */
export function countInWords({ count, people, exact }: Pick<Count, 'count' | 'people' | 'exact'>): string {
  return exact
    ? `${figure(count)} of ${figure(people)} people`
    : `about ${rough(count)} of ${rough(people)} people`
}

/** The range of an estimate, in words. */
export const rangeInWords = ({ low, high }: Range) => `between ${rough(low)} and ${rough(high)}`
