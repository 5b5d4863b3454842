import 'server-only'
import type { Product, Variant } from '@/lib/catalogue/catalogue'
import { storeTime } from '@/lib/clock'
import { priceBasis } from '@/lib/orders/pricing'
import { profileSnapshot } from '@/lib/profile/queries'
import { currentSubject } from '@/lib/profile/subject'
import { troubled } from '@/lib/trouble'
import { type OwnStage, ownStageOf } from './own-stage'

/**
 * What is of whoever asks on a product's page, from the request's one snapshot; null where nothing is, and where it cannot
 * be told just now: then the page says what holds for everybody.
 */
export async function ownStage(product: Product, variant: Variant | undefined): Promise<OwnStage | null> {
  const subject = await currentSubject()
  if (subject.kind === 'stranger') return null
  try {
    const basis = await priceBasis(await profileSnapshot(subject))
    return ownStageOf(product, variant, basis, storeTime())
  } catch (error) {
    troubled('tell somebody’s own price', error)
    return null
  }
}
