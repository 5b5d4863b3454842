import type { Outcome } from './offer'

/** What an offer came to since it began; people are counted once, money is in cents. */
export type Results = {
  /** People it was on screen of, and who followed it. */
  seen: number
  followed: number
  /** Orders that used it, not cancelled, by how many people, and what they came to. */
  orders: number
  people: number
  revenueCents: number
}

/** What was reached of an outcome, in the unit of its target: cents, a count, or hundredths of a percent. */
export function reached({ metric }: Pick<Outcome, 'metric'>, results: Results): number {
  const { seen, orders, people, revenueCents } = results
  switch (metric) {
    case 'REVENUE':
      return revenueCents
    case 'ORDERS':
      return orders
    case 'REDEMPTIONS':
      return people
    case 'AVERAGE_ORDER':
      return orders === 0 ? 0 : Math.round(revenueCents / orders)
    case 'CONVERSION':
      return seen === 0 ? 0 : Math.round((10_000 * Math.min(people, seen)) / seen)
  }
}
