import { PERSONAS } from '@/lib/profile/personas'
import type { FactName } from './rule'
import { CHANNEL_WORDS, DEED_WORDS, DEVICE_WORDS, PRICE_WORDS, STAGE_WORDS, VALUE_WORDS } from './words'

export type FieldName =
  | 'withinDays'
  | 'is'
  | 'group'
  | 'times'
  | 'taste'
  | 'share'
  | 'count'
  | 'season'
  | 'from'
  | 'to'
  | 'deed'
  | 'part'
  | 'atLeast'

/** Lists the shop fills in: its groups, the hobbies it knows, what can be liked, its loyalty tiers. */
export type ChoiceList = 'groups' | 'hobbies' | 'tastes' | 'tiers'
export type Choice = { value: string; label: string }
export type Choices = Record<ChoiceList, Choice[]>

export type FactField = { name: FieldName; label: string } & (
  | { kind: 'number'; min: number; max: number; unit?: string; optional?: boolean }
  | { kind: 'text' }
  | { kind: 'choice'; options: readonly Choice[] | ChoiceList }
)

const days = (label = 'within days', optional = false): FactField => ({
  name: 'withinDays',
  label,
  kind: 'number',
  min: 1,
  max: 1_000,
  ...(optional && { optional }),
})
const group: FactField = { name: 'group', label: 'group', kind: 'choice', options: 'groups' }
const orders: FactField = { name: 'count', label: 'orders', kind: 'number', min: 0, max: 10_000 }
const months = Array.from({ length: 12 }, (_, i) => ({
  value: String(i + 1),
  label: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2_000, i)),
}))

const times: FactField = { name: 'times', label: 'times at least', kind: 'number', min: 1, max: 40 }
const oneOf = (name: FieldName, label: string, words: Record<string, string>): FactField => ({
  name,
  label,
  kind: 'choice',
  options: Object.entries(words).map(([value, word]) => ({ value, label: word })),
})
const share = (label: string): FactField => ({
  name: 'share',
  label,
  kind: 'number',
  min: 1,
  max: 100,
  unit: '%',
})
const personaNames = Object.fromEntries(PERSONAS.map(persona => [persona.key, persona.name]))

