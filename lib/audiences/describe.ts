import { PERSONAS } from '@/lib/profile/personas'
import { type Fact, partsOf, type Rule } from './rule'
import {
  CHANNEL_WORDS,
  DEED_WORDS,
  DEVICE_WORDS,
  PRICE_WORDS,
  RFM_WORDS,
  STAGE_WORDS,
  VALUE_WORDS,
} from './words'

/** How a slug reads: the names of groups, tiers, brands and colours, from the catalogue. */
export type Names = (
  kind: 'group' | 'tier' | Extract<Fact, { fact: 'likes' }>['dimension'],
  slug: string,
) => string

const AS_IS: Names = (_, slug) => slug.replaceAll('-', ' ')

const DWELLING = {
  FLAT: 'a flat',
  FLAT_WITH_BALCONY: 'a flat with a balcony',
  HOUSE_WITH_GARDEN: 'a house with a garden',
} as const
const HOUSEHOLD = {
  SINGLE: 'alone',
  COUPLE: 'as a couple',
  FAMILY: 'with a family',
  SHARED: 'with flatmates',
} as const
const DIMENSION = {
  category: 'the group',
  brand: 'the brand',
  style: 'the style',
  colour: 'the colour',
  price_tier: 'the price tier',
  season: 'the season',
  topic: 'the topic',
} as const

/** The audience as a sentence: 'People who live in a flat and have not bought from Laptops …'. */
export function audienceInWords(rule: Rule, names: Names = AS_IS): string {
  if (!('fact' in rule) && !('not' in rule) && partsOf(rule).length === 0)
    return 'all' in rule ? 'Everybody' : 'Nobody'
  return `People who ${clause(rule, false, names)}`
}

function clause(rule: Rule, negated: boolean, names: Names): string {
  if ('fact' in rule) return phrase(rule, negated, names)
  if ('not' in rule) return clause(rule.not, !negated, names)
  const parts = partsOf(rule)
  if (parts.length === 0) return 'all' in rule === negated ? 'are nobody' : 'come to the shop'
  // Not (a and b) is said as: not a or not b.
  const word = 'all' in rule === negated ? 'or' : 'and'
  const said = parts.map(part => {
    const text = clause(part, negated, names)
    return partsOf(part).length > 1 ? `(${text})` : text
  })
  return join(said, word)
}

function join(parts: string[], word: 'and' | 'or'): string {
  return parts.length <= 2
    ? parts.join(` ${word} `)
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}

function phrase(fact: Fact, negated: boolean, names: Names): string {
  const say = (yes: string, no: string) => (negated ? no : yes)
  switch (fact.fact) {
    case 'signed-in':
      return say('are signed in', 'are not signed in')
    case 'consent':
      return say('agreed to personalisation', 'have not agreed to personalisation')
    case 'birthday': {
      const when = fact.withinDays === 0 ? 'today' : `within ${count(fact.withinDays, 'day')}`
      return say(`have their birthday ${when}`, `do not have their birthday ${when}`)
    }
    case 'dwelling':
      return say(`live in ${DWELLING[fact.is]}`, `do not live in ${DWELLING[fact.is]}`)
    case 'household':
      return say(`live ${HOUSEHOLD[fact.is]}`, `do not live ${HOUSEHOLD[fact.is]}`)
    case 'city':
      return say(`live in ${fact.is}`, `do not live in ${fact.is}`)
    case 'hobby':
      return say(`told us the hobby “${fact.is}”`, `did not tell us the hobby “${fact.is}”`)
    case 'bought':
    case 'not-bought': {
      const since = fact.withinDays === undefined ? '' : ` in the last ${count(fact.withinDays, 'day')}`
      const what = `bought from ${names('group', fact.group)}${since}`
      return (fact.fact === 'bought') === negated ? `have not ${what}` : `have ${what}`
    }
    case 'viewed': {
      const often = `${names('group', fact.group)} at least ${count(fact.times, 'time')} in the last ${count(fact.withinDays, 'day')}`
      return say(`looked at ${often}`, `did not look at ${often}`)
    }
    case 'likes': {
      const what = `${DIMENSION[fact.dimension]} ${names(fact.dimension, fact.key)} (at least ${Math.round(fact.share * 100)} %)`
      return say(`like ${what}`, `do not like ${what}`)
    }
    case 'orders-at-least':
      return say(
        `have placed at least ${count(fact.count, 'order')}`,
        `have placed fewer than ${count(fact.count, 'order')}`,
      )
    case 'orders-at-most':
      return fact.count === 0
        ? say('have not ordered yet', 'have ordered before')
        : say(
            `have placed at most ${count(fact.count, 'order')}`,
            `have placed more than ${count(fact.count, 'order')}`,
          )
    case 'only-bought-season':
      return say(
        `have only ever bought ${fact.season.toLowerCase()} things`,
        `have not only bought ${fact.season.toLowerCase()} things`,
      )
    case 'months': {
      const span = fact.from === fact.to ? monthName(fact.from) : between(fact.from, fact.to)
      return say(`come by in ${span}`, `come by outside ${span}`)
    }
    case 'did': {
      const often = `${DEED_WORDS[fact.deed]} ${names('group', fact.group)} at least ${count(fact.times, 'time')} in the last ${count(fact.withinDays, 'day')}`
      return say(`have ${often}`, `have not ${often}`)
    }
    case 'active':
      return say(
        `came by in the last ${count(fact.withinDays, 'day')}`,
        `have not come by for ${count(fact.withinDays, 'day')}`,
      )
    case 'redeemed': {
      const when = `in the last ${count(fact.withinDays, 'day')}`
      return say(`used an offer ${when}`, `used no offer ${when}`)
    }
    case 'tier': {
      const tier = `the tier ${names('tier', fact.atLeast)}`
      return say(`have reached ${tier}`, `have not reached ${tier}`)
    }
    case 'rfm': {
      const fifths = fact.from === fact.to ? `fifth ${fact.from}` : `fifths ${fact.from} to ${fact.to}`
      const which = `in ${fifths} of 5 by ${RFM_WORDS[fact.part]}`
      return say(`are ${which}`, `are not ${which}`)
    }
    case 'value':
      return say(`are of ${VALUE_WORDS[fact.is]} value`, `are not of ${VALUE_WORDS[fact.is]} value`)
    case 'untapped': {
      const part = `${Math.round(fact.share * 100)} %`
      return say(
        `have an untapped potential of ${part} or more`,
        `have no untapped potential of ${part} or more`,
      )
    }
    case 'persona': {
      const name = PERSONAS.find(persona => persona.key === fact.is)?.name ?? fact.is
      const who = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
      return say(`come across as ${who}`, `do not come across as ${who}`)
    }
    case 'stage':
      return say(`are ${STAGE_WORDS[fact.is]}`, `are not ${STAGE_WORDS[fact.is]}`)
    case 'price-sense':
      return say(PRICE_WORDS[fact.is], `do not ${PRICE_WORDS[fact.is]}`)
    case 'channel':
      return say(`came from ${CHANNEL_WORDS[fact.is]}`, `did not come from ${CHANNEL_WORDS[fact.is]}`)
    case 'device':
      return say(`come on ${DEVICE_WORDS[fact.is]}`, `do not come on ${DEVICE_WORDS[fact.is]}`)
  }
}

function count(n: number, word: string): string {
  return `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`
}

function between(from: number, to: number): string {
  return `${monthName(from)} to ${monthName(to)}`
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2_000, month - 1))
}
