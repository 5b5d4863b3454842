import { audienceInWords, type Names } from '@/lib/audiences/describe'
import { formatMoment } from '@/lib/dates'
import type { Words } from '@/lib/desk/versions'
import type { OfferMetric } from '@/lib/generated/prisma/enums'
import { formatCents } from '@/lib/money'
import type { OfferContent } from './content'
import { isCounted } from './editor-form'
import { kindOf } from './kinds/kinds'
import { statusOf } from './lifecycle'
import { SHARES } from './offer'
import { BENEFITS, benefitOf, METRICS, MOMENTS, PLACEMENTS, SHARE_NAMES, STACKINGS, WEEKDAYS } from './words'

/** What an offer says, label by label, for merchandisers to compare. */
export function offerInWords(content: OfferContent, names?: Names): Words {
  const { scope } = content
  return {
    Title: content.title,
    Text: content.text,
    'Other words': content.variants.map(({ title, text }) => `${title}: ${text}`).join(' / ') || 'none',
    Kind: kindOf(content.kind).name,
    Benefit: content.benefit === 'FREE_ITEM' ? BENEFITS.FREE_ITEM : benefitOf(content),
    'Minimum order': content.minimumCents === null ? 'none' : formatCents(content.minimumCents),
    Stacking: STACKINGS[content.stacking],
    'Applies to': scope.product ?? scope.group ?? scope.department ?? 'everything',
    Audience: audienceInWords(content.audience, names),
    Conditions: content.audienceId ? 'those of a named audience' : 'its own',
    Placement: PLACEMENTS[content.placement],
    Priority: String(content.priority),
    Code: content.code ?? 'none',
    Moment: MOMENTS[content.moment],
    Starts: formatMoment(content.startsAt, content.timeZone),
    Ends: content.endsAt === null ? 'never' : formatMoment(content.endsAt, content.timeZone),
    'Time zone': content.timeZone,
    'Days and hours': hoursInWords(content.hours),
    Caps: capsInWords(content.caps),
    Budget: budgetInWords(content.budget),
    Outcome: outcomeInWords(content.outcome),
    State: content.state.toLowerCase(),
  }
}

/** 'Mon, Tue, 17 to 19 h'; 'always' where nothing is said. */
export function hoursInWords({ weekdays, from, to }: OfferContent['hours']): string {
  const days = weekdays.length > 0 && weekdays.map(day => WEEKDAYS[day - 1]).join(', ')
  const hours = from !== null && `${from} to ${to} h`
  return [days, hours].filter(Boolean).join(', ') || 'always'
}

function capsInWords({ perShopper, shownPerDay, perDay, perCampaign }: OfferContent['caps']): string {
  const caps = [
    perShopper !== null && `${perShopper} × a shopper`,
    shownPerDay !== null && `shown ${shownPerDay} × a day`,
    perDay !== null && `${perDay} a day`,
    perCampaign !== null && `${perCampaign} in all`,
  ]
  return caps.filter(Boolean).join(', ') || 'none'
}

function budgetInWords(budget: OfferContent['budget']): string {
  if (!budget) return 'none'
  const { cents, split } = budget
  const parts =
    split && SHARES.flatMap(share => (split[share] ? `${SHARE_NAMES[share]} ${split[share]} %` : []))
  return [formatCents(cents), parts?.join(', ')].filter(Boolean).join(': ')
}

function outcomeInWords(outcome: OfferContent['outcome']): string {
  return outcome ? `${METRICS[outcome.metric]}: ${targetInWords(outcome)}` : 'none'
}

/** A target as it is read: euros, percent or a count. */
export function targetInWords({ metric, target }: { metric: OfferMetric; target: number }): string {
  if (isCounted(metric)) return target.toLocaleString('en-IE')
  return metric === 'CONVERSION' ? `${target / 100} %` : formatCents(target)
}

/** What a merchandiser is told who has just saved this, at `now` (epoch ms). */
export function savedAs(
  content: Pick<OfferContent, 'state' | 'startsAt' | 'endsAt' | 'timeZone'>,
  now: number,
): string {
  switch (statusOf(content, now)) {
    case 'draft':
      return 'Saved as a draft. Nobody sees it yet.'
    case 'scheduled':
      return `Saved. It goes live on ${formatMoment(content.startsAt, content.timeZone)}.`
    case 'live':
      return 'Saved, and live in the shop.'
    case 'paused':
      return 'Saved. It is paused: nobody sees it.'
    case 'ended':
      return 'Saved. It is over: nobody sees it any more.'
  }
}
