/** The offers' cache tag: whoever changes an offer calls `updateTag` with it. */
export const offerTags = { offers: () => 'offers' }
