import type { Persona } from './persona'

/** Classic blue, straight leg, and the better make of everything. */
export const aylin: Persona = {
  slug: 'aylin',
  joinedDaysAgo: 320,
  birthday: { inDays: 58, age: 31 },
  city: 'Frankfurt am Main',
  street: 'Berger Straße 177',
  postcode: '60385',
  dwelling: 'FLAT',
  household: 'SHARED',
  hobbies: ['design', 'denim', 'city'],
  taste: {
    groups: { jeans: 6, knitwear: 3, dresses: 3, jackets: 2, belts: 1, sneakers: 1 },
    brands: { kajen: 2, 'marlene-auer': 1.5, jedentag: 0.2 },
    styles: ['classic', 'elegant', 'workwear'],
    colours: ['classic-blue', 'dark-indigo', 'ecru'],
    topics: ['denim', 'design'],
    tiers: [0.2, 2, 5],
    fit: 0.3,
    device: 'phone',
    hours: [12, 13, 18, 22],
    channels: { social: 4, direct: 4, ad: 2, newsletter: 1 },
  },
  strolls: 34,
  story: [
    {
      daysAgo: 264,
      hour: 22,
      channel: 'social',
      looks: ['tonne-wide-classic', 'kai-straight-dark'],
      buys: ['kai-straight-classic'],
    },
    { daysAgo: 221, hour: 13, looks: ['watt-fisherman'], buys: ['fein-merino-crew'] },
    {
      daysAgo: 163,
      hour: 18,
      channel: 'ad',
      looks: ['buero-shirt-dress'],
      buys: ['feld-midi-dress', 'gurtner-dress-belt'],
    },
    {
      daysAgo: 77,
      hour: 22,
      looks: ['kai-straight-classic', 'alltag-straight'],
      buys: ['pier-selvedge-straight'],
    },
    { daysAgo: 19, hour: 13, looks: ['wind-biker-jacket', 'markt-wool-coat'] },
    {
      daysAgo: 8,
      hour: 22,
      search: 'straight jeans',
      looks: ['kai-straight-classic', 'pier-selvedge-straight'],
    },
    { daysAgo: 1, hour: 18, looks: ['kai-straight-classic', 'kai-straight-dark'] },
  ],
}
