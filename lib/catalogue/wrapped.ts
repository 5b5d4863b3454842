/** How many drawings there are of a thing in paper, and of a shelf of them. */
export const WRAPPED = { things: 12, scenes: 6 }

/** Small and the same everywhere; nothing hangs on how well it spreads. */
function pick(name: string, count: number): number {
  let sum = 7
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521
  return sum % count
}

/** The picture of a product that has none: wrapped in the shop's paper, the same for a product always. */
export const wrappedThing = (slug: string) => `/pictures/wrapped-${pick(slug, WRAPPED.things)}.svg`

/** The scene of the `nth` department, where none was drawn for it: neighbours differ. */
export const wrappedScene = (nth: number) => `/pictures/scene-wrapped-${nth % WRAPPED.scenes}.svg`
