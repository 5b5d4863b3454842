import { shade } from '../../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow, within } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const belts: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const metal = dice.pick(['#c9a45c', '#b9bcc2', '#4a4952', '#b5835a'])
  const buckle = turn(['square', 'round', 'bar'] as const)
  const deco = says(look, /braid|woven|plait/)
    ? 'braid'
    : turn(['stitch', 'plain', 'braid', 'emboss'] as const)
  const h = dice.range(54, 66)
  const y = 344 - h
  const ring = (cy: number, rx: number, ry: number, fill: string) => oval(198, cy, rx, ry, fill)
  const strip = `M62 ${y - 24}Q66 ${y + 34} 198 ${y + 36}T334 ${y - 24}V${y - 24 + h}Q330 ${y + 34 + h} 198 ${y + 36 + h}T62 ${y - 24 + h}z`
  const mid = `M66 ${y - 24 + h / 2}Q72 ${y + 33 + h / 2} 198 ${y + 36 + h / 2}T330 ${y - 24 + h / 2}`
  const edge = (d: number) => `M64 ${y - 24 + d}Q70 ${y + 34 + d} 198 ${y + 36 + d}T332 ${y - 24 + d}`
  const frame = {
    square: rect(152, y + 14, 82, h + 40, 12, 'none', `stroke="${metal}" stroke-width="13"`),
    round: oval(193, y + 35 + h / 2, 46, h / 2 + 20, 'none', `stroke="${metal}" stroke-width="13"`),
    bar:
      rect(146, y + 18, 94, h + 34, 7, ink.lit(metal)) + rect(162, y + 30, 62, h + 10, 4, shade(metal, -0.1)),
  }[buckle]
  return [
    shadow(ink, 202, 392, 158, 20),
    ring(y - 24, 136, 62, ink.lit(shade(c, -0.14))),
    ring(y - 18, 122, 52, ink.lit(shade(c, -0.24))),
    ring(y - 12, 104, 42, ink.lit(shade(c, -0.1))),
    ring(y - 7, 92, 34, ink.lit(shade(c, -0.28))),
    path(strip, ink.round(c)),
    deco === 'stitch' ? dashes(edge(8), '#e9d9b8', 2, '6 4') + dashes(edge(h - 8), '#e9d9b8', 2, '6 4') : '',
    deco === 'braid'
      ? within(
          ink.clip(strip),
          dashes(mid, shade(c, -0.16), h + 8, '5 9'),
          dashes(mid, shade(c, 0.12), 5, '9 5'),
        )
      : '',
    deco === 'emboss' ? cord(edge(10), shade(c, -0.16), 3) + cord(edge(h - 10), shade(c, -0.16), 3) : '',
    ...[262, 286, 308].map((x, i) => disc(x, y + 28 - i * 9 + h / 2, 4, shade(c, -0.3))),
    frame,
    buckle === 'bar' ? '' : cord(`M230 ${y + 35 + h / 2}H150`, shade(metal, 0.1), 8),
    path(
      `M72 ${y - 12}Q84 ${y + 14} 120 ${y + 26}v${h - 10}Q84 ${y + h + 6} 72 ${y + h - 20}z`,
      '#fff',
      'opacity=".16"',
    ),
  ].join('')
}
