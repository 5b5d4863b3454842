import type { Persona } from './persona'

/** 26 today, 20th floor in Berlin, a laptop three weeks old. */
export const lena: Persona = {
  slug: 'lena',
  joinedDaysAgo: 352,
  birthday: { inDays: 0, age: 26 },
  city: 'Berlin',
  street: 'Leipziger Straße 41, 20th floor',
  postcode: '10117',
  dwelling: 'FLAT_WITH_BALCONY',
  household: 'SINGLE',
  hobbies: ['design', 'gardening', 'city'],
  taste: {
    groups: { laptops: 1, 'balcony-planters': 4, lamps: 2, 't-shirts': 2, jeans: 2, cookbooks: 1, vinyl: 1 },
    styles: ['minimal', 'urban'],
    colours: ['forest', 'ecru', 'silver'],
    topics: ['design', 'home-office', 'gardening'],
    tiers: [1, 3, 2],
    fit: 0.2,
    device: 'phone',
    hours: [8, 12, 19, 20, 21],
    channels: { direct: 5, social: 2, newsletter: 2, search: 1 },
  },
  strolls: 26,
  story: [
    { daysAgo: 331, hour: 20, channel: 'social', looks: ['grund-tee-triple'], buys: [['grund-tee', 2]] },
    { daysAgo: 236, hour: 19, looks: ['kran-desk-lamp'], buys: ['pilz-table-lamp'] },
    { daysAgo: 224, hour: 12, looks: ['hochbeet-zwei'], buys: ['kraeuter-trio'] },
    {
      daysAgo: 139,
      hour: 21,
      channel: 'newsletter',
      looks: ['kai-straight-dark'],
      buys: ['lotse-slim-black'],
    },
    { daysAgo: 31, hour: 20, search: 'laptop', looks: ['ahorn-14', 'birke-13', 'hasel-15'] },
    {
      daysAgo: 26,
      hour: 21,
      channel: 'search',
      device: 'desktop',
      looks: ['ahorn-14', 'ahorn-16', 'birke-13'],
    },
    { daysAgo: 21, hour: 19, device: 'desktop', looks: ['ahorn-14'], buys: ['ahorn-14'] },
    { daysAgo: 9, hour: 20, search: 'balcony', looks: ['sims-railing-box', 'schwebe-hanging-pot'] },
    { daysAgo: 2, hour: 21, looks: ['mulde-sleeve', 'kiesel-mouse'] },
  ],
}
