import type { Persona } from './persona'

/** Reads in the train; stands between volumes two and three of The Salt Roads. */
export const jonas: Persona = {
  slug: 'jonas',
  joinedDaysAgo: 340,
  birthday: { inDays: 96, age: 41 },
  city: 'Hamburg',
  street: 'Osterstraße 112',
  postcode: '20259',
  dwelling: 'FLAT',
  household: 'COUPLE',
  hobbies: ['reading', 'fantasy', 'coffee'],
  taste: {
    groups: { 'fantasy-novels': 5, audiobooks: 3, 'crime-novels': 1, lamps: 1, headphones: 1, vinyl: 1 },
    styles: ['classic'],
    topics: ['reading', 'fantasy'],
    tiers: [1, 3, 1],
    fit: 0.5,
    device: 'tablet',
    hours: [7, 8, 21, 22],
    channels: { direct: 5, newsletter: 4, search: 2 },
  },
  strolls: 30,
  story: [
    { daysAgo: 268, hour: 21, looks: ['lauscher-wired', 'knopf-in-ear'], buys: ['kern-in-ear'] },
    { daysAgo: 251, hour: 8, channel: 'newsletter', looks: ['herdkanne-moka'], buys: ['stempel-press'] },
    { daysAgo: 190, hour: 22, buys: ['kran-desk-lamp'] },
    {
      daysAgo: 96,
      hour: 22,
      channel: 'search',
      search: 'salt roads',
      looks: ['the-salt-roads/1', 'the-salt-roads/2'],
    },
    { daysAgo: 88, hour: 21, looks: ['the-salt-roads/1'], buys: ['the-salt-roads/1'] },
    { daysAgo: 33, hour: 8, looks: ['the-salt-roads/2'], buys: ['the-salt-roads/2'] },
    { daysAgo: 4, hour: 22, search: 'fantasy', looks: ['the-salt-roads/3', 'the-salt-roads/2'] },
  ],
}
