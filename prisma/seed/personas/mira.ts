import type { Chapter, Persona } from './persona'

/** Serum every thirty days, as steadily as one does: these many days ago. */
const SERUM_DAYS_AGO = [31, 62, 91, 121, 153, 183, 212, 243]

const serum: Chapter[] = SERUM_DAYS_AGO.map((daysAgo, index) => ({
  daysAgo,
  hour: 7,
  looks: index % 3 === 2 ? ['mitternacht-serum'] : [],
  buys: ['morgentau-serum'],
}))

/** A short bathroom shelf, filled in time; her next serum is due. */
export const mira: Persona = {
  slug: 'mira',
  joinedDaysAgo: 349,
  birthday: { inDays: 141, age: 34 },
  city: 'Köln',
  street: 'Zülpicher Straße 58',
  postcode: '50674',
  dwelling: 'FLAT_WITH_BALCONY',
  household: 'COUPLE',
  hobbies: ['skincare', 'wellbeing'],
  taste: {
    groups: { serums: 4, moisturisers: 4, sunscreen: 2, vitamins: 2, shampoo: 1, dresses: 1 },
    brands: { 'tau-und-tag': 2.5 },
    styles: ['minimal', 'elegant'],
    topics: ['skincare', 'wellbeing'],
    tiers: [1, 3, 3],
    fit: 0.1,
    device: 'phone',
    hours: [6, 7, 8, 22],
    channels: { direct: 5, newsletter: 3, social: 2 },
  },
  strolls: 18,
  story: [
    ...serum,
    { daysAgo: 256, hour: 22, looks: ['klarblick-serum', 'ruhepol-serum', 'morgentau-serum'] },
    { daysAgo: 12, hour: 8, buys: ['tageswerk-cream'] },
    { daysAgo: 58, hour: 8, buys: ['tageswerk-cream'] },
    { daysAgo: 20, hour: 22, buys: ['magnesium-abend'] },
    { daysAgo: 81, hour: 22, buys: ['magnesium-abend'] },
    { daysAgo: 140, hour: 22, buys: ['magnesium-abend'] },
    { daysAgo: 172, hour: 7, channel: 'newsletter', looks: ['schatten-family'], buys: ['schatten-50-gel'] },
  ],
}
