type Whole<G> = { name: string; groups: readonly G[] }

/** The groups worth naming beside their department: one that is all of it, by the same name, says it twice. */
export function partsOf<G extends { name: string }>({ name, groups }: Whole<G>): readonly G[] {
  return groups.length === 1 && groups[0]?.name === name ? [] : groups
}
