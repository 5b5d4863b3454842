import type { Chapter, Persona } from './persona'

const coffee: Chapter[] = [17, 45, 74, 101, 130, 158, 187, 214, 242].map(daysAgo => ({
  daysAgo,
  hour: 6,
  buys: [['erster-zug', 2]],
}))

/** House, garden, mower, and tools that are put back clean. */
export const otto: Persona = {
  slug: 'otto',
  joinedDaysAgo: 361,
  birthday: { inDays: 203, age: 63 },
  city: 'Oldenburg',
  street: 'Feldweg 9',
  postcode: '26129',
  dwelling: 'HOUSE_WITH_GARDEN',
  household: 'COUPLE',
  hobbies: ['gardening', 'coffee', 'cooking'],
  taste: {
    groups: { 'garden-tools': 5, coffee: 2, cookware: 2, 'crime-novels': 1, 'hiking-boots': 1, cookbooks: 1 },
    brands: { beetmann: 2 },
    styles: ['rustic', 'classic'],
    topics: ['gardening', 'cooking'],
    tiers: [1, 3, 4],
    fit: 0.35,
    device: 'desktop',
    hours: [6, 7, 13, 19],
    channels: { direct: 6, newsletter: 3, search: 1 },
  },
  strolls: 22,
  story: [
    ...coffee,
    {
      daysAgo: 236,
      hour: 13,
      search: 'mower',
      looks: ['halm-40-cordless', 'sense-38-hand-mower'],
    },
    { daysAgo: 231, hour: 19, looks: ['halm-40-cordless'], buys: ['halm-40-cordless'] },
    { daysAgo: 222, hour: 7, looks: ['krume-hand-fork', 'regen-watering-can'], buys: ['erde-spade'] },
    { daysAgo: 148, hour: 13, channel: 'newsletter', buys: ['regen-watering-can'] },
    { daysAgo: 66, hour: 19, looks: ['laub-rake', 'kante-edging-shears'], buys: ['schnitt-secateurs'] },
    { daysAgo: 6, hour: 7, looks: ['laub-rake', 'kante-edging-shears'] },
  ],
}
