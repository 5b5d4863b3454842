import { z } from 'zod'
import type { Place } from '@/lib/generated/prisma/enums'
import { OPENING, type PlacementConfig, pinnable } from './config'

const slug = z.string().min(1).max(100)
const target = z.object({ kind: z.enum(['product', 'brand', 'group']), slug })
const day = z.iso.date('Choose a day.').nullable()

const between = (least: number, most: number, unit = '') => `A number from ${least} to ${most}${unit}.`
const number = (least: number, most: number) =>
  z.number(between(least, most)).min(least, between(least, most)).max(most, between(least, most))
const whole = (least: number, most: number) => number(least, most).int('A whole number, please.')

const pin = z
  .object({ product: slug, place: whole(1, 40), from: day, until: day, beside: slug.nullable() })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    message: 'The last day comes after the first.',
  })

const schema = z.object({
  cards: whole(1, 40),
  perGroup: whole(1, 12).nullable(),
  lambda: number(0, 1),
  weights: z.record(z.string().max(40), number(0, 10)),
  pins: z.array(pin).max(20, 'Twenty pins at most.'),
  boosts: z.array(target.extend({ factor: number(0.1, 10) })).max(40, 'Forty boosts at most.'),
  bans: z.array(target).max(200, 'Two hundred bans at most.'),
})

/** What the configuration of a placement may say: one shelf fills before another begins, and pins need places. */
export function configSchema(place: Place) {
  return schema.superRefine(({ cards, pins }, context) => {
    const wrong = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (place === 'HOME' && cards < 4) wrong(['cards'], between(4, 40))
    const last = pinnable(place, cards)
    pins.forEach((pin, index) => {
      if (pin.place > last) wrong(['pins', index, 'place'], `There are ${last} places.`)
    })
  })
}

/** A configuration as it was kept; what cannot be read any more, and a weight not thought of then, is as the shop opened. */
export function readConfig(place: Place, kept: unknown): PlacementConfig {
  const read = configSchema(place).safeParse(kept)
  if (!read.success) return OPENING[place]
  return { ...read.data, weights: { ...OPENING[place].weights, ...read.data.weights } }
}
