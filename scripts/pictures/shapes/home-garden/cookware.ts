import { shade } from '../../draw/colour'
import { at, cord, disc, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const cookware: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /\bpan\b|skillet|frying|wok/)
    ? 'pan'
    : says(look, /knife|knives/)
      ? 'knife'
      : says(look, /casserole|cocotte|dutch|roaster/)
        ? 'low'
        : says(look, /saucepan/)
          ? 'sauce'
          : says(look, /pot|stock/)
            ? 'high'
            : turn(['low', 'pan', 'high', 'sauce'] as const)
  const knob = ink.ball(dice.pick(['#c9a45c', '#2f2e36', '#b9bcc2', '#b58a5c']))
  const handle = ink.lit(dice.pick(['#2f2e36', '#a0713f', '#8d8b92']))
  if (kind === 'knife')
    return [
      shadow(ink, 206, 404, 120, 16),
      '<g transform="rotate(20 200 250)">',
      path(
        'M178 70C232 120 238 210 232 286H178z',
        ink.linear([
          [0, '#e8eaec'],
          [0.7, '#b6babf'],
          [0.72, '#dfe2e4'],
          [1, '#c4c8cc'],
        ]),
      ),
      rect(174, 282, 60, 20, 4, ink.lit('#8d8b92')),
      path('M180 300h46l4 100q-24 20-48 0z', ink.lit(c)),
      ...[322, 350, 378].map(y => disc(203, y, 5, '#d8d4cc')),
      '</g>',
    ].join('')
  if (kind === 'pan')
    return [
      shadow(ink, 186, 398, 150, 22),
      `<g transform="rotate(-34 178 300)">${rect(280, 288, 150, 24, 12, handle)}${disc(414, 300, 5, '#efe9dc')}${rect(270, 284, 34, 32, 6, ink.lit('#8d8b92'))}</g>`,
      path('M42 300C42 352 84 398 178 398S314 352 314 300z', ink.round(shade(c, -0.06))),
      oval(178, 298, 138, 66, ink.lit(shade(c, 0.04))),
      oval(
        178,
        302,
        126,
        57,
        ink.linear([
          [0, '#4b4a53'],
          [0.5, '#35343c'],
          [1, '#25242b'],
        ]),
      ),
      oval(178, 314, 100, 40, '#3d3c45'),
      path('M72 292C90 268 130 256 168 254C130 264 104 280 92 306z', '#fff', 'opacity=".22"'),
    ].join('')
  const [w, top] = kind === 'low' ? [124, 284] : kind === 'high' ? [108, 236] : [98, 286]
  const bottom = 404
  const aside = kind === 'sauce' ? -36 : 0
  return at(
    `translate(${aside} 0)`,
    shadow(ink, 204, 408, w * 1.35, 20),
    kind === 'sauce'
      ? `<g transform="rotate(-8 290 310)">${rect(280, 300, 128, 22, 11, handle)}</g>`
      : cord(
          `M${202 - w} ${top + 44}h-26v-18h24M${198 + w} ${top + 44}h26v-18h-24`,
          shade(c, -0.08),
          13,
          'stroke-linejoin="round" stroke-linecap="round"',
        ),
    path(`M${200 - w} ${top}H${200 + w}V${bottom - 34}q0 34-40 34H${240 - w}q-40 0-40-34z`, ink.round(c)),
    path(
      `M${200 - w} ${bottom - 50}H${200 + w}v16q0 34-40 34H${240 - w}q-40 0-40-34z`,
      '#1d1b26',
      'opacity=".1"',
    ),
    path(
      `M${196 - w} ${top}C${200 - w} ${top - 48} ${200 - w / 2} ${top - 58} 200 ${top - 58}S${200 + w} ${top - 48} ${204 + w} ${top}z`,
      ink.round(shade(c, 0.02)),
    ),
    rect(192 - w, top - 8, 2 * w + 16, 17, 8, ink.round(shade(c, -0.07))),
    rect(190, top - 78, 20, 22, 4, handle),
    oval(200, top - 80, 21, 10, knob),
    path(`M${216 - w} ${top + 18}h22v${bottom - top - 50}q-20-6-22-24z`, '#fff', 'opacity=".26"'),
    path(
      `M${214 - w} ${top - 14}Q${230 - w} ${top - 44} ${262 - w} ${top - 48}Q${244 - w} ${top - 34} ${236 - w} ${top - 14}z`,
      '#fff',
      'opacity=".26"',
    ),
  )
}
