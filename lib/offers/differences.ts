import { audienceInWords, type Names } from '@/lib/audiences/describe'
import { formatDate } from '@/lib/dates'
import type { OfferContent } from './content'
import { BENEFITS, benefitOf, KINDS, PLACEMENTS } from './words'

type Row = { label: string; theirs: string }

/** What `theirs` says otherwise than `mine`, in words, for a merchandiser to decide. */
export function differences(mine: OfferContent, theirs: OfferContent, names?: Names): Row[] {
  const a = inWords(mine, names)
  const b = inWords(theirs, names)
  return Object.entries(b).flatMap(([label, words]) => (a[label] === words ? [] : [{ label, theirs: words }]))
}

function inWords(content: OfferContent, names?: Names): Record<string, string> {
  const { scope } = content
  return {
    Title: content.title,
    Text: content.text,
    'Other words': content.variants.map(({ title, text }) => `${title}: ${text}`).join(' / ') || 'none',
    Kind: KINDS[content.kind],
    Benefit: content.benefit === 'FREE_ITEM' ? BENEFITS.FREE_ITEM : benefitOf(content),
    'Applies to': scope.product ?? scope.group ?? scope.department ?? 'everything',
    Audience: audienceInWords(content.audience, names),
    Placement: PLACEMENTS[content.placement],
    Priority: String(content.priority),
    Code: content.code ?? 'none',
    Starts: formatDate(content.startsAt),
    Ends: content.endsAt === null ? 'never' : formatDate(content.endsAt),
    Switch: content.on ? 'on' : 'off',
  }
}
