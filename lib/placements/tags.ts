/** The placements' cache tags: whoever changes one calls `updateTag` with the first. */
export const placementTags = { placements: () => 'placements', traffic: () => 'placements-traffic' }
