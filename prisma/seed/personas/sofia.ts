import type { Persona } from './persona'

const newsletter = { percent: 10, why: 'Newsletter, 10 % off' }
const bundle = { percent: 15, why: 'Family week, 15 % off' }

/** Shops for five, in packs, when there is an offer. */
export const sofia: Persona = {
  slug: 'sofia',
  joinedDaysAgo: 355,
  birthday: { inDays: 262, age: 38 },
  city: 'Stuttgart',
  street: 'Schwabstraße 83',
  postcode: '70193',
  dwelling: 'FLAT_WITH_BALCONY',
  household: 'FAMILY',
  hobbies: ['family', 'baking', 'swimming'],
  taste: {
    groups: {
      't-shirts': 3,
      toothcare: 2,
      shampoo: 2,
      bottles: 2,
      bedding: 1,
      beach: 2,
      vitamins: 2,
      tablets: 1,
    },
    brands: { jedentag: 2, gutgenug: 2 },
    styles: ['playful', 'classic'],
    colours: ['sky', 'tomato', 'white'],
    topics: ['family', 'baking'],
    tiers: [6, 2, 0.2],
    fit: 0.5,
    device: 'phone',
    hours: [9, 13, 21, 22],
    channels: { newsletter: 6, ad: 3, direct: 2 },
  },
  strolls: 36,
  story: [
    {
      daysAgo: 327,
      hour: 21,
      channel: 'newsletter',
      looks: ['grund-tee'],
      buys: [['grund-tee-triple', 2]],
      saves: newsletter,
    },
    {
      daysAgo: 274,
      hour: 13,
      channel: 'ad',
      looks: ['buche-brush'],
      buys: [['milchzahn-brush', 3], 'morgen-paste'],
    },
    { daysAgo: 229, hour: 22, channel: 'newsletter', buys: [['hydro-kids', 3]], saves: bundle },
    {
      daysAgo: 181,
      hour: 9,
      channel: 'newsletter',
      looks: ['duene-towel', 'duene-parasol'],
      buys: ['sandburg-parasol', ['plansch-towel', 3]],
      saves: newsletter,
    },
    { daysAgo: 176, hour: 21, buys: ['schatten-family'] },
    { daysAgo: 122, hour: 21, channel: 'newsletter', looks: ['laerche-11'], buys: ['erle-8'], saves: bundle },
    { daysAgo: 84, hour: 13, buys: [['kinder-c-pastilles', 2], 'morgen-paste'] },
    {
      daysAgo: 43,
      hour: 22,
      channel: 'newsletter',
      looks: ['muehle-linen-set'],
      buys: [['taeglich-percale-set', 2]],
      saves: bundle,
    },
    { daysAgo: 5, hour: 9, channel: 'newsletter', looks: ['hof-sneaker', 'pfuetze-boots'] },
  ],
}
