import { lightness, shade } from '../../draw/colour'
import { cord, disc, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

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
