import { readable, shade } from '../../draw/colour'
import { dashes, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { CAPS, label, mark } from './label'

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
