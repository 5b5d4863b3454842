import { readable, shade } from '../../draw/colour'
import { cord, fitting, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const backpacks: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /roll/)
    ? 'roll'
    : says(look, /trek|hik|alpine|\d\d ?l/)
      ? 'trek'
      : turn(['day', 'trek', 'roll'] as const)
  const trim = dice.pick(['#8a5a3c', '#33323b', '#c9a06c', shade(c, -0.18)])
  const w = dice.range(96, 106)
  const top = kind === 'trek' ? 118 : 142
  const dark = shade(c, -0.1)
  const second = dice.pick([dark, shade(c, 0.08), '#d9a04a', '#5a6d62'])
  return [
    shadow(ink, 206, 412, w * 1.4, 19),
    cord(
      `M${218 - w} 214Q${164 - w} 280 ${206 - w} 376M${182 + w} 214Q${236 + w} 280 ${194 + w} 376`,
      shade(c, -0.24),
      17,
    ),
    cord(`M172 ${top + 8}q0-44 28-44t28 44`, trim, 10),
    path(
      `M${200 - w} 214Q${200 - w} ${top} 200 ${top}T${200 + w} 214V384q0 24-28 24H${228 - w}q-28 0-28-24z`,
      ink.lit(c),
    ),
    kind === 'trek'
      ? path(
          `M${210 - w} 202Q${206 - w} ${top - 14} 200 ${top - 14}T${190 + w} 202Q200 226 ${210 - w} 202z`,
          ink.lit(second),
        ) +
        [-0.42, 0.42]
          .map(
            t =>
              rect(200 + t * w - 7, 196, 14, 74, 3, trim) + rect(200 + t * w - 11, 238, 22, 18, 4, '#33323b'),
          )
          .join('')
      : kind === 'roll'
        ? path(`M${202 - w} 186h${2 * w - 4}v38H${202 - w}z`, ink.fall(dark)) +
          rect(204 - w, 128, 2 * w - 8, 64, 20, ink.fall(c)) +
          cord(`M${210 - w} 150H${190 + w}M${210 - w} 170H${190 + w}`, shade(c, -0.14), 3) +
          rect(190, 120, 20, 150, 4, trim) +
          rect(184, 226, 32, 24, 4, '#c9a45c')
        : cord(`M${214 - w} 246Q${214 - w} ${top + 22} 200 ${top + 22}T${186 + w} 246`, shade(c, -0.22), 4) +
          rect(180, 186, 40, 22, 4, trim),
    path(
      `M${222 - w} 292q0-14 14-14H${164 + w}q14 0 14 14v86q0 16-16 16H${238 - w}q-16 0-16-16z`,
      ink.lit(kind === 'trek' ? dark : second),
    ),
    cord(`M${228 - w} 300H${172 + w}`, shade(c, -0.24), 4),
    rect(200 + w * 0.4, 298, 5, 22, 2, '#c9a45c'),
    path(
      `M${200 - w} 306q-16 6-16 24v46q0 14 16 16zM${200 + w} 306q16 6 16 24v46q0 14-16 16z`,
      ink.lit(dark),
    ),
    words(200, 356, fitting(look.brand, w * 1.1, 20), look.brand, readable(kind === 'trek' ? dark : second), {
      weight: 600,
      extra: 'opacity=".85"',
    }),
    path(
      `M${210 - w} 222Q${214 - w} ${top + 20} 180 ${top + 14}Q${240 - w} ${top + 50} ${236 - w} 230V270H${210 - w}z`,
      '#fff',
      'opacity=".16"',
    ),
  ].join('')
}
