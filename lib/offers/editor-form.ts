import { type RuleForm, readRuleForm, ruleForm } from '@/lib/audiences/rule-form'
import { versionNumber } from '@/lib/desk/numbers'
import { blankOffer } from './blank'
import type { OfferContent } from './content'
import { SHARES, type Share, type Words } from './offer'
import { MOST_VARIANTS } from './words'
import { toLocal } from './zoned'

/** The editor's fields that hold one text each. */
export const TEXT_FIELDS = [
  'title',
  'text',
  'kind',
  'benefit',
  'percent',
  'amount',
  'free',
  'points',
  'minimum',
  'stacking',
  'scope',
  'product',
  'audienceId',
  'placement',
  'moment',
  'priority',
  'code',
  'startsAt',
  'endsAt',
  'timeZone',
  'hoursFrom',
  'hoursTo',
  'perShopper',
  'shownPerDay',
  'perDay',
  'perCampaign',
  'budget',
  'metric',
  'target',
  'state',
] as const

/** The editor's form: everything as typed, so that whatever happens it can be shown again. */
export type EditorForm = Record<(typeof TEXT_FIELDS)[number], string> &
  RuleForm & {
    /** The version these fields started from; 0 for a new offer. */
    version: number
    /** Other words for it. */
    variants: Words[]
    /** ISO days of the week that are ticked. */
    weekdays: string[]
    /** Percent of the budget for each value segment; all empty: whoever comes first. */
    split: Record<Share, string>
  }

const euros = (cents: number | null) => (cents === null ? '' : (cents / 100).toFixed(2))
const whole = (number: number | null) => (number === null ? '' : String(number))

/** True for an outcome told in counts; the others are told in euros, conversion in percent: hundredths either way. */
export const isCounted = (metric: string) => metric === 'ORDERS' || metric === 'REDEMPTIONS'

/** An offer's content as its form; `free` and `product` as a merchandiser writes them (SKU and slug). */
export function formOf(content: OfferContent, version: number, sku: string): EditorForm {
  const { scope, hours, caps, budget, outcome, timeZone } = content
  const { group, department, product } = scope
  return {
    version,
    state: content.state,
    title: content.title,
    text: content.text,
    variants: content.variants,
    kind: content.kind,
    benefit: content.benefit,
    percent: whole(content.percent),
    amount: euros(content.amountCents),
    free: sku,
    points: whole(content.points),
    minimum: euros(content.minimumCents),
    stacking: content.stacking,
    scope: group ? `group:${group}` : department ? `department:${department}` : '',
    product: product ?? '',
    audienceId: content.audienceId ?? '',
    ...ruleForm(content.audience),
    placement: content.placement,
    moment: content.moment,
    priority: String(content.priority),
    code: content.code ?? '',
    startsAt: toLocal(content.startsAt, timeZone),
    endsAt: content.endsAt === null ? '' : toLocal(content.endsAt, timeZone),
    timeZone,
    weekdays: hours.weekdays.map(String),
    hoursFrom: whole(hours.from),
    hoursTo: whole(hours.to),
    perShopper: whole(caps.perShopper),
    shownPerDay: whole(caps.shownPerDay),
    perDay: whole(caps.perDay),
    perCampaign: whole(caps.perCampaign),
    budget: euros(budget?.cents ?? null),
    split: splitOf(share => whole(budget?.split?.[share] ?? null)),
    metric: outcome?.metric ?? '',
    target: !outcome ? '' : isCounted(outcome.metric) ? String(outcome.target) : euros(outcome.target),
  }
}

/** The form of an offer that does not exist yet: a draft that starts at `now`, begun as its kind begins. */
export function blankForm(now: number, begun: Partial<OfferContent> = {}): EditorForm {
  return formOf({ ...blankOffer(now), ...begun }, 0, '')
}

/** The form as it was sent. Anything missing or over-long reads as shorter text, never as an error. */
export function readForm(data: FormData): EditorForm {
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.slice(0, 2_000) : ''
  }
  const texts = Object.fromEntries(TEXT_FIELDS.map(name => [name, text(name)]))
  const variants: Words[] = []
  for (let index = 0; index < MOST_VARIANTS && data.has(`v${index}.title`); index++)
    variants.push({ title: text(`v${index}.title`), text: text(`v${index}.text`) })
  return {
    ...(texts as Record<(typeof TEXT_FIELDS)[number], string>),
    version: versionNumber(text('version')),
    ...readRuleForm(data),
    variants,
    weekdays: data
      .getAll('weekday')
      .filter(day => typeof day === 'string' && /^[1-7]$/.test(day)) as string[],
    split: splitOf(share => text(`split.${share}`)),
  }
}

function splitOf(of: (share: Share) => string): Record<Share, string> {
  return Object.fromEntries(SHARES.map(share => [share, of(share)])) as Record<Share, string>
}
