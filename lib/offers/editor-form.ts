import { type RuleForm, readRuleForm, ruleForm } from '@/lib/audiences/rule-form'
import { blankOffer } from './blank'
import type { OfferContent } from './content'
import type { Words } from './offer'
import { MOST_VARIANTS } from './words'
import { toLocal } from './zoned'

export const TIME_ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Athens',
  'America/New_York',
  'UTC',
] as const

/** The editor's fields that hold one text each. */
export const TEXT_FIELDS = [
  'title',
  'text',
  'kind',
  'benefit',
  'percent',
  'amount',
  'free',
  'scope',
  'product',
  'audienceId',
  'placement',
  'priority',
  'code',
  'startsAt',
  'endsAt',
  'timeZone',
] as const

/** The editor's form: everything as typed, so that whatever happens it can be shown again. */
export type EditorForm = Record<(typeof TEXT_FIELDS)[number], string> &
  RuleForm & {
    /** The version these fields started from; 0 for a new offer. */
    version: number
    state: OfferContent['state']
    /** Other words for it. */
    variants: Words[]
  }

/** An offer's content as its form; `free` and `product` as a merchandiser writes them (SKU and slug). */
export function formOf(content: OfferContent, version: number, sku: string, timeZone: string): EditorForm {
  const { group, department, product } = content.scope
  return {
    version,
    state: content.state,
    title: content.title,
    text: content.text,
    variants: content.variants,
    kind: content.kind,
    benefit: content.benefit,
    percent: content.percent === null ? '' : String(content.percent),
    amount: content.amountCents === null ? '' : (content.amountCents / 100).toFixed(2),
    free: sku,
    scope: group ? `group:${group}` : department ? `department:${department}` : '',
    product: product ?? '',
    audienceId: content.audienceId ?? '',
    ...ruleForm(content.audience),
    placement: content.placement,
    priority: String(content.priority),
    code: content.code ?? '',
    startsAt: toLocal(content.startsAt, timeZone),
    endsAt: content.endsAt === null ? '' : toLocal(content.endsAt, timeZone),
    timeZone,
  }
}

/** The form of an offer that does not exist yet: starts now, off. */
export function blankForm(now: number): EditorForm {
  return formOf(blankOffer(now), 0, '', TIME_ZONES[0])
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
    version: Number.parseInt(text('version'), 10) || 0,
    ...readRuleForm(data),
    state: data.get('on') === 'on' ? 'PUBLISHED' : 'PAUSED',
    variants,
  }
}
