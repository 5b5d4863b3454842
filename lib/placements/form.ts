import { decimalNumber, versionNumber, wholeNumber } from '@/lib/desk/numbers'
import type { Place } from '@/lib/generated/prisma/enums'
import { OPENING, type PlacementConfig, type Target } from './config'
import { configSchema } from './content'
import type { NameOf } from './words'

/** What a row stands for; `name` is how the shop calls it. */
type Named = Target & { name: string }
type PinForm = Named & { place: string; from: string; until: string; beside: string }
type BoostForm = Named & { factor: string }

/** The form of a placement as typed, so that whatever happens it can be shown again. */
export type PlacementForm = {
  /** The version these fields started from. */
  version: number
  cards: string
  perGroup: string
  lambda: string
  weights: Record<string, string>
  pins: PinForm[]
  boosts: BoostForm[]
  bans: Named[]
  /** What is written where something can be added. */
  newPin: string
  newBoost: string
  newBan: string
}

/** What its weights can weigh: those the placement opens with. */
export const sourcesOf = (place: Place) => Object.keys(OPENING[place].weights)

/** A configuration as its form. */
export function formOf(
  place: Place,
  config: PlacementConfig,
  version: number,
  nameOf: NameOf,
): PlacementForm {
  const named = ({ kind, slug }: Target): Named => ({ kind, slug, name: nameOf({ kind, slug }) })
  const { cards, perGroup, lambda, weights, pins, boosts, bans } = config
  return {
    version,
    cards: String(cards),
    perGroup: perGroup === null ? '' : String(perGroup),
    lambda: String(lambda),
    weights: Object.fromEntries(sourcesOf(place).map(source => [source, String(weights[source] ?? 1)])),
    pins: pins.map(pin => ({
      ...named({ kind: 'product', slug: pin.product }),
      place: String(pin.place),
      from: pin.from ?? '',
      until: pin.until ?? '',
      beside: pin.beside ?? '',
    })),
    boosts: boosts.map(({ factor, ...target }) => ({ ...named(target), factor: String(factor) })),
    bans: bans.map(named),
    newPin: '',
    newBoost: '',
    newBan: '',
  }
}

const KINDS = ['product', 'brand', 'group'] as const
/** More than a configuration may hold, so that too many are told and not lost. */
const MOST_ROWS = 250

/** The form as it was sent. Anything missing or over-long reads as shorter text, never as an error. */
export function readForm(place: Place, data: FormData, nameOf: NameOf): PlacementForm {
  const text = (name: string) => String(data.get(name) ?? '').slice(0, 200)
  const rows = <Row>(list: string, read: (field: (name: string) => string) => Row): Row[] => {
    const found: Row[] = []
    for (let i = 0; i < MOST_ROWS && data.has(`${list}.${i}.slug`); i++)
      found.push(read(name => text(`${list}.${i}.${name}`)))
    return found
  }
  const target = (field: (name: string) => string): Named => {
    const kind = KINDS.find(one => one === field('kind')) ?? 'product'
    return { kind, slug: field('slug'), name: nameOf({ kind, slug: field('slug') }) }
  }
  return {
    version: versionNumber(text('version')),
    cards: text('cards'),
    perGroup: text('perGroup'),
    lambda: text('lambda'),
    weights: Object.fromEntries(sourcesOf(place).map(source => [source, text(`weights.${source}`)])),
    pins: rows('pins', field => ({
      ...target(field),
      place: field('place'),
      from: field('from'),
      until: field('until'),
      beside: field('beside'),
    })),
    boosts: rows('boosts', field => ({ ...target(field), factor: field('factor') })),
    bans: rows('bans', target),
    newPin: text('newPin'),
    newBoost: text('newBoost'),
    newBan: text('newBan'),
  }
}

/** The configuration a form means, or what is wrong by field name (`cards`, `pins.0.until`). */
export function toConfig(
  place: Place,
  form: PlacementForm,
): { config: PlacementConfig } | { errors: Record<string, string> } {
  const read = configSchema(place).safeParse({
    cards: wholeNumber(form.cards),
    perGroup: wholeNumber(form.perGroup),
    lambda: decimalNumber(form.lambda),
    weights: Object.fromEntries(
      Object.entries(form.weights).map(([source, weight]) => [source, decimalNumber(weight)]),
    ),
    pins: form.pins.map(pin => ({
      product: pin.slug,
      place: wholeNumber(pin.place),
      from: pin.from || null,
      until: pin.until || null,
      beside: pin.beside || null,
    })),
    boosts: form.boosts.map(({ kind, slug, factor }) => ({ kind, slug, factor: decimalNumber(factor) })),
    bans: form.bans.map(({ kind, slug }) => ({ kind, slug })),
  })
  if (read.success) return { config: read.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of read.error.issues)
    errors[path.join('.')] ??= message.startsWith('Invalid') ? 'Choose or write a valid value.' : message
  return { errors }
}

/** The form with a row more: a pin at the first free place, a boost, a ban; what is there already stays as it is. */
export function withRow(form: PlacementForm, list: 'pins' | 'boosts' | 'bans', row: Named): PlacementForm {
  if (list === 'pins') {
    const taken = new Set(form.pins.map(pin => pin.place))
    let place = 1
    while (taken.has(String(place))) place++
    const pin = { ...row, place: String(place), from: '', until: '', beside: '' }
    return { ...form, newPin: '', pins: [...form.pins, pin] }
  }
  const there = form[list].some(other => other.kind === row.kind && other.slug === row.slug)
  if (list === 'boosts') {
    const boosts = there ? form.boosts : [...form.boosts, { ...row, factor: '1.5' }]
    return { ...form, newBoost: '', boosts }
  }
  return { ...form, newBan: '', bans: there ? form.bans : [...form.bans, row] }
}

/** The form without one of its rows. */
export function withoutRow(
  form: PlacementForm,
  list: 'pins' | 'boosts' | 'bans',
  index: number,
): PlacementForm {
  return { ...form, [list]: form[list].filter((_, i) => i !== index) }
}
