import { lightness, shade } from '../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow, within } from '../draw/svg'
import { type Shape, says } from '../look'

export const lamps: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const floor = says(look, /floor/)
  const shape = turn(['drum', 'cone', 'globe', 'arm'] as const)
  const glow = (x: number, y: number, r: number) =>
    disc(
      x,
      y,
      r,
      ink.radial([
        [0, '#fff3cf', 0.85],
        [0.45, '#ffe9b0', 0.35],
        [1, '#ffe9b0', 0],
      ]),
    )
  const foot = dice.pick(['#b58a5c', '#2f2e36', '#c9a45c', shade(c, -0.14)])
  const y = floor ? 92 : 142
  const s = floor ? 0.82 : 1
  const pole = floor ? rect(195, 150, 10, 282, 4, ink.round(foot)) : ''
  const base = floor
    ? oval(200, 432, 64, 14, shade(foot, -0.1)) + oval(200, 428, 64, 14, ink.lit(foot))
    : dice.chance(0.5)
      ? path('M200 236C262 262 268 340 236 396q-2 10-36 10t-36-10C132 340 138 262 200 236z', ink.round(foot))
      : rect(193, 230, 14, 164, 5, ink.round(foot)) +
        oval(200, 396, 72, 15, shade(foot, -0.12)) +
        oval(200, 391, 72, 15, ink.lit(foot))
  const ground = floor ? shadow(ink, 206, 436, 92, 15) : shadow(ink, 206, 406, 104, 17)
  if (shape === 'arm') {
    const [bx, by] = floor ? [150, 428] : [160, 394]
    const top = floor ? 100 : 140
    return [
      ground,
      glow(284, top + 84, 104),
      oval(bx, by + 6, 66, 15, shade(c, -0.16)),
      oval(bx, by, 66, 15, ink.lit(c)),
      floor
        ? cord(`M${bx} ${by}V${top + 8}L262 ${top + 20}`, ink.lit(foot), 9)
        : cord(`M${bx} ${by}L118 266L238 ${top + 18}`, ink.lit(foot), 10),
      floor ? '' : disc(118, 266, 12, ink.ball(shade(foot, 0.1))),
      path(`M236 ${top}q26-20 46 4l44 70H218q-6-44 18-74z`, ink.lit(c)),
      oval(272, top + 74, 54, 11, '#fff3cf'),
      path(`M238 ${top + 8}q10-10 20-8q-22 26-22 68h-10q-4-36 12-60z`, '#fff', 'opacity=".3"'),
    ].join('')
  }
  const shadeForm = {
    drum:
      path(
        `M${200 - 94 * s} ${y}H${200 + 94 * s}L${200 + 106 * s} ${y + 104 * s}H${200 - 106 * s}z`,
        ink.round(shade(c, 0.03)),
      ) +
      oval(200, y, 94 * s, 9, ink.lit('#fff1c9')) +
      path(`M${200 - 84 * s} ${y + 6}h30l-6 ${94 * s}h-34z`, '#fff', 'opacity=".25"'),
    cone:
      path(
        `M${200 - 44 * s} ${y}H${200 + 44 * s}L${200 + 118 * s} ${y + 112 * s}Q200 ${y + 132 * s} ${200 - 118 * s} ${y + 112 * s}z`,
        ink.round(shade(c, 0.03)),
      ) + oval(200, y, 44 * s, 6, '#fff1c9'),
    globe:
      disc(
        200,
        y + 44,
        84 * s,
        ink.radial(
          [
            [0, '#fffdf5'],
            [0.55, '#fdf0cf'],
            [1, lightness(c) > 0.75 ? '#e8d5a6' : shade(c, 0.2)],
          ],
          0.36,
          0.3,
          0.85,
        ),
      ) + rect(176, y + 44 + 76 * s, 48, 18, 6, ink.round(foot)),
  }[shape]
  return [
    ground,
    glow(200, y + 60, 150),
    pole,
    base,
    shape === 'globe' ? '' : rect(188, y + 96 * s, 24, 30, 4, ink.round(shade(foot, -0.06))),
    shadeForm,
  ].join('')
}

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
