import fc from 'fast-check'
import { type Rule, ruleSchema } from './rule'

const GROUPS = ['laptops', 'jeans', 'winter-coats', 'swimwear'] as const
const days = fc.constantFrom(1, 7, 30, 200, 1_000)
const group = fc.constantFrom(...GROUPS)
const times = fc.constantFrom(1, 2, 5, 39)
const share = fc.constantFrom(0.1, 0.25, 0.5, 1)
const count = fc.integer({ min: 0, max: 3 })
const month = fc.integer({ min: 1, max: 12 })
const fifth = fc.integer({ min: 1, max: 5 })
const one = <const T extends string>(...values: T[]) => fc.constantFrom(...values)
const fact = <T extends string, F extends object>(name: T, fields: { [K in keyof F]: fc.Arbitrary<F[K]> }) =>
  fc.record<{ fact: T } & F>({ fact: fc.constant(name), ...fields } as never)

/** Facts every column can tell. */
const columnFact: fc.Arbitrary<unknown> = fc.oneof(
  fact('signed-in', {}),
  fact('consent', {}),
  fact('birthday', { withinDays: fc.constantFrom(0, 3, 30) }),
  fact('dwelling', { is: one('FLAT', 'HOUSE_WITH_GARDEN') }),
  fact('household', { is: one('SINGLE', 'FAMILY') }),
  fact('city', { is: one('Berlin', ' köln', 'İZMİR', 'ΣΑΜΟΣ') }),
  fact('hobby', { is: one('Running', 'chess') }),
  fact('bought', { group, withinDays: fc.option(days, { nil: undefined }) }),
  fact('not-bought', { group, withinDays: days }),
  fact('viewed', { group, times, withinDays: days }),
  fact('did', { deed: one('add_to_cart', 'add_to_wishlist'), group, times, withinDays: days }),
  fact('active', { withinDays: days }),
  fact('redeemed', { withinDays: days }),
  fact('likes', { dimension: one('brand', 'category'), key: one('ahorn', 'k3', 'laptops'), share }),
  fact('orders-at-least', { count }),
  fact('orders-at-most', { count }),
  fact('only-bought-season', { season: one('WINTER', 'SUMMER') }),
  fact('tier', { atLeast: one('neighbour', 'regular', 'nobody-knows') }),
  fact('months', { from: month, to: month }),
  fact('rfm', { part: one('recency', 'frequency', 'monetary'), from: fifth, to: fifth }),
  fact('value', { is: one('HIGH', 'MEDIUM', 'LOW') }),
  fact('untapped', { share }),
)

/** Facts only a whole snapshot can tell. */
const snapshotFact: fc.Arbitrary<unknown> = fc.oneof(
  fact('persona', { is: one('desk-worker', 'dresser') }),
  fact('stage', { is: one('discovering', 'comparing', 'deciding') }),
  fact('price-sense', { is: one('saver', 'balanced') }),
  fact('channel', { is: one('newsletter', 'direct') }),
  fact('device', { is: one('phone', 'desktop') }),
)

const treesOf = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<Rule> =>
  fc
    .letrec<{ tree: unknown }>(tie => {
      const parts = fc.array(tie('tree'), { maxLength: 3 })
      return {
        tree: fc.oneof(
          { maxDepth: 3, withCrossShrink: true },
          { arbitrary: leaf, weight: 3 },
          { arbitrary: fc.record({ all: parts }), weight: 1 },
          { arbitrary: fc.record({ any: parts }), weight: 1 },
          { arbitrary: fc.record({ not: tie('tree') }), weight: 1 },
        ),
      }
    })
    .tree.map(tree => ruleSchema.safeParse(tree))
    .filter(read => read.success)
    .map(read => read.data as Rule)

/** Rules of facts that are in the database's columns. */
export const anyColumnRule = treesOf(columnFact)
/** Rules of every fact there is. */
export const anyRule = treesOf(
  fc.oneof({ arbitrary: columnFact, weight: 2 }, { arbitrary: snapshotFact, weight: 1 }),
)
