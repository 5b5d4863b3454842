import type { Product } from '@/lib/catalogue/catalogue'
import type { Context } from '../context'
import type { Slot } from '../slot'

/**
 * Where recommendations come from. A source names products that may be put before this shopper, each once and with
 * the reason for it, the best first; it looks at a bounded number of them however large the shop is. Scores compare
 * within one source only.
 */
export type Source = (context: Context) => Slot[]

/** A source that starts from one product: what is like it, goes with it, or follows it. */
export type SourceBeside = (product: Product, context: Context) => Slot[]
