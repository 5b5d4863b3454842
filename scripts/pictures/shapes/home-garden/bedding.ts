import { lightness, shade } from '../../draw/colour'
import { cord, dashes, path, rect, shadow, within } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const bedding: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const second = dice.pick([shade(c, 0.09), '#f3ecdf', shade(c, -0.12)])
  const mark = shade(c, lightness(c) > 0.6 ? -0.13 : 0.16)
  const pattern =
    (says(look, /stripe/) && 'stripe') ||
    (says(look, /check|gingham/) && 'check') ||
    turn(['plain', 'stripe', 'dots', 'check', 'wave'] as const)
  const drawn = (y: number, h: number) => {
    const rows = (step: number, f: (row: number) => string) =>
      [...Array(Math.ceil(h / step)).keys()].map(f).join('')
    if (pattern === 'stripe') return dashes(`M40 ${y + h / 2}H360`, mark, h, '6 20')
    if (pattern === 'dots')
      return rows(20, i =>
        dashes(`M${46 + (i % 2) * 13} ${y + 10 + i * 20}H360`, mark, 8, '0 26', 'stroke-linecap="round"'),
      )
    if (pattern === 'check')
      return (
        dashes(`M40 ${y + h / 2}H360`, mark, h, '14 20', 'opacity=".55"') +
        rows(34, i => rect(40, y + i * 34, 320, 14, 0, mark, 'opacity=".55"'))
      )
    if (pattern === 'wave')
      return rows(18, i =>
        cord(`M40 ${y + 9 + i * 18}q20-12 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0`, mark, 2.5),
      )
    return ''
  }
  const fold = (y: number, h: number, inset: number, fill: string, marked: boolean) => {
    const d = `M${54 + inset} ${y + h}Q${40 + inset} ${y + h / 2} ${54 + inset} ${y + 4}Q200 ${y - 5} ${346 - inset} ${y + 4}Q${354 - inset} ${y + h / 2} ${346 - inset} ${y + h}Q200 ${y + h + 5} ${54 + inset} ${y + h}z`
    return (
      path(d, ink.lit(fill)) +
      (marked ? within(ink.clip(d), drawn(y - 4, h + 10)) : '') +
      path(d, ink.dusk(0.18)) +
      cord(
        `M${62 + inset} ${y + h - 2}Q200 ${y + h + 4} ${340 - inset} ${y + h - 2}`,
        '#1d1b26',
        3,
        'opacity=".22"',
      )
    )
  }
  const pillow =
    'M86 196C84 160 92 138 112 140Q200 152 288 140C308 138 316 160 314 196C316 236 308 252 288 250Q200 242 112 250C92 252 84 236 86 196z'
  if (says(look, /throw|blanket|plaid/)) {
    const fringe = dashes('M64 408Q200 418 336 408', shade(c, 0.05), 20, '3 5')
    return [
      shadow(ink, 204, 416, 176, 18),
      fold(314, 86, 6, c, true),
      fringe,
      fold(236, 78, 12, c, true),
      dashes('M74 320Q200 330 326 320', shade(c, 0.09), 18, '3 5'),
    ].join('')
  }
  const layers = dice.int(2, 3)
  const h = layers === 2 ? 68 : 50
  return [
    shadow(ink, 204, 404, 178, 20),
    ...[...Array(layers).keys()].map(i => fold(404 - h * (i + 1), h, i * 5, i % 2 ? second : c, i % 2 === 0)),
    `<g transform="translate(0 ${404 - h * layers - 246})">`,
    path(pillow, ink.lit(c)),
    within(ink.clip(pillow), drawn(136, 120)),
    path(pillow, ink.dusk(0.16, true)),
    path(
      'M104 160Q140 168 150 190M296 160Q262 170 252 186M106 236Q136 226 150 214',
      'none',
      'stroke="#1d1b26" stroke-width="4" opacity=".12" stroke-linecap="round"',
    ),
    path('M104 152Q160 160 190 154Q130 180 108 214Q98 176 104 152z', '#fff', 'opacity=".2"'),
    '</g>',
  ].join('')
}
