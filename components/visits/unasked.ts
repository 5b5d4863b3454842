import { productOf } from './page'
import type { Sight } from './told'

type Loaded = Partial<PerformanceNavigationTiming> & { activationStart?: number; deliveryType?: string }

/** True for a document the browser fetched or drew ahead: the shop did not count that as a visit. */
export const cameUnasked = ({ activationStart = 0, deliveryType = '' }: Loaded) =>
  activationStart > 0 || deliveryType === 'navigational-prefetch'

let told = false

/** Tells the visit to a document that was fetched ahead, once, now that it is looked at. */
export function tellUnasked(say: (sight: Sight) => void): void {
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (told || !loaded || !cameUnasked(loaded)) return
  told = true
  const path = new URL(loaded.name).pathname
  const product = productOf(path)
  say({ name: 'page_view', path })
  if (product) say({ name: 'view_item', path, product })
}
