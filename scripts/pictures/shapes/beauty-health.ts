import { lightness, readable, shade } from '../draw/colour'
import { cord, dashes, disc, fitting, oval, path, rect, shadow, words } from '../draw/svg'
import { type Look, type Shape, says } from '../look'

const PAPER = '#fbf7ee'
const CAPS = ['#efe7d8', '#2f2e36', '#c9a45c', '#b58a5c', '#fbf7ee'] as const

/** The brand and two quiet lines below it, as on a label. */
function label({ brand, dice }: Look, x: number, y: number, width: number, colour: string) {
  const size = fitting(brand, width, 24)
  const serif = dice.chance(0.5)
  return [
    words(x, y, size, brand, colour, { serif, weight: serif ? 400 : 600, spacing: 0.5 }),
    rect(x - width * 0.3, y + 14, width * 0.6, 3, 1.5, colour, 'opacity=".55"'),
    rect(x - width * 0.2, y + 23, width * 0.4, 3, 1.5, colour, 'opacity=".4"'),
  ].join('')
}

/** A leaf, a drop, a sun or rings: the small mark on a pack. */
function mark(kind: 'leaf' | 'drop' | 'sun' | 'rings', x: number, y: number, c: string) {
  if (kind === 'leaf')
    return path(
      `M${x} ${y + 20}C${x - 26} ${y + 6} ${x - 18} ${y - 20} ${x} ${y - 26}C${x + 18} ${y - 20} ${x + 26} ${y + 6} ${x} ${y + 20}z`,
      c,
    )
  if (kind === 'drop')
    return path(
      `M${x} ${y - 24}Q${x + 22} ${y + 4} ${x + 16} ${y + 12}A18 18 0 0 1 ${x - 16} ${y + 12}Q${x - 22} ${y + 4} ${x} ${y - 24}z`,
      c,
    )
  if (kind === 'sun')
    return (
      disc(x, y, 13, c) +
      `<circle cx="${x}" cy="${y}" r="22" fill="none" stroke="${c}" stroke-width="8" stroke-dasharray="4 7.5"/>`
    )
  return [22, 14, 6]
    .map(r => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${c}" stroke-width="3"/>`)
    .join('')
}

export const serums: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const [w, top] = [dice.range(66, 80), dice.range(206, 228)]
  const round = turn([16, 30, 6])
  const glass = ink.linear([
    [0, shade(c, -0.04), 0.9],
    [0.22, shade(c, 0.16), 0.75],
    [0.6, c, 0.88],
    [1, shade(c, -0.18), 0.96],
  ])
  const cap = dice.pick(CAPS)
  const boxed = turn([false, true, false, true, false])
  const cx = boxed ? 154 : 200
  const paper = dice.pick([PAPER, shade(c, 0.26), '#efe3cb'])
  return [
    shadow(ink, boxed ? 206 : 204, 406, boxed ? 150 : 112, 18),
    boxed
      ? path('M232 196h96v206h-96z', ink.lit(paper)) +
        path('M328 196l18 8v190l-18 8z', shade(paper, -0.16)) +
        path('M232 196l20-8h94v16l-18-8z', shade(paper, -0.04)) +
        mark(turn(['drop', 'leaf', 'rings']), 280, 250, c) +
        label(look, 280, 318, 80, '#4a4238')
      : '',
    rect(cx - w, top + 24, 2 * w, 378 - top, round, glass),
    path(`M${cx - w * 0.45} ${top + 30}V${top - 2}h${w * 0.9}v32z`, glass),
    rect(
      cx - w + 7,
      top + 82,
      2 * w - 14,
      314 - top,
      Math.max(4, round - 6),
      ink.round(shade(c, 0.02)),
      'opacity=".8"',
    ),
    rect(cx - 4, top + 10, 8, 120, 4, '#fff', 'opacity=".35"'),
    rect(cx - w * 0.56, top - 34, w * 1.12, 40, 5, ink.round(cap)),
    dashes(`M${cx - w * 0.52} ${top - 14}h${w * 1.04}`, shade(cap, -0.14), 34, '2 5', 'opacity=".5"'),
    path(
      `M${cx - 17} ${top - 34}v-42q0-22 17-22t17 22v42z`,
      ink.round(dice.pick(['#2f2e36', '#e9dfcc', '#8a5a4a'])),
    ),
    rect(cx - w + 1, top + 104, 2 * w - 2, 88, 0, ink.round(paper)),
    label(look, cx, top + 144, w * 1.5, lightness(paper) > 0.6 ? '#43382f' : PAPER),
    rect(cx - w + 8, top + 40, 11, 340 - top, 5.5, '#fff', 'opacity=".4"'),
  ].join('')
}

