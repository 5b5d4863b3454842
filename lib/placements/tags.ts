/** The placements' cache tag: whoever changes one calls `updateTag` with it. */
export const placementTags = { placements: () => 'placements' }
