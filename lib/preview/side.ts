import { z } from 'zod'
import { fromLocal } from '@/lib/offers/zoned'
import { PERSONAS, type PersonaRule } from '@/lib/profile/personas'

/** The two sides of a preview. */
export const LETTERS = ['a', 'b'] as const
export type Letter = (typeof LETTERS)[number]

export const DEVICES = ['phone', 'desktop'] as const

/** One side of a preview, every field as it stands in the address. */
export type Side = {
  /** `nobody`, `persona:KEY` or a profile's id. */
  who: string
  /** A name, an e-mail address or a profile's id to look for; comes before `who`. */
  find: string
  /** A date and time as a date field writes it, in `zone`; empty: now. */
  at: string
  zone: string
  device: string
  /** A path of the shop. */
  page: string
  /** The slug of an offer that is taken as live; empty: none. */
  offer: string
}
type Field = keyof Side

export const USUAL: Side = {
  who: 'nobody',
  find: '',
  at: '',
  zone: 'Europe/Berlin',
  device: 'desktop',
  page: '/',
  offer: '',
}

/** Of whom a side is. */
export type Whom =
  | { kind: 'nobody' }
  | { kind: 'persona'; rule: PersonaRule }
  | { kind: 'shopper'; profileId: string }

/** A side that can be shown; `at` in epoch ms, null: now. */
export type Wish = {
  whom: Whom
  at: number | null
  zone: string
  device: (typeof DEVICES)[number]
  page: string
  offer: string | null
}

const [FIRST, LAST] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)]

const schema = z
  .object({
    who: z.string().transform((who, { addIssue }): Whom => {
      if (who === 'nobody') return { kind: 'nobody' }
      const rule = PERSONAS.find(({ key }) => who === `persona:${key}`)
      if (rule) return { kind: 'persona', rule }
      if (z.uuid().safeParse(who).success) return { kind: 'shopper', profileId: who }
      addIssue('Nobody is called that here. Choose from the list, or look for a shopper.')
      return z.NEVER
    }),
    find: z.string().max(200, 'A name or an e-mail address has at most 200 letters.'),
    at: z.string(),
    zone: z.string().refine(isTimeZone, 'There is no such time zone. Choose one from the list.'),
    device: z.enum(DEVICES, 'Choose a phone or a desktop.'),
    page: z
      .string()
      .regex(/^\/(?![/\\])/u, 'Write the page as its address in the shop: / or /products/ahorn-14.')
      .max(500, 'That address is too long.'),
    offer: z.string().max(200, 'There is no such offer.'),
  })
  .transform(({ who, at, zone, device, page, offer }, { addIssue }): Wish => {
    const moment = at === '' ? null : fromLocal(at, zone)
    if (at !== '' && (moment === null || moment < FIRST || moment > LAST))
      addIssue({
        code: 'custom',
        path: ['at'],
        message: 'That is no date between 2000 and 2100. Leave it empty for now.',
      })
    return { whom: who, at: moment, zone, device, page, offer: offer === '' ? null : offer }
  })

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

export type Query = Record<string, string | string[] | undefined>

/** A side as an address names it, its fields behind `prefix` (`a-`); what is missing is as `usual`. */
export function sideIn(query: Query, prefix: string, usual: Side = USUAL): Side {
  const side = { ...usual }
  for (const field of Object.keys(side) as Field[]) {
    const value = query[`${prefix}${field}`]
    if (typeof value === 'string') side[field] = value.trim()
  }
  return side
}

/** Both sides as the address of a preview names them: at first a newcomer and the first persona. */
export function sidesIn(query: Query): Record<Letter, Side> {
  const second = { ...USUAL, who: `persona:${PERSONAS[0]?.key}` }
  return { a: sideIn(query, 'a-'), b: sideIn(query, 'b-', second) }
}

/** What to show for a side, or what is wrong with its fields. */
export function wishOf(
  side: Side,
): { wish: Wish; troubles: null } | { wish: null; troubles: Partial<Record<Field, string>> } {
  const read = schema.safeParse(side)
  if (read.success) return { wish: read.data, troubles: null }
  const { fieldErrors } = z.flattenError(read.error)
  const first = Object.entries(fieldErrors).map(([field, [message]]) => [field, message])
  return { wish: null, troubles: Object.fromEntries(first) }
}

function write(params: URLSearchParams, side: Side, prefix: string): void {
  // Whom it is of is always said: the usual of a second side is somebody else.
  for (const field of Object.keys(USUAL) as Field[])
    if (field === 'who' || side[field] !== USUAL[field]) params.set(`${prefix}${field}`, side[field])
}

/** The address of a preview. */
export function previewHref(sides: Record<Letter, Side>): string {
  const params = new URLSearchParams()
  for (const letter of LETTERS) write(params, sides[letter], `${letter}-`)
  return `/merchandise/preview?${params}`
}

/** The address of what one side shows; `of` is the frame itself or its birthday card. */
export function frameHref(side: Side, of: 'frame' | 'birthday-card' = 'frame'): string {
  const params = new URLSearchParams()
  write(params, side, '')
  return `/merchandise/preview/${of}?${params}`
}
