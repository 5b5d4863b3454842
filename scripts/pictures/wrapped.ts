import { WRAPPED } from '../../lib/catalogue/wrapped'
import { shade } from './draw/colour'
import { dice } from './draw/dice'
import { createInk, type Ink } from './draw/ink'
import { at, cord, disc, path, rect, shadow } from './draw/svg'
import { type Picture, sheet, studio } from './picture'
import { HIGH, WIDE } from './scenes/stage'

const PAPERS = [
  '#c9ab7f',
  '#e9dfc8',
  '#5f8a6b',
  '#c8644a',
  '#4f7d93',
  '#d9a44a',
  '#dfa5a4',
  '#8a5f86',
  '#7a8a55',
] as const
const STRINGS = ['#b9a684', '#c8503a', '#46597d', '#d8cbb0'] as const

type Kind = {
  paper: string
  string: string
  pattern: 'plain' | 'stripes' | 'dots' | 'checks'
  wide: number
  high: number
}

/** What number `n` looks like: neighbours differ in paper, pattern and build. */
function kindOf(n: number): Kind {
  const { range } = dice(`wrapped ${n}`)
  return {
    paper: PAPERS[(n * 4) % PAPERS.length] ?? PAPERS[0],
    string: STRINGS[n % STRINGS.length] ?? STRINGS[0],
    pattern: (['plain', 'stripes', 'dots', 'plain', 'checks'] as const)[n % 5] ?? 'plain',
    wide: [190, 230, 150, 210][n % 4] ?? 190,
    high: [170, 130, 230, 200][n % 4] ?? 170 * range(0.97, 1.03),
  }
}

function printed(ink: Ink, { paper, pattern }: Kind): string | null {
  const light = shade(paper, 0.09)
  if (pattern === 'stripes') return ink.tile(22, 22, rect(0, 0, 9, 22, 0, light, 'opacity=".7"'))
  if (pattern === 'dots') return ink.tile(26, 26, disc(7, 7, 3.6, light), disc(20, 20, 3.6, light))
  if (pattern === 'checks')
    return ink.tile(
      30,
      30,
      rect(0, 0, 30, 12, 0, light, 'opacity=".5"'),
      rect(0, 0, 12, 30, 0, light, 'opacity=".5"'),
    )
  return null
}

/** A thing in paper and string that stands at `x` on `floor`. */
function thing(ink: Ink, kind: Kind, x: number, floor: number): string {
  const { paper, string, wide, high } = kind
  const [left, right, top, side] = [x - wide / 2, x + wide / 2, floor - high, 26]
  const front = `M${left} ${top}H${right}V${floor}H${left}z`
  const lid = `M${left} ${top}l${side} -${side}H${right + side}l-${side} ${side}z`
  const flank = `M${right} ${top}l${side} -${side}V${floor - side}l-${side} ${side}z`
  const print = printed(ink, kind)
  const middle = x - wide * 0.12
  return [
    shadow(ink, x + side / 2, floor + 2, wide * 0.66, 22),
    path(flank, shade(paper, -0.13)),
    path(front, ink.lit(paper)),
    print ? path(front, print) : '',
    path(front, ink.dusk(0.1)),
    path(lid, shade(paper, 0.06)),
    // The fold of the paper, and the string around it.
    path(`M${left} ${top}L${x} ${top + high * 0.16}L${right} ${top}z`, shade(paper, 0.03), 'opacity=".55"'),
    cord(`M${middle} ${floor}V${top}l${side} -${side}`, string, 5),
    cord(`M${left} ${floor - high * 0.45}H${right}l${side} -${side}`, string, 5),
    bow(string, middle + side / 2, top - side / 2),
    tag(ink, middle, floor - high * 0.45),
  ].join('')
}

function bow(colour: string, x: number, y: number): string {
  const loop = (way: number) =>
    cord(
      `M${x} ${y}C${x + way * 18} ${y - 40} ${x + way * 56} ${y - 34} ${x + way * 44} ${y - 10}C${x + way * 36} ${y + 4} ${x + way * 14} ${y + 4} ${x} ${y}`,
      colour,
      5,
    )
  const end = (way: number) =>
    cord(`M${x} ${y}Q${x + way * 12} ${y + 16} ${x + way * 26} ${y + 26}`, colour, 4)
  return [loop(-1), loop(1), end(-1), end(1), disc(x, y, 6, colour)].join('')
}

function tag(ink: Ink, x: number, y: number): string {
  return at(
    `translate(${x} ${y}) rotate(14)`,
    path('M-13 12l13 -12l13 12v40h-26z', ink.fall('#fbf7ee')),
    disc(0, 13, 3, '#b9a684'),
    cord('M-6 30H6M-6 38H4', '#b9a684', 2),
  )
}

/** A shelf of wrapped things, in paper of its own. */
function shelf(ink: Ink, n: number): string {
  const wall = shade(PAPERS[(n + 1) % PAPERS.length] ?? PAPERS[0], 0.24)
  const things = [150, 395, 640, 885].map((x, i) =>
    at(`translate(${x} 640) scale(1.34)`, thing(ink, kindOf(n * 3 + i), 0, 0)),
  )
  return [
    rect(
      0,
      0,
      WIDE,
      HIGH,
      0,
      ink.linear(
        [
          [0, '#f7f1e4'],
          [1, '#efe5d0'],
        ],
        true,
      ),
    ),
    rect(0, 0, WIDE, HIGH, 0, wall, 'opacity=".35"'),
    rect(
      0,
      0,
      WIDE,
      HIGH,
      0,
      ink.radial(
        [
          [0, '#fff', 0.6],
          [1, '#fff', 0],
        ],
        0.3,
        0.2,
        0.75,
      ),
    ),
    rect(0, 636, WIDE, 34, 0, ink.fall('#b98f5d')),
    rect(0, 670, WIDE, 130, 0, ink.dusk(0.16, true)),
    ...things,
  ].join('')
}

/** Returns what stands for products and departments without a picture: `wrapped-<n>.svg` and `scene-wrapped-<n>.svg`. */
export function wrappedPictures(): Picture[] {
  const draw = (file: string, width: number, height: number, body: (ink: Ink) => string) => {
    const ink = createInk(`w${file.replaceAll(/\W/g, '')}-`)
    return { file: `${file}.svg`, svg: sheet(width, height, ink, body(ink)) }
  }
  const count = (length: number) => Array.from({ length }, (_, n) => n)
  return [
    ...count(WRAPPED.things).map(n =>
      draw(`wrapped-${n}`, 400, 500, ink => studio(ink, '#ece7dc') + thing(ink, kindOf(n), 190, 400)),
    ),
    ...count(WRAPPED.scenes).map(n => draw(`scene-wrapped-${n}`, WIDE, HIGH, ink => shelf(ink, n))),
  ]
}
