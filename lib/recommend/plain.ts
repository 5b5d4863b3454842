import type { Hindrance } from './eligibility'
import type { Trace, TracedPlacement } from './trace'

/** One thing that was chosen for a shopper; `slug` of a product, for “less of this”. */
type Thing = { name: string; slug: string | null; line: string; why: string }

export type Plain = {
  /** What was chosen for this shopper, by where it stands. */
  chosen: { title: string; things: Thing[] }[]
  /** What everybody finds here, with other things in it or in another order for this shopper. */
  turned: string[]
  /** What is the same for everybody. */
  same: string[]
  /** True where chance gave this shopper one of several ways that are being tried. */
  tried: boolean
  /** What is not put before this shopper, and why, in words. */
  leftOut: { line: string; names: string[] }[]
}

const things = (n: number) => (n === 1 ? '1 thing' : `${n} things`)

/** Rules that are about the shopper; the others hold for everybody. */
const ABOUT_YOU: Partial<Record<Hindrance, (count: number) => string>> = {
  owned: n => `${things(n)} you have already`,
  quiet: n => `${things(n)} of a kind you bought not long ago`,
  'in-cart': n => `${things(n)} in your cart already`,
  dismissed: n => `${things(n)} you asked to see less of`,
  muted: n => `${things(n)} of what you muted`,
  'no-room': n => `${things(n)} for a balcony or a garden that your home, as you told us, does not have`,
}

/** A page in plain words, held against what somebody we know nothing about would find there. */
export function plainOf(trace: Trace, everybody: Trace): Plain {
  const chosen: Plain['chosen'] = []
  const turned: string[] = []
  const same: string[] = []
  for (const placement of trace.placements) {
    const things = thingsIn(placement)
    if (things.length > 0) chosen.push({ title: placement.title, things })
    const rest = placement.slots.filter(slot => !slot.note).map(slot => slot.slug)
    if (things.length > 0 && rest.length === 0) continue
    const theirs = everybody.placements.find(p => p.place === placement.place && p.title === placement.title)
    const alike = theirs && theirs.slots.map(slot => slot.slug).join() === rest.join()
    ;(alike ? same : turned).push(placement.title)
  }
  const leftOut = trace.leftOut.flatMap(({ rule, count, names }) => {
    const line = ABOUT_YOU[rule]?.(count)
    return line ? [{ line, names }] : []
  })
  const tried = trace.learned.some(({ role }) => role === 'arm')
  return { chosen, turned, same, tried, leftOut }
}

function thingsIn({ place, title, note, slots }: TracedPlacement): Thing[] {
  if (place !== 'shelf' && slots.length === 0)
    return note ? [{ name: title, slug: null, line: note.text, why: note.why }] : []
  return slots.flatMap(({ name, slug, note }) =>
    note ? [{ name, slug, line: note.text, why: note.why }] : [],
  )
}
