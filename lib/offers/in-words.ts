import { audienceInWords, type Names } from '@/lib/audiences/describe'
import { formatDate } from '@/lib/dates'
import type { Words } from '@/lib/desk/versions'
import type { OfferContent } from './content'
import { kindOf } from './kinds/kinds'
import { BENEFITS, benefitOf, PLACEMENTS } from './words'

/** What an offer says, label by label, for merchandisers to compare. */
export function offerInWords(content: OfferContent, names?: Names): Words {
  const { scope } = content
  return {
    Title: content.title,
    Text: content.text,
    'Other words': content.variants.map(({ title, text }) => `${title}: ${text}`).join(' / ') || 'none',
    Kind: kindOf(content.kind).name,
    Benefit: content.benefit === 'FREE_ITEM' ? BENEFITS.FREE_ITEM : benefitOf(content),
    'Applies to': scope.product ?? scope.group ?? scope.department ?? 'everything',
    Audience: audienceInWords(content.audience, names),
    Conditions: content.audienceId ? 'those of a named audience' : 'its own',
    Placement: PLACEMENTS[content.placement],
    Priority: String(content.priority),
    Code: content.code ?? 'none',
    Starts: formatDate(content.startsAt),
    Ends: content.endsAt === null ? 'never' : formatDate(content.endsAt),
    State: content.state.toLowerCase(),
  }
}
