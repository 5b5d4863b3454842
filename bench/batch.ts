import { randomUUID } from 'node:crypto'
import type { BeaconEvent } from '../lib/events/beacon'

/** Of ten events, six say that a card was in sight, two that a page was opened, two that something was done on it. */
const KINDS = [
  'view_item_list',
  'view_item_list',
  'page_view',
  'view_item_list',
  'user_engagement',
  'view_item_list',
  'view_item',
  'view_item_list',
  'select_item',
  'view_item_list',
] as const

/** A batch of events as a browser on a shelf of `slugs` would tell them at `now` (epoch ms). */
export function batchOf(count: number, slugs: readonly string[], now: number): BeaconEvent[] {
  const start = Math.floor(Math.random() * slugs.length)
  return Array.from({ length: count }, (_, n) => {
    const product = slugs[(start + n) % slugs.length] ?? ''
    const common = { id: randomUUID(), at: now - (count - n) * 40 }
    const path = `/products/${product}`
    const name = KINDS[n % KINDS.length] ?? 'page_view'
    if (name === 'page_view') return { ...common, name, path: '/' }
    if (name === 'view_item') return { ...common, name, product, path }
    if (name === 'user_engagement')
      return { ...common, name, path, product, engagement_time_msec: 2_000 + n * 500 }
    return { ...common, name, product, placement: 'listing', position: n }
  })
}
