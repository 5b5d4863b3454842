/** What the session model weighs; one setting for every shop, tuned on the validation part of a public set. */
export type SessionSettings = {
  /** Of an item only its newest sessions are looked at, of a session its newest clicks, and so many neighbours count. */
  reach: number
  chain: number
  neighbours: number
  /** Of the session at hand so many distinct items; a click counts e^-(clicks since / decay). */
  items: number
  positionDecay: number
  /** Power of an item's rarity; of a neighbour's length; the oldest session counts e^-ageDecay of the newest. */
  rarityPower: number
  lengthPower: number
  ageDecay: number
  /** In a neighbour an item counts e^-(clicks from the shared one / decay), before the shared one `backward` of it. */
  distanceDecay: number
  backward: 0.45
  /** Companions: kept of each item, within so many clicks, e^-(clicks between / decay), before it `companionBackward`. */
  companions: number
  companionWindow: number
  companionDecay: number
  companionBackward: 0.65
  companionWeight: number
  /** From so many of the latest items, and from these to the companions of so many companions. */
  companionItems: number
  hopWidth: number
  hopWeight: number
  /** What the session had already: e^-(clicks since / decay), of the last item `seenLast` of it. */
  seenWeight: number
  seenDecay: number
  seenLast: number
}

export const SESSION_KNN: SessionSettings = {
  reach: 2_000,
  chain: 100,
  neighbours: 50,
  items: 12,
  positionDecay: 1.7,
  rarityPower: 0.75,
  lengthPower: 0.3,
  ageDecay: 1.8,
  distanceDecay: 12,
  backward: 0.45,
  companions: 40,
  companionWindow: 5,
  companionDecay: 1,
  companionBackward: 0.65,
  companionWeight: 0.27,
  companionItems: 5,
  hopWidth: 40,
  hopWeight: 1.05,
  seenWeight: 2.4,
  seenDecay: 1.7,
  seenLast: 1.2,
}
