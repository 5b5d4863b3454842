import type { Persona } from './persona'

/** Came last week, told two hobbies, has bought nothing yet. */
export const paul: Persona = {
  slug: 'paul',
  joinedDaysAgo: 6,
  birthday: { inDays: 119, age: 29 },
  city: 'Leipzig',
  street: 'Karl-Heine-Straße 20',
  postcode: '04229',
  dwelling: 'FLAT',
  household: 'SINGLE',
  hobbies: ['running', 'travel'],
  taste: {
    groups: { sneakers: 2, suitcases: 1 },
    topics: ['running', 'travel'],
    device: 'phone',
    hours: [17, 18],
    channels: { ad: 2, direct: 1 },
  },
  strolls: 0,
  story: [{ daysAgo: 3, hour: 18, channel: 'direct', looks: ['hydro-soft-500'] }],
}