export const moisturisers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /tube|hand/) ? 'tube' : turn(['jar', 'low', 'tube', 'pump'] as const)
  const lid = dice.pick(CAPS)
  const on = readable(c)
  if (kind === 'tube' || kind === 'pump') {
    const w = dice.range(60, 70)
    const body =
      kind === 'tube'
        ? `M${200 - w - 6} 106H${206 + w}L${190 + w} 356H${210 - w}z`
        : `M${200 - w} 206q0-20 24-22H${176 + w}q24 2 24 22V396q0 8-8 8H${208 - w}q-8 0-8-8z`
    return [
      shadow(ink, 204, 406, 104, 18),
      kind === 'pump'
        ? rect(192, 124, 16, 62, 3, ink.round(shade(lid, -0.05))) +
          path('M150 108h70q14 0 14 20H192q-44 0-42-20z', ink.lit(lid)) +
          rect(168, 160, 64, 28, 6, ink.round(lid))
        : rect(212 - w, 352, 2 * w - 24, 52, 8, ink.round(lid)),
      path(body, ink.round(c)),
      kind === 'tube'
        ? rect(194 - w, 98, 2 * w + 12, 20, 3, ink.lit(shade(c, -0.05))) +
          dashes(`M${196 - w} 108H${204 + w}`, shade(c, -0.14), 18, '1.5 5')
        : '',
      mark(dice.pick(['leaf', 'drop', 'rings']), 200, kind === 'tube' ? 180 : 246, on),
      label(look, 200, kind === 'tube' ? 250 : 316, w * 1.5, on),
      path(
        `M${212 - w} ${kind === 'tube' ? 124 : 206}h14l4 ${kind === 'tube' ? 224 : 188}h-14z`,
        '#fff',
        'opacity=".3"',
      ),
    ].join('')
  }
  const [w, h] = kind === 'jar' ? [116, dice.range(140, 156)] : [136, dice.range(96, 112)]
  const y = 404 - h
  return [
    shadow(ink, 204, 406, w * 1.3, 19),
    path(`M${200 - w} ${y}H${200 + w}V${376}q0 28-30 28H${230 - w}q-30 0-30-28z`, ink.round(c)),
    path(
      `M${206 - w} ${y + 8}H${194 + w}v${h - 44}q0 26-28 26H${234 - w}q-28 0-28-26z`,
      ink.round(shade(c, 0.06)),
      'opacity=".7"',
    ),
    path(`M${194 - w} ${y - 66}q0-12 14-12H${192 + w}q14 0 14 12V${y + 2}H${194 - w}z`, ink.round(lid)),
    rect(194 - w, y - 12, 2 * w + 12, 10, 2, shade(lid, -0.12), 'opacity=".6"'),
    oval(200, y - 74, w - 6, 8, shade(lid, 0.05), 'opacity=".7"'),
    mark(dice.pick(['leaf', 'drop', 'rings']), 200 - w * 0.62, y + h * 0.45, on),
    label(look, 200 + w * 0.16, y + h * 0.45, w * 1.05, on),
    path(`M${214 - w} ${y + 10}h16v${h - 26}q-14-6-16-18z`, '#fff', 'opacity=".35"'),
    path(`M${210 - w} ${y - 66}h18v50h-18z`, '#fff', 'opacity=".22"'),
  ].join('')
}

