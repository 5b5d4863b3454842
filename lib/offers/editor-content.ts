import type { Rule } from '@/lib/audiences/rule'
import { ruleIn } from '@/lib/audiences/rule-form'
import { hundredths, wholeNumber } from '@/lib/desk/numbers'
import { contentSchema, type OfferContent } from './content'
import { type EditorForm, isCounted } from './editor-form'
import { SHARES } from './offer'
import { fromLocal, isTimeZone } from './zoned'

/** What the form's words stand for in the shop; null where nothing (or more than one thing) fits. */
export type Resolved = {
  freeVariantId: string | null
  product: { slug: string; group: string; department: string } | null
  departmentOf: (group: string) => string | null
  /** The rule of the named audience that was chosen. */
  audience: Rule | null
}

/** The content a form means, or what is wrong by field name. */
export function toContent(
  form: EditorForm,
  found: Resolved,
): { content: OfferContent } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const zone = isTimeZone(form.timeZone) ? form.timeZone : 'UTC'
  if (zone !== form.timeZone) errors.timeZone = 'Choose a time zone from the list.'
  const startsAt = fromLocal(form.startsAt, zone)
  const endsAt = form.endsAt ? fromLocal(form.endsAt, zone) : null
  if (startsAt === null) errors.startsAt = 'Choose the day and time it starts.'
  if (form.endsAt && endsAt === null) errors.endsAt = 'Choose the day and time it ends, or leave it empty.'
  const audience = form.audienceId ? { rule: found.audience } : ruleIn(form)
  if ('errors' in audience) Object.assign(errors, audience.errors)
  else if (!audience.rule) errors.audienceId = 'This audience was deleted meanwhile. Choose another.'
  if (form.product.trim() && !found.product)
    errors.product = 'No one product is called so. Write its address or its whole name.'
  const group = form.scope.startsWith('group:') ? form.scope.slice(6) : null
  const department = form.scope.startsWith('department:')
    ? form.scope.slice(11)
    : group && found.departmentOf(group)
  const budget = budgetIn(form, errors)
  const read = contentSchema.safeParse({
    kind: form.kind,
    title: form.title,
    text: form.text,
    variants: form.variants,
    benefit: form.benefit,
    percent: form.benefit === 'PERCENT' ? wholeNumber(form.percent) : null,
    amountCents: form.benefit === 'AMOUNT' ? hundredths(form.amount) : null,
    freeVariantId: form.benefit === 'FREE_ITEM' ? found.freeVariantId : null,
    points: form.benefit === 'POINTS' ? wholeNumber(form.points) : null,
    minimumCents: hundredths(form.minimum),
    stacking: form.stacking,
    scope: found.product
      ? { department: found.product.department, group: found.product.group, product: found.product.slug }
      : { department, group, product: null },
    audience: ('rule' in audience && audience.rule) || { all: [] },
    audienceId: form.audienceId || null,
    placement: form.placement,
    moment: form.moment,
    priority: form.priority.trim() === '' ? 0 : wholeNumber(form.priority),
    code: form.code.trim() || null,
    startsAt: startsAt ?? 0,
    endsAt,
    timeZone: zone,
    hours: {
      weekdays: form.weekdays.map(Number),
      from: wholeNumber(form.hoursFrom),
      to: wholeNumber(form.hoursTo),
    },
    caps: {
      perShopper: wholeNumber(form.perShopper),
      shownPerDay: wholeNumber(form.shownPerDay),
      perDay: wholeNumber(form.perDay),
      perCampaign: wholeNumber(form.perCampaign),
    },
    budget,
    outcome: form.metric
      ? {
          metric: form.metric,
          target: isCounted(form.metric) ? wholeNumber(form.target) : hundredths(form.target),
        }
      : null,
    state: form.state,
  })
  if (read.success && Object.keys(errors).length === 0) return { content: read.data }
  for (const issue of read.error?.issues ?? []) {
    const field = fieldOf(issue.path)
    errors[field] ??= issue.message.startsWith('Invalid') ? 'Choose or write a valid value.' : issue.message
  }
  return { errors }
}

/** The budget a form means; a split without a budget, or one that is no number, is told in `errors`. */
function budgetIn(form: EditorForm, errors: Record<string, string>) {
  const cents = hundredths(form.budget)
  const typed = SHARES.filter(share => form.split[share].trim() !== '')
  if (typed.length === 0) return cents === null ? null : { cents, split: null }
  if (cents === null) {
    errors.budget = 'Say how much there is to be split.'
    return null
  }
  return { cents, split: Object.fromEntries(typed.map(share => [share, wholeNumber(form.split[share])])) }
}

/** The form's name for what is wrong at a path of the content. */
function fieldOf([name = '', index = '', part = '']: readonly PropertyKey[]): string {
  if (name === 'variants') return `v${String(index)}.${String(part)}`
  if (name === 'caps') return String(index)
  if (name === 'hours') return index === 'to' ? 'hoursTo' : 'hoursFrom'
  if (name === 'budget') return index === 'split' ? (part ? `split.${String(part)}` : 'split') : 'budget'
  if (name === 'outcome') return index === 'metric' ? 'metric' : 'target'
  return FORM_NAMES[String(name)] ?? String(name)
}

const FORM_NAMES: Record<string, string> = {
  amountCents: 'amount',
  freeVariantId: 'free',
  minimumCents: 'minimum',
}
