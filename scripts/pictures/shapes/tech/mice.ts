import { shade } from '../../draw/colour'
import { cord, disc, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

export const mice: Shape = ({ colour: c, ink, dice, turn }) => {
  const w = dice.range(70, 84)
  const top = dice.range(128, 146)
  const body = `M200 ${top}C${200 + w} ${top} ${204 + w} ${top + 90} ${200 + w} 300C${196 + w} 372 ${200 + w * 0.6} 404 200 404C${200 - w * 0.6} 404 ${204 - w} 372 ${200 - w} 300C${196 - w} ${top + 90} ${200 - w} ${top} 200 ${top}z`
  const kind = turn(['plain', 'thumb', 'cable', 'ball'] as const)
  const light = shade(c, 0.12)
  return [
    shadow(ink, 206, 400, 118, 24),
    kind === 'cable' ? cord(`M200 ${top + 4}C196 90 252 96 236 40`, shade(c, -0.12), 7) : '',
    `<g transform="rotate(${dice.range(-16, -6)} 200 280)">`,
    kind === 'thumb'
      ? path(
          `M${206 - w} 250C${180 - w} 290 ${176 - w} 360 ${212 - w} 372L${230 - w} 300z`,
          ink.lit(shade(c, -0.05)),
        )
      : '',
    path(body, ink.ball(c)),
    path(
      `M200 ${top}v100M${200 - w} 252Q200 222 ${200 + w} 252`,
      'none',
      `stroke="${shade(c, -0.16)}" stroke-width="2.5"`,
    ),
    kind === 'ball'
      ? disc(200 - w * 0.52, 292, 24, ink.ball('#c0473a'))
      : path(
          `M${200 - w * 0.62} ${top + 60}Q${200 - w * 0.5} ${top + 22} ${200 - w * 0.2} ${top + 16}Q${200 - w * 0.5} ${top + 50} ${200 - w * 0.5} ${top + 92}z`,
          '#fff',
          'opacity=".28"',
        ),
    rect(191, top + 26, 18, 52, 9, '#24242b'),
    rect(194, top + 34, 12, 34, 6, ink.round(dice.pick([light, '#d8d4cc', '#b9553f']))),
    kind === 'thumb' ? rect(207 - w, 232, 9, 40, 4, shade(c, -0.2)) : '',
    disc(200, 360, 5, shade(c, -0.18)),
    '</g>',
  ].join('')
}