export const vitamins: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const glass = dice.pick(['#7a4a2c', '#39574a', PAPER, '#33485c'])
  const cap = dice.pick([PAPER, '#2f2e36', shade(c, -0.1)])
  const w = dice.range(86, 98)
  const top = dice.range(176, 196)
  const pill = turn(['capsule', 'round', 'gel'] as const)
  const second = dice.pick([PAPER, '#e2b04a', shade(c, 0.2)])
  const drawPill = (x: number, y: number, turned: number) =>
    pill === 'round'
      ? oval(x, y, 17, 10, shade(second, -0.14)) +
        oval(x, y - 4, 17, 10, ink.lit(second)) +
        cord(`M${x - 9} ${y - 4}h18`, shade(second, -0.16), 2)
      : `<g transform="rotate(${turned} ${x} ${y})">${rect(x - 24, y - 11, 48, 22, 11, ink.fall(pill === 'gel' ? '#e0a53c' : second))}${pill === 'gel' ? '' : path(`M${x} ${y - 11}h13a11 11 0 0 1 0 22h-13z`, ink.fall(c))}${rect(x - 16, y - 7, 24, 4, 2, '#fff', 'opacity=".6"')}</g>`
  const kind = turn(['leaf', 'sun', 'rings', 'drop'] as const)
  return [
    shadow(ink, 208, 406, 142, 18),
    path(
      `M${200 - w * 0.66} ${top - 6}h${w * 1.32}q4 20 ${w * 0.34} 36V392q0 12-14 12H${214 - w}q-14 0-14-12V${top + 30}q${w * 0.32}-16 ${w * 0.34}-36z`,
      ink.round(glass),
    ),
    rect(200 - w * 0.74, top - 56, w * 1.48, 54, 7, ink.round(cap)),
    dashes(`M${200 - w * 0.7} ${top - 24}h${w * 1.4}`, shade(cap, -0.14), 40, '3 5', 'opacity=".5"'),
    rect(200 - w, top + 54, 2 * w, 136, 0, ink.round(PAPER)),
    rect(200 - w, top + 54, 2 * w, 34, 0, ink.round(c)),
    mark(kind, 200 - w * 0.55, top + 138, c),
    label(look, 200 + w * 0.24, top + 134, w * 1.02, '#43382f'),
    rect(206 - w, top + 36, 13, 352 - top, 6, '#fff', 'opacity=".28"'),
    drawPill(304, 398, 12),
    drawPill(98, 410, -18),
    drawPill(268, 418, -8),
  ].join('')
}

export const sunscreen: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /spray|mist/)
    ? 'spray'
    : says(look, /stick/)
      ? 'stick'
      : turn(['tube', 'spray', 'bottle'] as const)
  const w = kind === 'stick' ? 54 : dice.range(66, 78)
  const cap = dice.pick(['#e9873f', '#3f7f95', PAPER, '#d9694f'])
  const on = readable(c)
  const sun = dice.pick(['#f0b040', '#e9873f', PAPER, on])
  const bodies = {
    tube:
      path(`M${194 - w} 100H${206 + w}L${192 + w} 350H${208 - w}z`, ink.round(c)) +
      rect(190 - w, 92, 2 * w + 20, 20, 3, ink.lit(shade(c, -0.06))) +
      rect(206 - w, 344, 2 * w - 12, 60, 10, ink.round(cap)),
    spray:
      rect(200 - w, 176, 2 * w, 228, 26, ink.round(c)) +
      rect(164, 116, 72, 66, 10, ink.round(cap)) +
      path('M164 122q0-26 30-26h42v30h-72z', ink.lit(shade(cap, 0.04))) +
      disc(170, 124, 5, '#2f2e36'),
    bottle:
      path(
        `M${200 - w} 196Q${200 - w} 168 ${226 - w} 160H${174 + w}Q${200 + w} 168 ${200 + w} 196Q${188 + w} 290 ${200 + w} 392q0 12-12 12H${212 - w}q-12 0-12-12Q${212 - w} 290 ${200 - w} 196z`,
        ink.round(c),
      ) +
      rect(160, 104, 80, 60, 9, ink.round(cap)) +
      rect(160, 122, 80, 4, 0, shade(cap, -0.15)),
    stick:
      rect(200 - w, 220, 2 * w, 184, 18, ink.round(c)) +
      rect(206 - w, 122, 2 * w - 12, 104, 22, ink.round(cap)),
  }[kind]
  const y = kind === 'stick' ? 282 : kind === 'tube' ? 226 : 242
  return [
    shadow(ink, 204, 406, 112, 18),
    bodies,
    disc(200, y, 27, sun),
    `<circle cx="200" cy="${y}" r="39" fill="none" stroke="${sun}" stroke-width="11" stroke-dasharray="5 ${dice.pick([7.25, 10.3])}"/>`,
    dice.chance(0.6)
      ? path(
          `M${208 - w} ${y + 26}q20-16 40 0t40 0 ${2 * w - 96} 0v14H${208 - w}z`,
          shade(c, -0.12),
          'opacity=".5"',
        )
      : '',
    label(look, 200, y + 74, w * 1.5, on),
    path(
      `M${216 - w} ${kind === 'stick' ? 236 : 200}h13v${kind === 'tube' ? 140 : 180}h-13z`,
      '#fff',
      'opacity=".3"',
    ),
  ].join('')
}
