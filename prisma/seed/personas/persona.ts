import type { Dwelling, Household } from '@/lib/generated/prisma/enums'
import type { Channel, Device } from '@/lib/visits/tag'
import { DAY, HOUR } from '../simulate/clock'
import type { Taste } from '../simulate/taste'

/** A product's slug, or a series' slug and volume: 'the-salt-roads/2'. */
export type Ref = string

/** One visit of the story. */
export type Chapter = {
  daysAgo: number
  hour: number
  channel?: Channel
  device?: Device
  search?: string
  looks?: Ref[]
  /** What is bought, and how many of it. */
  buys?: (Ref | [ref: Ref, quantity: number])[]
  /** A discount the order had, and what it was for. */
  saves?: { percent: number; why: string }
}

/** Somebody with a story; everything in it counts back from today. */
export type Persona = {
  slug: string
  joinedDaysAgo: number
  /** Days until the next birthday (0 is today), and how old they turn. */
  birthday: { inDays: number; age: number }
  city: string
  street: string
  postcode: string
  dwelling: Dwelling
  household: Household
  hobbies: string[]
  taste: Partial<Taste> & Pick<Taste, 'groups' | 'hours' | 'device'>
  /** Visits a year, besides the story, in which they look around and buy nothing. */
  strolls: number
  story: Chapter[]
}

/** The instant a persona's account was opened. */
export const joinedAt = (persona: Persona, today: number) => today - persona.joinedDaysAgo * DAY + 18 * HOUR
