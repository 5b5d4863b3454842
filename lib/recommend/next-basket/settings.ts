/** What the next-basket model weighs; one setting for every shop, tuned on the validation parts of the public sets. */
export type BasketSettings = {
  /** What a basket counts beside the one after it, and days after which it counts half. */
  fadePerBasket: number
  halfLifeDays: number
  /** Power of a subject's own share of baskets, and of how readily an item is bought again by anybody. */
  sharePower: number
  habitPower: number
  /** So many opportunities at the shop's mean rate stand behind the habit of every item. */
  habitPrior: number
  /** Popularity is that of so many days where baskets are dated. */
  recentDays: number
  /** How much what is popular now is preferred among what was bought before. */
  popularAgain: number
  /** What subjects with similar baskets hold: how many, how sharply the most similar lead, their weight. */
  neighbours: number
  likenessPower: number
  neighbourWeight: number
  popularWeight: number
}

export const NEXT_BASKET: BasketSettings = {
  fadePerBasket: 0.9,
  halfLifeDays: 200,
  sharePower: 1.3,
  habitPower: 0.6,
  habitPrior: 10,
  recentDays: 30,
  popularAgain: 1,
  neighbours: 800,
  likenessPower: 2.5,
  neighbourWeight: 0.3,
  popularWeight: 1,
}
