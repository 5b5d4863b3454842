import { armAt } from '@/lib/experiments/assignment'
import { FLOOR } from '@/lib/experiments/learn'
import { ips, snips } from '@/lib/experiments/off-policy'
import { posteriorOf, sharesOf } from '@/lib/experiments/thompson'
import { randomFrom, rowsOf, spreadOf } from './rows'

const ARMS = ['No E-Mail', 'Mens E-Mail', 'Womens E-Mail']
const LOGGED = 1 / ARMS.length

type Row = { arm: number; visit: number; split: string }
/** `batch`: rows that count between two updates of the shares, as the shop's job runs now and then. */
type Policy = { name: string; floor: number; batch: number; reference: number | null }

const POLICIES: Policy[] = [
  { name: 'uniform', floor: 1, batch: Number.POSITIVE_INFINITY, reference: 0.1469 },
  { name: 'Thompson, no floor, updated every 25', floor: 0, batch: 25, reference: 0.1808 },
  { name: 'Thompson, no floor, updated every 100', floor: 0, batch: 100, reference: 0.1808 },
  { name: `as the shop: floor ${FLOOR}, updated every 100`, floor: FLOOR, batch: 100, reference: 0.1777 },
  { name: `as the shop: floor ${FLOOR}, updated every 1000`, floor: FLOOR, batch: 1_000, reference: 0.1777 },
]

export function read(data: string): Row[] {
  return rowsOf(`${data}/hillstrom-email/customers.csv.gz`).map(({ segment = '', visit, split = '' }) => ({
    arm: ARMS.indexOf(segment),
    visit: Number(visit),
    split,
  }))
}

/**
 * Replay (Li et al., WSDM 2011): all rows in a seeded order; a row counts, and is learned from, when the logged arm is
 * the one the policy picks. Answers the visit rate over the rows that counted, and how many those were.
 */
function replay(rows: readonly Row[], { floor, batch }: Policy, seed: number) {
  const random = randomFrom(seed)
  const order = [...rows]
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a && b) [order[i], order[j]] = [b, a]
  }
  const counts = ARMS.map(() => ({ trials: 0, wins: 0 }))
  const shares = () =>
    sharesOf(
      counts.map(({ trials, wins }) => posteriorOf(trials, wins)),
      floor,
    ).map((share, arm) => ({ arm, share }))
  let arms = shares()
  let [counted, visits] = [0, 0]
  for (const { arm, visit } of order) {
    if (armAt(arms, random())?.arm !== arm) continue
    const count = counts[arm]
    if (!count) continue
    count.trials++
    count.wins += visit
    counted++
    visits += visit
    if (counted % batch === 0) arms = shares()
  }
  return { rate: visits / counted, counted, best: arms[1]?.share ?? 0 }
}

/** The visit rate of each policy over `seeds` replays, beside what others reached by the same protocol. */
export function replays(rows: readonly Row[], seeds: number) {
  return POLICIES.map(policy => {
    const runs = Array.from({ length: seeds }, (_, seed) => replay(rows, policy, seed + 1))
    const { mean, sd } = spreadOf(runs.map(run => run.rate))
    return {
      policy: policy.name,
      'visit rate': round(mean),
      sd: round(sd),
      reference: policy.reference,
      'rows counted': Math.round(spreadOf(runs.map(run => run.counted)).mean),
      'share of the best arm at the end': round(spreadOf(runs.map(run => run.best)).mean),
    }
  })
}

/** What always sending one of the mails is worth on the test rows, estimated from the randomised log. */
export function values(rows: readonly Row[]) {
  const reference = [0.10598, 0.18608, 0.14819]
  return ARMS.map((name, arm) => {
    const log = rows
      .filter(row => row.split === 'test')
      .map(row => ({ reward: row.visit, propensity: LOGGED, target: row.arm === arm ? 1 : 0 }))
    const [plain, normalised] = [ips(log), snips(log)]
    return {
      policy: `always ${name}`,
      ips: round(plain.value),
      snips: round(normalised.value),
      'snips se': round(normalised.error),
      'snips reference': reference[arm] ?? null,
    }
  })
}

const round = (value: number) => Math.round(value * 100_000) / 100_000
