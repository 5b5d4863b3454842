import type { Persona } from './persona'

/** Every order of his is for the snow. */
export const henrik: Persona = {
  slug: 'henrik',
  joinedDaysAgo: 358,
  birthday: { inDays: 174, age: 47 },
  city: 'München',
  street: 'Implerstraße 24',
  postcode: '81371',
  dwelling: 'FLAT_WITH_BALCONY',
  household: 'FAMILY',
  hobbies: ['skiing', 'hiking'],
  taste: {
    groups: { ski: 6, 'winter-coats': 3, knitwear: 1, 'hiking-boots': 1 },
    brands: { firnlicht: 2, wetterseite: 1.5 },
    styles: ['sporty', 'technical'],
    topics: ['skiing', 'hiking'],
    tiers: [0.3, 2, 4],
    fit: 0.6,
    device: 'desktop',
    hours: [20, 21, 22],
    channels: { direct: 5, newsletter: 3, search: 3 },
  },
  strolls: 14,
  story: [
    {
      daysAgo: 348,
      hour: 21,
      channel: 'search',
      search: 'base layer',
      buys: ['gletscher-base-top', 'gletscher-base-leggings'],
    },
    { daysAgo: 336, hour: 20, looks: ['anfaenger-goggles'], buys: ['gipfel-gloves'] },
    { daysAgo: 310, hour: 22, channel: 'newsletter', buys: ['watt-fisherman'] },
    { daysAgo: 70, hour: 21, looks: ['firn-goggles', 'anfaenger-goggles'], buys: ['firn-goggles'] },
    { daysAgo: 52, hour: 20, looks: ['markt-wool-coat', 'luv-parka'] },
    { daysAgo: 47, hour: 21, looks: ['luv-parka'], buys: ['luv-parka', 'gipfel-stick'] },
    {
      daysAgo: 15,
      hour: 22,
      channel: 'newsletter',
      looks: ['wolke-throw'],
      buys: ['gletscher-base-top'],
    },
  ],
}
