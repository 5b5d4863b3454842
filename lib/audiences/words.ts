import type { ValueSegment } from '@/lib/generated/prisma/enums'
import type { CHANNELS, DEEDS, DEVICES, PRICE_SENSES, RFM_PARTS, STAGES } from './rule'

type Words<Key extends string> = Record<Key, string>
type OneOf<List extends readonly string[]> = List[number]

/** How what a condition names is said; each completes the sentence of its condition. */
export const DEED_WORDS: Words<OneOf<typeof DEEDS>> = {
  add_to_cart: 'put into the cart',
  add_to_wishlist: 'wished for',
}
export const RFM_WORDS: Words<OneOf<typeof RFM_PARTS>> = {
  recency: 'how recently they ordered',
  frequency: 'how often they order',
  monetary: 'how much they spend',
}
export const VALUE_WORDS: Words<ValueSegment> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' }
export const STAGE_WORDS: Words<OneOf<typeof STAGES>> = {
  discovering: 'discovering',
  comparing: 'comparing',
  deciding: 'deciding',
  owning: 'owning',
}
export const PRICE_WORDS: Words<OneOf<typeof PRICE_SENSES>> = {
  saver: 'look for the price',
  balanced: 'choose across the range',
  premium: 'choose the better make',
}
export const CHANNEL_WORDS: Words<OneOf<typeof CHANNELS>> = {
  newsletter: 'the newsletter',
  ad: 'an ad',
  social: 'a social network',
  search: 'a search engine',
  referral: 'another site',
  direct: 'nowhere in particular',
}
export const DEVICE_WORDS: Words<OneOf<typeof DEVICES>> = {
  phone: 'a phone',
  tablet: 'a tablet',
  desktop: 'a desktop',
}
