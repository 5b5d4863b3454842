import { seedId } from '../seed-id'

/** The ids of an account, the same in every seeding. */
export const idsOf = (key: string) => ({
  profileId: seedId('profile', key),
  shopperId: seedId('shopper', key),
})
