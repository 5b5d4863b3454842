import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import type { Reason } from '@/lib/recommend/slot'
import type { OfferContent } from '../content'
import type { Offer } from '../offer'

/** A kind of offer: what holds for every offer of it, whatever a merchandiser writes into it. Instants are epoch ms. */
export type Kind = {
  name: string
  /** What its rule is, for merchandisers. */
  about: string
  /** What an offer of this kind begins with at the desk. */
  begin: Partial<Omit<OfferContent, 'kind' | 'state'>>
  /** Beside the audience: who may have it at all. Absent: whoever its audience says. */
  isFor?: (offer: Offer, snapshot: ProfileSnapshot, now: number) => boolean
  /** In which it can be used once; null: no limit of its own. Absent: none. */
  period?: (
    offer: Pick<Offer, 'audience'>,
    snapshot: Pick<ProfileSnapshot, 'facts' | 'orders'>,
    now: number,
  ) => string | null
  /**
   * All offers of the kind are one present, by this name: of those that give something the first in rank is somebody's,
   * and for `pause` ms after one was used none is given.
   */
  present?: { name: string; pause: number }
  /** Why somebody gets it, before its audience is asked. */
  reason?: Reason
  /** What an offer of this kind cannot be published without. */
  missing?: (
    content: Pick<OfferContent, 'scope' | 'audience' | 'endsAt'>,
  ) => { field: string; say: string } | null
}
