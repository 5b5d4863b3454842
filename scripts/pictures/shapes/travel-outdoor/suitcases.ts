import { readable, shade } from '../../draw/colour'
import { cord, dashes, disc, fitting, path, rect, shadow, within, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const suitcases: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const small = says(look, /cabin|carry|small|weekend/)
  const [w, h] = small ? [96, dice.range(212, 226)] : [dice.range(110, 120), dice.range(256, 272)]
  const y = 396 - h
  const face = turn(['ribs', 'cross', 'belts', 'panels'] as const)
  const metal = ink.round('#b9bcc2')
  const dark = shade(c, -0.15)
  const shell = `M${226 - w} ${y}H${174 + w}q26 0 26 26V${y + h - 24}q0 24-26 24H${226 - w}q-26 0-26-24V${y + 26}q0-26 26-26z`
  const leather = dice.pick(['#8a5a3c', '#5a3b2c', '#2f2e36'])
  const surface = {
    ribs:
      dashes(`M${212 - w} ${y + h / 2}H${188 + w}`, dark, h, `4 ${(2 * w - 30) / 7}`, 'opacity=".6"') +
      dashes(`M${217 - w} ${y + h / 2}H${188 + w}`, '#fff', h, `3 ${(2 * w - 30) / 7 + 1}`, 'opacity=".18"'),
    cross: [0.25, 0.5, 0.75]
      .map(
        t =>
          cord(`M${200 - w} ${y + h * t}H${200 + w}`, dark, 5, 'opacity=".55"') +
          cord(`M${200 - w} ${y + h * t + 5}H${200 + w}`, '#fff', 3, 'opacity=".2"'),
      )
      .join(''),
    belts: [-0.45, 0.45]
      .map(
        t =>
          rect(200 + w * t - 11, y, 22, h, 0, ink.lit(leather)) +
          rect(200 + w * t - 15, y + 60, 30, 24, 4, '#c9a45c') +
          rect(200 + w * t - 8, y + 66, 16, 12, 2, shade(leather, -0.08)),
      )
      .join(''),
    panels:
      rect(220 - w, y + 24, 2 * w - 40, h * 0.4, 14, dark, 'opacity=".35"') +
      rect(220 - w, y + h * 0.54, 2 * w - 40, h * 0.38, 14, dark, 'opacity=".35"'),
  }[face]
  return [
    shadow(ink, 208, 414, w * 1.4, 18),
    rect(166, y - 92, 9, 100, 4, metal),
    rect(225, y - 92, 9, 100, 4, metal),
    rect(156, y - 104, 88, 20, 9, ink.fall('#33323b')),
    ...[224 - w, 176 + w].map(
      x =>
        rect(x - 12, 386, 24, 14, 3, '#33323b') +
        disc(x, 404, 12, ink.ball('#2a2932')) +
        disc(x, 404, 5, '#8d8b92'),
    ),
    rect(206 - w + 6, y + 4, 2 * w, h - 6, 24, shade(c, -0.26)),
    path(shell, ink.lit(c)),
    within(ink.clip(shell), surface),
    path(`M176 ${y - 2}q0-14 12-14h24q12 0 12 14z`, 'none', 'stroke="#33323b" stroke-width="7"'),
    rect(200 + w - 6, y + h * 0.36, 12, 44, 4, ink.lit('#8d8b92')),
    face === 'belts'
      ? ''
      : rect(160, y + h - 40, 80, 20, 4, shade(c, 0.1)) +
        words(200, y + h - 25, fitting(look.brand, 72, 14), look.brand, readable(shade(c, 0.1)), {
          weight: 600,
        }),
    path(`M${210 - w} ${y + 30}q0-18 18-20h16q-18 8-18 30v${h - 60}q-16-4-16-20z`, '#fff', 'opacity=".28"'),
  ].join('')
}
