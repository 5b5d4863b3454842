import { shade } from '../../draw/colour'
import { cord, disc, path, rect, shadow, within } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { type Cut, collar, fabric, top } from './garment'

/** A thin-strapped dress that falls straight. */
const slip: Shape = look => {
  const { colour: c, ink, dice } = look
  const end = dice.range(424, 444)
  const d = `M148 160Q168 176 200 178Q232 176 252 160Q258 216 250 244Q262 330 278 ${end}Q200 ${end + 16} 122 ${end}Q138 330 150 244Q142 216 148 160z`
  return [
    shadow(ink, 204, 456, 96, 13),
    cord('M150 164Q156 110 176 84M250 164Q244 110 224 84', shade(c, -0.08), 5),
    path('M150 162Q200 140 250 162L200 184z', shade(c, -0.2)),
    path(d, ink.lit(c)),
    within(
      ink.clip(d),
      path(`M166 184Q172 300 156 ${end + 10}h22Q188 300 166 184z`, '#fff', 'opacity=".22"'),
      path(`M222 196Q214 300 236 ${end + 10}h20Q232 300 222 196z`, '#1d1b26', 'opacity=".12"'),
      path(`M196 240Q190 340 204 ${end + 10}h16Q204 340 196 240z`, '#fff', 'opacity=".12"'),
    ),
    cord('M148 162Q168 178 200 180Q232 178 252 162', shade(c, 0.08), 4),
  ].join('')
}

export const dresses: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  if (says(look, /slip|satin|evening/)) return slip(look)
  const shirt = says(look, /shirt/)
  const chest = dice.range(62, 68)
  const [waist, bottom, flare] = [
    dice.range(222, 236),
    says(look, /midi|maxi|long/) ? 444 : dice.range(404, 424),
    shirt ? dice.range(82, 90) : dice.range(98, 122),
  ]
  const cut: Cut = {
    chest,
    hem: chest - 10,
    bottom: waist + 6,
    sleeve: shirt ? 'short' : says(look, /jersey/) ? 'short' : turn(['none', 'short'] as const),
    neck: shirt ? 'high' : dice.pick(['crew', 'deep']),
  }
  const print = says(look, /stripe/)
    ? 'stripe'
    : says(look, /dot/)
      ? 'dots'
      : says(look, /romantic|flower|meadow/)
        ? 'flower'
        : shirt
          ? 'plain'
          : turn(['plain', 'flower', 'dots', 'stripe', 'check'] as const)
  const woven = fabric(look, print)
  const w = chest - 12
  const skirt = `M${200 - w} ${waist - 4}H${200 + w}Q${200 + w + 14} ${waist + 90} ${200 + flare} ${bottom - 6}Q200 ${bottom + 16} ${200 - flare} ${bottom - 6}Q${186 - w} ${waist + 90} ${200 - w} ${waist - 4}z`
  const fold = (k: number) =>
    path(
      `M${200 + k * w * 0.6} ${waist + 12}Q${200 + k * flare * 0.7} ${waist + 80} ${200 + k * flare - 8} ${bottom + 8}h20Q${204 + k * flare * 0.7} ${waist + 90} ${200 + k * w * 0.6} ${waist + 12}z`,
      k < 0 ? '#fff' : '#1d1b26',
      `opacity="${k < 0 ? 0.13 : 0.11}"`,
    )
  const belt = shade(c, -0.16)
  const knot = `M${190 + w * 0.4} ${waist + 4}q10 34 2 54M${192 + w * 0.4} ${waist + 4}q22 22 20 46`
  const buttons = [...Array(8).keys()].map(i => disc(200, 142 + i * 36, 4, '#fbf7ee')).join('')
  return [
    shadow(ink, 204, 458, 106, 13),
    path(skirt, ink.lit(shade(c, -0.01))),
    within(ink.clip(skirt), woven, ...[-0.7, -0.25, 0.25, 0.7].map(fold)),
    top(look, cut, woven),
    shirt
      ? rect(193, 118, 14, bottom - 112, 3, shade(c, -0.05)) +
        path(
          'M166 108Q182 96 200 100L196 136L174 126zM234 108Q218 96 200 100L204 136L226 126z',
          ink.lit(shade(c, 0.04)),
        ) +
        buttons
      : collar(cut, shade(c, -0.09), 5),
    cord(
      `M${201 - w} ${waist}Q200 ${waist + 6} ${199 + w} ${waist}`,
      belt,
      shirt ? 15 : 11,
      'stroke-linecap="butt"',
    ),
    shirt
      ? rect(186, waist - 8, 28, 22, 4, '#c9a45c') + rect(192, waist - 3, 16, 12, 2, belt)
      : cord(knot, belt, 6),
  ].join('')
}
