import type { Season } from '../catalogue/types'

/** Demand for a season's goods by month, January first; 1 is the yearly average. */
const DEMAND: Record<Season, number[]> = {
  ALL: [1, 0.9, 1, 1, 1, 0.9, 0.9, 0.9, 1, 1, 1.2, 1.4],
  SPRING: [0.4, 0.9, 2.2, 2.6, 2, 1, 0.6, 0.4, 0.5, 0.5, 0.3, 0.3],
  SUMMER: [0.15, 0.2, 0.4, 0.9, 2, 2.8, 2.7, 1.7, 0.6, 0.2, 0.1, 0.1],
  AUTUMN: [0.5, 0.3, 0.4, 0.4, 0.4, 0.4, 0.7, 1.4, 2.4, 2.5, 1.6, 0.9],
  WINTER: [2.2, 1.5, 0.6, 0.2, 0.1, 0.1, 0.1, 0.3, 0.7, 1.6, 2.4, 2.6],
}

const YEAR = 365.2425 * 86_400_000

/** How much a season's goods are wanted at an instant (ms), by twelfths of the year (a day off at most). */
export function demandAt(season: Season, at: number): number {
  return DEMAND[season][Math.floor(((at / YEAR) % 1) * 12)] ?? 1
}
