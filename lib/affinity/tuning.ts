import { z } from 'zod'
import { fieldsOf } from '@/lib/result'

/**
 * How strongly each thing somebody does speaks about their taste, and in which range the desk may set it. Being
 * shown something and passing by, taking it out of the cart and waving it away speak against it.
 */
export const SIGNALS = {
  purchase: { name: 'Bought', from: 0, to: 50 },
  add_to_cart: { name: 'Put into the cart', from: 0, to: 50 },
  add_to_wishlist: { name: 'Put on the wish list', from: 0, to: 50 },
  view_item: { name: 'Opened its page', from: 0, to: 50 },
  user_engagement: { name: 'A minute on its page', from: 0, to: 50 },
  select_item: { name: 'Clicked on its card', from: 0, to: 50 },
  view_item_list: { name: 'Shown and passed by', from: -1, to: 0 },
  remove_from_cart: { name: 'Taken out of the cart', from: -50, to: 0 },
  dismiss: { name: 'Waved away', from: -50, to: 0 },
} as const

export type Signal = keyof typeof SIGNALS

export const SIGNAL_NAMES = Object.keys(SIGNALS) as Signal[]

/** What a taste is computed with: the weights of the signals, and the days after which one counts half. */
export type Tuning = { halfLifeDays: number; weights: Record<Signal, number> }

/** What the desk's form holds, as typed. */
export type TuningForm = Record<'halfLifeDays' | Signal, string>

const FIELDS = ['halfLifeDays', ...SIGNAL_NAMES] as const

/** A range in words, with a true minus sign. */
export const rangeOf = (from: number, to: number) => `${from} to ${to}`.replaceAll('-', '−')

const numberFrom = (from: number, to: number) =>
  z
    .string()
    .trim()
    .regex(/^[-−]?\d{1,3}([.,]\d{1,3})?$/, 'A number such as 2.5, with at most three decimals.')
    .transform(text => Number(text.replace('−', '-').replace(',', '.')))
    .pipe(
      z
        .number()
        .min(from, `From ${rangeOf(from, to)}.`)
        .max(to, `From ${rangeOf(from, to)}.`),
    )
    // Minus nothing is nothing.
    .transform(value => value || 0)

const formSchema = z.object({
  halfLifeDays: numberFrom(1, 365),
  ...(Object.fromEntries(
    SIGNAL_NAMES.map(name => [name, numberFrom(SIGNALS[name].from, SIGNALS[name].to)]),
  ) as Record<Signal, ReturnType<typeof numberFrom>>),
})

/** The fields of the desk's form as typed, overlong ones cut. */
export function readTuningForm(data: FormData): TuningForm {
  return Object.fromEntries(
    FIELDS.map(name => [name, String(data.get(name) ?? '').slice(0, 20)]),
  ) as TuningForm
}

/** What was typed as a tuning, or what is wrong by field. */
export function toTuning(form: TuningForm): { tuning: Tuning } | { errors: Record<string, string> } {
  const read = formSchema.safeParse(form)
  if (!read.success) return { errors: fieldsOf(read.error.issues) }
  const { halfLifeDays, ...weights } = read.data
  if (SIGNAL_NAMES.every(name => weights[name] <= 0))
    return { errors: { purchase: 'Something people do must speak for a thing, or nobody has a taste.' } }
  return { tuning: { halfLifeDays, weights } }
}

/** A tuning as the form shows it. */
export function tuningForm({ halfLifeDays, weights }: Tuning): TuningForm {
  const texts = Object.fromEntries(SIGNAL_NAMES.map(name => [name, String(weights[name])]))
  return { halfLifeDays: String(halfLifeDays), ...texts } as TuningForm
}

/** The same text for the same tuning, and another for another: what an edit began with, to be compared. */
export function versionOf(tuning: Tuning): string {
  const form = tuningForm(tuning)
  return FIELDS.map(name => form[name]).join(' ')
}

/** Where `other` says otherwise than `mine`, in words. */
export function tuningDifferences(
  mine: Tuning,
  other: Tuning,
): { label: string; mine: string; other: string }[] {
  const [a, b] = [tuningForm(mine), tuningForm(other)]
  return FIELDS.filter(name => a[name] !== b[name]).map(name => ({
    label: fieldName(name),
    mine: a[name],
    other: b[name],
  }))
}

const fieldName = (name: keyof TuningForm) => (name === 'halfLifeDays' ? 'Half-life' : SIGNALS[name].name)

/** A tuning label by label, for merchandisers to compare. */
export function tuningInWords(tuning: Tuning): Record<string, string> {
  const form = tuningForm(tuning)
  return Object.fromEntries(FIELDS.map(name => [fieldName(name), form[name].replace('-', '−')]))
}
