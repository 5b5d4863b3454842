/** An item (a small whole number) and how likely it is beside the others of the same answer. */
export type Expected = { item: number; score: number }
