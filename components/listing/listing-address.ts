import type { Wanted } from '@/lib/catalogue/listing'

/** Where a listing lives: its path, and the words of its address that are no filters (`q` of the search). */
export type ListingAddress = { path: string; keep?: Record<string, string> }

/** The same listing with nothing filtered, its sorting kept. */
export function noFilters(wanted: Wanted): Wanted {
  return { ...wanted, colours: [], brands: [], sizes: [], min: null, max: null, inStock: false, page: 1 }
}
