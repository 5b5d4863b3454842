import { lightness, readable, shade } from '../draw/colour'
import { cord, dashes, disc, fitting, oval, path, rect, shadow, words } from '../draw/svg'
import { type Shape, says } from '../look'

const PAPER = '#fbf7ee'

export const shampoo: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /bar\b|solid|soap/) ? 'bar' : turn(['pump', 'flip', 'slim'] as const)
  const cap = dice.pick(['#2f2e36', PAPER, '#b58a5c', shade(c, -0.16)])
  const paper = dice.pick([PAPER, shade(c, 0.2), shade(c, -0.14)])
  const on = readable(paper)
  if (kind === 'bar')
    return [
      shadow(ink, 204, 402, 160, 20),
      rect(62, 352, 276, 46, 18, ink.lit('#c9a06c')),
      cord('M84 374H316', '#a77f4e', 5),
      path('M92 268q0-26 26-28Q200 226 282 240q26 2 26 28v62q0 26-26 28H118q-26 0-26-28z', ink.fall(c)),
      rect(128, 268, 144, 62, 20, shade(c, -0.07)),
      words(200, 307, fitting(look.brand, 120, 24), look.brand, shade(c, lightness(c) > 0.6 ? -0.3 : 0.26), {
        serif: true,
      }),
      path('M104 272q0-18 22-20v84q-22-2-22-18z', '#fff', 'opacity=".3"'),
      ...[0, 1, 2, 3].map(i =>
        disc(
          292 + i * 13,
          230 - (i % 2) * 26 + i * 8,
          17 - i * 3,
          ink.radial([
            [0, '#fff', 0.15],
            [0.8, '#fff', 0.35],
            [1, '#fff', 0.8],
          ]),
        ),
      ),
    ].join('')
  const w = kind === 'slim' ? 56 : dice.range(70, 80)
  const top = kind === 'pump' ? 190 : 140
  const shoulder = turn([18, 44, 30, 8])
  return [
    shadow(ink, 204, 406, w * 1.5, 18),
    kind === 'pump'
      ? rect(192, 116, 16, 50, 3, ink.round(shade(cap, -0.05))) +
        path('M142 98h82q12 0 12 22H186q-46 2-44-22z', ink.lit(cap))
      : '',
    rect(166, kind === 'pump' ? 158 : 96, 68, kind === 'pump' ? 36 : 50, 7, ink.round(cap)),
    kind === 'pump' ? '' : cord('M166 116H234', shade(cap, -0.18), 3),
    path(
      `M${200 - w} ${top + shoulder}Q${200 - w} ${top} ${200 - w + shoulder} ${top}H${200 + w - shoulder}Q${200 + w} ${top} ${200 + w} ${top + shoulder}V390q0 14-14 14H${214 - w}q-14 0-14-14z`,
      ink.round(c),
    ),
    rect(214 - w, 244, 2 * w - 28, 126, dice.pick([4, 16, 40]), ink.lit(paper)),
    path(`M200 300q-20-14-12-36q14 2 12 36zM200 300q22-8 20-32q-18 2-20 32z`, on, 'opacity=".75"'),
    words(200, 330, fitting(look.brand, 2 * w - 40, 22), look.brand, on, {
      serif: dice.chance(0.5),
      weight: 600,
    }),
    rect(180, 344, 40, 3, 1.5, on, 'opacity=".5"'),
    rect(208 - w, top + shoulder, 12, 372 - top - shoulder, 6, '#fff', 'opacity=".34"'),
  ].join('')
}

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
