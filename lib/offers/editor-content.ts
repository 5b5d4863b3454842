import type { Rule } from '@/lib/audiences/rule'
import { ruleIn } from '@/lib/audiences/rule-form'
import { wholeNumber } from '@/lib/desk/numbers'
import { blankOffer } from './blank'
import { contentSchema, type OfferContent } from './content'
import { type EditorForm, TIME_ZONES } from './editor-form'
import { fromLocal } from './zoned'

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
  const zone = TIME_ZONES.find(z => z === form.timeZone) ?? TIME_ZONES[0]
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
  const amount = form.amount.trim().replace(',', '.')
  const read = contentSchema.safeParse({
    ...blankOffer(0),
    kind: form.kind,
    title: form.title,
    text: form.text,
    variants: form.variants,
    benefit: form.benefit,
    percent: form.benefit === 'PERCENT' ? wholeNumber(form.percent) : null,
    amountCents: form.benefit === 'AMOUNT' ? cents(amount) : null,
    freeVariantId: form.benefit === 'FREE_ITEM' ? found.freeVariantId : null,
    scope: found.product
      ? { department: found.product.department, group: found.product.group, product: found.product.slug }
      : { department, group, product: null },
    audience: ('rule' in audience && audience.rule) || { all: [] },
    audienceId: form.audienceId || null,
    placement: form.placement,
    priority: form.priority.trim() === '' ? 0 : wholeNumber(form.priority),
    code: form.code.trim() || null,
    startsAt: startsAt ?? 0,
    endsAt,
    timeZone: zone,
    state: form.state,
  })
  if (read.success && Object.keys(errors).length === 0) return { content: read.data }
  for (const issue of read.error?.issues ?? []) {
    const field = fieldOf(issue.path)
    errors[field] ??= issue.message.startsWith('Invalid') ? 'Choose or write a valid value.' : issue.message
  }
  return { errors }
}

function fieldOf([name = '', index = '', part = '']: readonly PropertyKey[]): string {
  if (name === 'variants') return `v${String(index)}.${String(part)}`
  return FORM_NAMES[String(name)] ?? String(name)
}

const FORM_NAMES: Record<string, string> = { amountCents: 'amount', freeVariantId: 'free' }

function cents(text: string): number | null {
  return text === '' ? null : /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN
}
