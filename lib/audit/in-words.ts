import { type Tuning, tuningInWords } from '@/lib/affinity/tuning'
import { audienceSchema } from '@/lib/audiences/content'
import { contentInWords } from '@/lib/audiences/editor'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Words } from '@/lib/desk/versions'
import { programmeSchema } from '@/lib/loyalty/programme'
import { tiersInWords } from '@/lib/loyalty/words'
import { contentSchema } from '@/lib/offers/content'
import { offerInWords } from '@/lib/offers/in-words'
import { namesIn } from '@/lib/offers/shop-words'
import { configSchema } from '@/lib/placements/content'
import { nameIn } from '@/lib/placements/targets'
import { configInWords, placeAt } from '@/lib/placements/words'
import { policySchema } from '@/lib/policies/policy'
import { policyInWords } from '@/lib/policies/words'
import type { Kind } from './deeds'

type Read = (content: unknown, subject: string, catalogue: Catalogue) => Words | null

/** How the content of each kind is told; null for what cannot be read any more. */
const TOLD: Record<Kind, Read> = {
  offer: (content, _, catalogue) => {
    const read = contentSchema.safeParse(content)
    return read.success ? offerInWords(read.data, namesIn(catalogue)) : null
  },
  audience: (content, _, catalogue) => {
    const read = audienceSchema.safeParse(content)
    return read.success ? contentInWords(read.data, namesIn(catalogue)) : null
  },
  loyalty: content => {
    const read = programmeSchema.safeParse(content)
    return read.success ? tiersInWords(read.data) : null
  },
  placement: (content, subject, catalogue) => {
    const place = placeAt(subject)
    const read = place && configSchema(place).safeParse(content)
    return read?.success ? configInWords(read.data, nameIn(catalogue)) : null
  },
  policy: (content, _, { groups }) => {
    const read = policySchema.safeParse(content)
    return read.success ? policyInWords(read.data, slug => groups.get(slug)?.name ?? slug) : null
  },
  // Written by this shop alone and never edited.
  weights: content => tuningInWords(content as Tuning),
  models: () => null,
  learning: () => null,
  order: () => null,
}

/** What a thing said in one of its versions, label by label, as its page tells it; null for nothing. */
export function told(kind: Kind, subject: string, content: unknown, catalogue: Catalogue): Words | null {
  return content === null ? null : TOLD[kind](content, subject, catalogue)
}
