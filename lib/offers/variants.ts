import { createHash } from 'node:crypto'
import { type Assigned, assign, type Learned } from '@/lib/experiments/assign'
import type { Choice } from '@/lib/experiments/choice'
import type { Decided } from './decide'
import type { Offer, Words } from './offer'

type Worded = Words & { slug: string; variants: readonly Words[] }

/** Named after the words themselves: other words are another arm, and old ones that come back are known. */
const armOf = ({ title, text }: Words) =>
  createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 10)

const ABOUT =
  'Which words of this offer work. They did when somebody followed the offer in the same session, or redeemed it within a day.'

/** The choice between an offer's own words, which are the usual, and its variants. */
function choiceOf(offer: Worded): Choice {
  const words = new Map([offer, ...offer.variants].map(each => [armOf(each), each]))
  return {
    key: `offer:${offer.slug}`,
    name: offer.title,
    about: ABOUT,
    arms: [...words].map(([key, { title }]) => ({ key, name: title })),
  }
}

/** What is learned of these offers: of each that has variants, which words work. */
export function variantChoices(offers: readonly Worded[]): Choice[] {
  return offers.filter(offer => offer.variants.length > 0).map(choiceOf)
}

/** The decided offers in the words this subject (`null` for a stranger) gets on this day, each with its arm. */
export function inTheirWords(
  decided: Decided,
  stableId: string | null,
  day: number,
  learned: Learned,
): Decided {
  return Object.fromEntries(
    Object.entries(decided).map(([place, one]) => {
      const { offer } = one
      if (offer.variants.length === 0) return [place, one]
      const arm: Assigned = assign(choiceOf(offer), stableId, day, learned)
      return [place, { ...one, offer: worded(offer, arm.arm), arm }]
    }),
  )
}

function worded(offer: Offer, arm: string): Offer {
  const words = offer.variants.find(variant => armOf(variant) === arm)
  return words ? { ...offer, title: words.title, text: words.text } : offer
}