/** Each condition the desk offers: how it reads before and after "not", and what it asks for. */
export const FACT_FIELDS: Record<FactName, { yes: string; no: string; fields: FactField[] }> = {
  'signed-in': { yes: 'are signed in', no: 'are not signed in', fields: [] },
  consent: { yes: 'agreed to personalisation', no: 'did not agree to personalisation', fields: [] },
  birthday: {
    yes: 'have their birthday',
    no: 'do not have their birthday',
    fields: [{ name: 'withinDays', label: 'within days', kind: 'number', min: 0, max: 30 }],
  },
  dwelling: {
    yes: 'live in',
    no: 'do not live in',
    fields: [
      {
        name: 'is',
        label: 'dwelling',
        kind: 'choice',
        options: [
          { value: 'FLAT', label: 'a flat' },
          { value: 'FLAT_WITH_BALCONY', label: 'a flat with a balcony' },
          { value: 'HOUSE_WITH_GARDEN', label: 'a house with a garden' },
        ],
      },
    ],
  },
  household: {
    yes: 'live',
    no: 'do not live',
    fields: [
      {
        name: 'is',
        label: 'household',
        kind: 'choice',
        options: [
          { value: 'SINGLE', label: 'alone' },
          { value: 'COUPLE', label: 'as a couple' },
          { value: 'FAMILY', label: 'with a family' },
          { value: 'SHARED', label: 'with flatmates' },
        ],
      },
    ],
  },
  city: {
    yes: 'live in the city',
    no: 'do not live in the city',
    fields: [{ name: 'is', label: 'city', kind: 'text' }],
  },
  hobby: {
    yes: 'told us the hobby',
    no: 'did not tell us the hobby',
    fields: [{ name: 'is', label: 'hobby', kind: 'choice', options: 'hobbies' }],
  },
  bought: {
    yes: 'have bought from',
    no: 'have never bought from',
    fields: [group, days('within days, or ever', true)],
  },
  'not-bought': { yes: 'have not bought from', no: 'have bought from', fields: [group, days()] },
  viewed: {
    yes: 'looked at',
    no: 'did not look at',
    fields: [group, times, days()],
  },
  likes: {
    yes: 'like',
    no: 'do not like',
    fields: [{ name: 'taste', label: 'taste', kind: 'choice', options: 'tastes' }, share('share at least')],
  },
  'orders-at-least': { yes: 'have placed at least', no: 'have placed fewer than', fields: [orders] },
  'orders-at-most': { yes: 'have placed at most', no: 'have placed more than', fields: [orders] },
  'only-bought-season': {
    yes: 'only ever bought for',
    no: 'did not only buy for',
    fields: [
      {
        name: 'season',
        label: 'season',
        kind: 'choice',
        options: ['SPRING', 'SUMMER', 'AUTUMN', 'WINTER'].map(value => ({
          value,
          label: value.toLowerCase(),
        })),
      },
    ],
  },
  months: {
    yes: 'come by from',
    no: 'come by outside of',
    fields: [
      { name: 'from', label: 'from month', kind: 'choice', options: months },
      { name: 'to', label: 'to month', kind: 'choice', options: months },
    ],
  },
  did: {
    yes: 'did this with things of a group',
    no: 'did not do this with things of a group',
    fields: [oneOf('deed', 'deed', DEED_WORDS), group, times, days()],
  },
  active: { yes: 'came by', no: 'did not come by', fields: [days()] },
  redeemed: { yes: 'used an offer', no: 'did not use an offer', fields: [days()] },
  tier: {
    yes: 'have reached the tier',
    no: 'have not reached the tier',
    fields: [{ name: 'atLeast', label: 'tier, or above it', kind: 'choice', options: 'tiers' }],
  },
  rfm: {
    yes: 'rank among buyers by',
    no: 'do not rank among buyers by',
    fields: [
      oneOf('part', 'measure', { recency: 'recency', frequency: 'frequency', monetary: 'spending' }),
      { name: 'from', label: 'from fifth, of 5', kind: 'number', min: 1, max: 5 },
      { name: 'to', label: 'to fifth (5: most)', kind: 'number', min: 1, max: 5 },
    ],
  },
  value: {
    yes: 'are of value',
    no: 'are not of value',
    fields: [oneOf('is', 'segment', VALUE_WORDS)],
  },
  untapped: {
    yes: 'buy from fewer departments than their peers',
    no: 'buy from about as many departments as their peers',
    fields: [share('potential at least')],
  },
  persona: {
    yes: 'come across as',
    no: 'do not come across as',
    fields: [oneOf('is', 'persona', personaNames)],
  },
  stage: { yes: 'are', no: 'are not', fields: [oneOf('is', 'stage', STAGE_WORDS)] },
  'price-sense': {
    yes: 'at prices',
    no: 'do not, at prices,',
    fields: [oneOf('is', 'price sense', PRICE_WORDS)],
  },
  channel: { yes: 'came from', no: 'did not come from', fields: [oneOf('is', 'channel', CHANNEL_WORDS)] },
  device: { yes: 'come on', no: 'do not come on', fields: [oneOf('is', 'device', DEVICE_WORDS)] },
}

/** What the "add a condition" list calls each. */
export const FACT_LABELS: Record<FactName, string> = {
  'signed-in': 'Signed in',
  consent: 'Agreed to personalisation',
  birthday: 'Birthday',
  dwelling: 'Dwelling',
  household: 'Household',
  city: 'City',
  hobby: 'Hobby',
  bought: 'Bought from a group',
  'not-bought': 'Not bought from a group lately',
  viewed: 'Looked at a group',
  likes: 'Likes a brand, colour, style …',
  'orders-at-least': 'Orders: at least',
  'orders-at-most': 'Orders: at most',
  'only-bought-season': 'Buys for one season only',
  months: 'Time of the year',
  did: 'Cart or wish list: a group',
  active: 'Came by lately',
  redeemed: 'Used an offer lately',
  tier: 'Loyalty tier',
  rfm: 'Recency, frequency, spending',
  value: 'Value segment',
  untapped: 'Untapped potential',
  persona: 'Persona',
  stage: 'Journey stage',
  'price-sense': 'Price sense',
  channel: 'Channel',
  device: 'Device',
}
