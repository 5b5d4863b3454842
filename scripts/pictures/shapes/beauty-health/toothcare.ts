import { lightness, readable, shade } from '../../draw/colour'
import { cord, dashes, disc, fitting, oval, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { PAPER } from './label'

export const toothcare: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const mint = dice.pick(['#8fc7b0', '#86b7d2', PAPER, shade(c, 0.2)])
  const kind = says(look, /paste/)
    ? 'paste'
    : says(look, /electric|sonic|refill|head/)
      ? 'sonic'
      : says(look, /floss/)
        ? 'floss'
        : says(look, /rinse|wash/)
          ? 'rinse'
          : says(look, /brush/)
            ? 'brush'
            : turn(['paste', 'sonic', 'brush', 'floss', 'rinse'] as const)
  const brush = (x: number, y: number, body: string) =>
    rect(x, y, 13, 230, 6.5, ink.round(body)) +
    rect(x - 3, y - 12, 19, 52, 8, ink.round(body)) +
    [0, 1, 2, 3].map(i => rect(x - 21, y - 8 + i * 11, 20, 9, 2, i % 2 ? mint : PAPER)).join('')
  if (kind === 'sonic')
    return [
      shadow(ink, 206, 408, 104, 18),
      oval(200, 398, 74, 16, shade(c, -0.2)) + oval(200, 390, 74, 16, ink.lit(shade(c, -0.04))),
      rect(190, 92, 20, 126, 9, ink.round(PAPER)),
      rect(184, 84, 28, 52, 9, ink.round(PAPER)),
      ...[0, 1, 2, 3, 4].map(i => rect(164, 88 + i * 9, 21, 7, 2, i % 2 ? mint : '#eef3f4')),
      rect(188, 204, 24, 8, 2, shade(c, -0.1)),
      path('M176 214h48q8 60 6 170h-60q-2-110 6-170z', ink.round(c)),
      disc(200, 262, 12, ink.ball(shade(c, lightness(c) > 0.6 ? -0.12 : 0.16))),
      ...[300, 316, 332].map((y, i) => disc(200, y, 3.5, i ? shade(c, -0.18) : '#7dc98a')),
      path('M180 222h8q-2 80-2 150h-8q-2-90 2-150z', '#fff', 'opacity=".35"'),
    ].join('')
  if (kind === 'floss')
    return [
      shadow(ink, 206, 404, 120, 18),
      path('M112 250q0-24 24-24H264q24 0 24 24V380q0 24-24 24H136q-24 0-24-24z', ink.round(c)),
      path('M112 262V246q0-42 88-42t88 42v16z', ink.round(shade(c, 0.08))),
      cord('M200 206C200 150 250 150 262 118S318 96 322 142', '#9fb8b4', 3),
      rect(190, 196, 20, 14, 3, '#b9bcc2'),
      rect(136, 290, 128, 72, 12, ink.lit(PAPER)),
      words(200, 332, fitting(look.brand, 110, 24), look.brand, '#43382f', { weight: 600 }),
      rect(122, 246, 13, 136, 6, '#fff', 'opacity=".3"'),
    ].join('')
  if (kind === 'rinse')
    return [
      shadow(ink, 204, 406, 110, 18),
      rect(162, 96, 76, 62, 8, ink.round(shade(c, -0.14))),
      dashes('M166 128H234', shade(c, -0.24), 56, '3 5', 'opacity=".5"'),
      path(
        'M168 156H232Q236 190 272 212V388q0 16-16 16H144q-16 0-16-16V212Q164 190 168 156z',
        ink.linear([
          [0, c, 0.9],
          [0.25, shade(c, 0.18), 0.8],
          [1, shade(c, -0.12), 0.95],
        ]),
      ),
      rect(128, 258, 144, 104, 0, ink.round(PAPER)),
      path('M136 346q32-26 64 0t64 0v12H136z', c),
      words(200, 306, fitting(look.brand, 120, 25), look.brand, '#35505a', { weight: 600 }),
      rect(138, 218, 12, 170, 6, '#fff', 'opacity=".45"'),
    ].join('')
  const wood = says(look, /bamboo|wood|beech/) ? '#cfa671' : c
  const brushes = turn([1, 2, 3])
  if (kind === 'brush')
    return [
      shadow(ink, 206, 406, 96, 18),
      ...[...Array(brushes).keys()].map(
        i =>
          `<g transform="rotate(${(i - (brushes - 1) / 2) * 15 + 5} 200 380)">${brush(195, 96, shade(wood, -i * 0.06))}</g>`,
      ),
      path(
        'M142 284H258L248 392q-2 12-16 12h-64q-14 0-16-12z',
        ink.round(dice.pick([PAPER, '#b9c7c4', '#d9b49a'])),
      ),
      path('M154 294h14l6 98h-12z', '#fff', 'opacity=".4"'),
    ].join('')
  return [
    shadow(ink, 206, 406, 124, 18),
    `<g transform="rotate(12 270 300)">${brush(290, 152, dice.pick(['#cfa671', PAPER, shade(c, -0.06)]))}</g>`,
    path('M106 108H238L222 348H122z', ink.round(c)),
    rect(102, 98, 140, 22, 3, ink.lit(shade(c, -0.05))),
    dashes('M106 109H238', shade(c, -0.14), 20, '1.5 5'),
    rect(136, 346, 72, 58, 8, ink.round(dice.pick([PAPER, mint]))),
    path('M114 236q30-30 58-4t58-12l-4 52q-28 20-54 2t-54 10z', mint),
    words(172, 202, fitting(look.brand, 104, 26), look.brand, readable(c), { weight: 700 }),
    path('M118 126h15l8 214h-13z', '#fff', 'opacity=".3"'),
  ].join('')
}
