/** The placements' cache tags: whoever changes one calls `updateTag` with it. */
export const placementTags = { placements: () => 'placements' }
