import { versionNumber, wholeNumber } from '@/lib/desk/numbers'
import { movedIn } from '@/lib/desk/rows'
import { Need } from '@/lib/generated/prisma/enums'
import { type Policy, policySchema } from './policy'

/** The form of a policy as typed, so that whatever happens it can be shown again. */
export type PolicyForm = {
  /** The version these fields started from. */
  version: number
  afterPurchase: string
  quietDays: string
  replenishDays: string
  needs: string[]
  complements: string[]
  /** The group chosen to be added. */
  another: string
}

/** A policy as its form. */
export function formOf(policy: Policy, version: number): PolicyForm {
  return {
    version,
    afterPurchase: policy.afterPurchase,
    quietDays: String(policy.quietDays),
    replenishDays: policy.replenishDays === null ? '' : String(policy.replenishDays),
    needs: policy.needs,
    complements: policy.complements,
    another: '',
  }
}

/** The form as it was sent. Anything missing or over-long reads as shorter text, never as an error. */
export function readForm(data: FormData): PolicyForm {
  const text = (name: string) => String(data.get(name) ?? '').slice(0, 100)
  const texts = (name: string) => data.getAll(name).map(value => String(value).slice(0, 100))
  return {
    version: versionNumber(text('version')),
    afterPurchase: text('afterPurchase'),
    quietDays: text('quietDays'),
    replenishDays: text('replenishDays'),
    needs: texts('need'),
    complements: texts('complement').slice(0, 40),
    another: text('another'),
  }
}

/** The form with its list of complements changed as a button asks: `add`, `up:2`, `down:0`, `remove:1`. */
export function rearranged(form: PolicyForm, what: string, index: number): PolicyForm {
  if (what !== 'add') return { ...form, complements: movedIn(form.complements, what, index) }
  const { another, complements } = form
  const more = another && !complements.includes(another) ? [another] : []
  return { ...form, complements: [...complements, ...more], another: '' }
}

/** The policy a form means for the group `slug`, or what is wrong by field name; `groups` are those there are. */
export function toPolicy(
  form: PolicyForm,
  slug: string,
  groups: { has: (slug: string) => boolean },
): { policy: Policy } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  if (form.complements.includes(slug)) errors.complements = 'A group does not go with itself: take it away.'
  if (!form.complements.every(other => groups.has(other)))
    errors.complements = 'One of these groups is gone: take it away.'
  const read = policySchema.safeParse({
    afterPurchase: form.afterPurchase,
    quietDays: wholeNumber(form.quietDays) ?? 0,
    replenishDays: wholeNumber(form.replenishDays),
    needs: Object.values(Need).filter(need => form.needs.includes(need)),
    complements: form.complements,
  })
  for (const issue of read.error?.issues ?? []) {
    const field = String(issue.path[0])
    errors[field] ??= issue.message.startsWith('Invalid') ? 'Choose one of these.' : issue.message
  }
  return read.success && Object.keys(errors).length === 0 ? { policy: read.data } : { errors }
}
