import { readable, shade } from '../../draw/colour'
import { disc, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { label, PAPER } from './label'

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
