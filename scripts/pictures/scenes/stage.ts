import { dice } from '../draw/dice'
import type { Ink } from '../draw/ink'
import { at, cord, path, rect } from '../draw/svg'
import { SHAPES } from '../shapes/of-group'

export type Scene = (ink: Ink) => string

export const WIDE = 1120
export const HIGH = 800

type Prop = { group: string; colour: string; detail?: string; name?: string; seed?: number; hung?: boolean }

/** Places a product's shape: `x` its middle, `floor` where it stands, `scale` 1 is 400 wide. */
export function prop(
  ink: Ink,
  { group, colour, detail = '', name = '', seed = 0, hung }: Prop,
  x: number,
  floor: number,
  scale: number,
) {
  const shape = SHAPES[group]
  if (!shape) throw new Error(`no shape for the product group ${group}`)
  const drawn = shape({
    brand: '',
    name,
    author: '',
    detail,
    material: '',
    style: '',
    colour,
    dice: dice(`${group}${seed}`),
    ink,
    turn: options => options[seed % options.length],
  })
  // A shape starts with its shadow on the floor; what hangs throws none.
  const body = hung ? drawn.replace(/^<ellipse[^>]*>/, '') : drawn
  return at(`translate(${x - 200 * scale} ${floor - 404 * scale}) scale(${scale})`, body)
}

/** A plain wall, brighter to the left where the light comes from. */
export const wall = (ink: Ink, top: string, bottom: string) =>
  rect(
    0,
    0,
    WIDE,
    HIGH,
    0,
    ink.linear(
      [
        [0, top],
        [1, bottom],
      ],
      true,
    ),
  ) +
  rect(
    0,
    0,
    WIDE,
    HIGH,
    0,
    ink.radial(
      [
        [0, '#fff', 0.5],
        [1, '#fff', 0],
      ],
      0.2,
      0.25,
      0.7,
    ),
  )

/** A window with a view, its frame and its sill. */
export function casement(ink: Ink, x: number, y: number, w: number, h: number, view: string) {
  const frame = '#fbf7ee'
  return [
    rect(x - 18, y - 18, w + 36, h + 36, 6, ink.lit('#efe8da')),
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${view}</svg>`,
    rect(x + w / 2 - 7, y, 14, h, 0, ink.lit(frame)),
    rect(x, y + h * 0.4, w, 12, 0, frame),
    rect(x - 34, y + h + 12, w + 68, 20, 5, ink.fall(frame)),
    rect(x - 28, y + h + 32, w + 56, 8, 0, '#1d1b26', 'opacity=".08"'),
  ].join('')
}

/** Light from a window, falling over the wall to the right. */
export const beam = (x: number, y: number, w: number, h: number, slant: number) =>
  path(`M${x} ${y}h${w}l${slant} ${h}h${-w}z`, '#fff', 'opacity=".2"')

/** A cup of something warm. */
export const cup = (ink: Ink, x: number, floor: number, c: string) =>
  at(
    `translate(${x} ${floor})`,
    cord('M30-42q30-4 26 18t-30 14', c, 8),
    path('M-34-58H34Q34 0 16 0H-16Q-34 0-34-58z', ink.round(c)),
    path('M-34-58H34q0 8-34 8t-34-8z', '#6b412d'),
    cord('M-8-72q-8-12 0-22t0-22M10-72q-8-12 0-22', '#fff', 4, 'opacity=".6" stroke-linecap="round"'),
  )

/** A plant with broad leaves in a pot. */
export function leaves(ink: Ink, x: number, floor: number, s: number, pot: string, green = '#5f8a6b') {
  // Drawn below zero and moved up: resvg finds no bounds, so no gradient, for curves wholly above it.
  const leaf = (turn: number, length: number, c: string) =>
    path(
      `M0 240C-34 ${240 - length * 0.4} -20 ${240 - length} 0 ${240 - length}C20 ${240 - length} 34 ${240 - length * 0.4} 0 240z`,
      c,
      `transform="rotate(${turn} 0 240)"`,
    )
  return at(
    `translate(${x} ${floor}) scale(${s})`,
    at(
      'translate(0 -300)',
      leaf(-52, 120, ink.lit(green)),
      leaf(48, 126, ink.lit('#4a7a5c')),
      leaf(-24, 160, ink.lit('#6f9a72')),
      leaf(22, 168, ink.lit(green)),
      leaf(0, 190, ink.lit('#78a57c')),
    ),
    path('M-52-86H52L40 0H-40z', ink.round(pot)),
    rect(-58, -94, 116, 20, 5, ink.round(pot)),
  )
}

/** A summer cloud. */
export const cloud = (x: number, y: number, s: number) =>
  path(
    `M${x} ${y}q${4 * s}-${26 * s} ${34 * s}-${24 * s}q${16 * s}-${28 * s} ${48 * s}-${10 * s}q${36 * s}-${4 * s} ${36 * s} ${34 * s}z`,
    '#fff',
    'opacity=".75"',
  )
