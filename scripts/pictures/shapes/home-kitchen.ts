import { lightness, readable, shade } from '../draw/colour'
import { at, cord, disc, fitting, oval, path, rect, shadow, words } from '../draw/svg'
import { type Shape, says } from '../look'

const STEEL = '#c3c5c9'
const bean = (x: number, y: number, turn: number, c: string) =>
  `<g transform="rotate(${turn} ${x} ${y})">${oval(x, y, 11, 8, c)}${cord(`M${x - 9} ${y}q9-5 18 0`, shade(c, -0.14), 2)}</g>`

export const coffee: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const paper = dice.pick(['#f4ecdc', '#efe3cb', '#fbf7ee'])
  const [w, top] = [dice.range(92, 104), dice.range(120, 140)]
  const [l, r] = [200 - w, 200 + w]
  const label = turn(['band', 'round', 'tall', 'arch'] as const)
  const on = label === 'band' || label === 'arch' ? paper : readable(c)
  const size = fitting(look.brand, 130, 30)
  const mark = {
    band: rect(l + 1, 236, 2 * w - 2, 92, 0, ink.lit(paper)),
    round: disc(200, 278, 66, ink.lit(shade(c, lightness(c) > 0.6 ? -0.12 : 0.12))),
    tall: rect(146, 196, 108, 164, 4, ink.lit(shade(c, lightness(c) > 0.6 ? -0.1 : 0.1))),
    arch: path('M140 350V262a60 60 0 0 1 120 0v88z', ink.lit(paper)),
  }[label]
  const type = on === paper ? '#43302a' : on
  return [
    shadow(ink, 204, 408, 138, 19),
    path(
      `M${l} ${top + 26}Q${l - 8} 270 ${l + 2} 396q0 10 12 10H${r - 14}q12 0 12-10Q${r + 8} 270 ${r} ${top + 26}z`,
      ink.lit(c),
    ),
    path(
      `M${r - 26} ${top + 26}Q${r - 8} 270 ${r - 22} 406H${r - 14}q12 0 12-10Q${r + 8} 270 ${r} ${top + 26}z`,
      '#1d1b26',
      'opacity=".16"',
    ),
    mark,
    path(`M${l} ${top}H${r}l0 30H${l}z`, ink.lit(shade(c, -0.08))),
    cord(`M${l} ${top + 10}H${r}M${l} ${top + 20}H${r}`, shade(c, -0.18), 1.5),
    disc(200, 182, 5, shade(c, -0.2)),
    words(200, label === 'tall' ? 250 : 278, size, look.brand, type, { serif: true, weight: 700 }),
    bean(188, 304, -20, type === '#43302a' ? '#7b4a33' : type),
    bean(212, 306, 30, type === '#43302a' ? '#8c5a3e' : type),
    path(
      `M${l + 6} ${top + 30}h26Q${l + 18} 280 ${l + 30} 398H${l + 14}q-8 0-8-8Q${l} 270 ${l + 6} ${top + 30}z`,
      '#fff',
      'opacity=".2"',
    ),
    ...[0, 1, 2].map(i =>
      bean(
        286 + i * 22 - (i === 1 ? 4 : 0),
        404 + (i === 1 ? 12 : 0),
        dice.range(-40, 40),
        shade('#6b412d', i * 0.03),
      ),
    ),
  ].join('')
}

export const coffeeMakers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /press/)
    ? 'press'
    : says(look, /moka|stove/)
      ? 'moka'
      : says(look, /espresso|portafilter/)
        ? 'espresso'
        : says(look, /filter|drip|pour|dripper/)
          ? 'pour'
          : says(look, /grinder|mill/)
            ? 'mill'
            : turn(['espresso', 'press', 'moka', 'pour'] as const)
  const dark = '#2f2e36'
  const glass = ink.linear([
    [0, '#ffffff', 0.75],
    [0.3, '#dfe8ea', 0.45],
    [1, '#9fb0b5', 0.55],
  ])
  const brew = ink.round('#4a2c20')
  if (kind === 'press')
    return [
      shadow(ink, 204, 406, 120, 18),
      cord('M276 220C344 210 340 352 276 348', ink.lit(dark), 15),
      rect(196, 104, 8, 70, 3, STEEL),
      disc(200, 100, 15, ink.ball(dark)),
      path('M130 190H270V392H130z', glass),
      path('M134 266H266V388H134z', brew),
      rect(134, 256, 132, 12, 3, ink.round('#8a5c3e')),
      path('M122 190q0-30 30-34h96q30 4 30 34z', ink.round(c)),
      path('M126 184H274v14H126zM126 366H274v36q0 6-8 6H134q-8 0-8-6z', ink.round(c)),
      path('M122 198L112 186l14-2z', c),
      rect(142, 200, 14, 166, 6, '#fff', 'opacity=".5"'),
    ].join('')
  if (kind === 'moka')
    return [
      shadow(ink, 204, 408, 120, 18),
      cord('M252 176C330 150 344 220 322 304', ink.lit(dark), 17),
      path('M144 284H256L280 400q0 8-10 8H130q-10 0-10-8z', ink.round(c)),
      path('M126 160L110 150 124 178zM128 156H262L248 270H152z', ink.round(shade(c, 0.04))),
      rect(140, 266, 120, 22, 6, ink.round(shade(c, -0.12))),
      path('M128 158Q196 112 262 158z', ink.round(shade(c, -0.02))),
      disc(196, 128, 12, ink.ball(dark)),
      path(
        'M170 160l8 108M222 160l-8 108M172 290l-16 116M228 290l16 116',
        'none',
        `stroke="${shade(c, -0.16)}" stroke-width="2.5"`,
      ),
      path('M142 166h18l10 98h-14z', '#fff', 'opacity=".35"'),
    ].join('')
  if (kind === 'pour')
    return [
      shadow(ink, 204, 408, 112, 18),
      path('M134 130H266L222 244V262L276 380q4 26-20 26H144q-24 0-20-26L178 262V244z', glass),
      path('M152 332H248L272 384q2 18-16 18H144q-18 0-16-18z', brew),
      path('M148 126H252L204 220z', ink.lit('#f4ecdc')),
      path('M160 140H240L202 206z', '#5b3826'),
      path('M170 226H230l8 40H162z', ink.round(c)),
      cord('M230 246h22', '#8a5a3c', 8),
      disc(254, 250, 8, ink.ball('#b58a5c')),
      path('M146 352l20-60 10 4-18 84z', '#fff', 'opacity=".45"'),
    ].join('')
  if (kind === 'mill')
    return [
      shadow(ink, 204, 408, 100, 18),
      cord('M200 128L292 104', ink.lit('#8d8b92'), 10),
      disc(296, 100, 16, ink.ball('#8a5a3c')),
      rect(192, 116, 16, 46, 4, STEEL),
      path('M138 160H262V286H138z', ink.round(c)),
      path(
        'M146 286H254V396q0 12-12 12H158q-12 0-12-12z',
        ink.round(dice.pick([shade(c, -0.16), '#8a5a3c', '#c3c5c9'])),
      ),
      rect(130, 150, 140, 20, 8, ink.round('#8d8b92')),
      rect(134, 278, 132, 14, 5, ink.round('#8d8b92')),
      words(200, 232, fitting(look.brand, 90, 20), look.brand, readable(c), { serif: true }),
    ].join('')
  const [l, w] = [76, 248]
  return [
    shadow(ink, 204, 404, 168, 19),
    rect(l + 20, 196, w - 40, 190, 10, ink.lit(shade(c, -0.22))),
    rect(l, 132, w, 104, 18, ink.lit(c)),
    rect(l, 370, w, 34, 10, ink.lit(c)),
    rect(l + 16, 374, w - 32, 6, 3, '#2a2932'),
    rect(l + 22, 112, 120, 24, 8, ink.lit(shade(c, -0.12))),
    rect(l + 34, 96, 36, 22, 6, '#fbf7ee'),
    rect(l + 76, 98, 36, 20, 6, '#f0e8d8'),
    disc(116, 184, 23, ink.ball('#f4f0e6')),
    cord('M116 184l9-12', '#c0473a', 3),
    disc(286, 184, 17, ink.ball(dark)),
    ...[166, 196, 226].map(x => rect(x, 176, 18, 16, 8, ink.ball(dice.pick([STEEL, '#e2b04a', '#d8d4cc'])))),
    rect(164, 232, 72, 24, 6, ink.round('#8d8b92')),
    path('M176 254h48l-6 18h-36z', ink.round(STEEL)),
    cord('M182 246H108', '#2a2932', 14),
    path('M172 330h56q0 38-18 40h-20q-18-2-18-40z', ink.round('#fbf7ee')),
    oval(200, 330, 28, 5, '#5b3826'),
    cord('M197 274v52M203 274v52', '#5b3826', 2.5),
    cord('M268 236v66l14 24', ink.lit(STEEL), 7),
    rect(l + 4, 138, 20, 92, 12, '#fff', 'opacity=".28"'),
  ].join('')
}

export const cookware: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /\bpan\b|skillet|frying|wok/)
    ? 'pan'
    : says(look, /knife|knives/)
      ? 'knife'
      : says(look, /casserole|cocotte|dutch|roaster/)
        ? 'low'
        : says(look, /saucepan/)
          ? 'sauce'
          : says(look, /pot|stock/)
            ? 'high'
            : turn(['low', 'pan', 'high', 'sauce'] as const)
  const knob = ink.ball(dice.pick(['#c9a45c', '#2f2e36', '#b9bcc2', '#b58a5c']))
  const handle = ink.lit(dice.pick(['#2f2e36', '#a0713f', '#8d8b92']))
  if (kind === 'knife')
    return [
      shadow(ink, 206, 404, 120, 16),
      '<g transform="rotate(20 200 250)">',
      path(
        'M178 70C232 120 238 210 232 286H178z',
        ink.linear([
          [0, '#e8eaec'],
          [0.7, '#b6babf'],
          [0.72, '#dfe2e4'],
          [1, '#c4c8cc'],
        ]),
      ),
      rect(174, 282, 60, 20, 4, ink.lit('#8d8b92')),
      path('M180 300h46l4 100q-24 20-48 0z', ink.lit(c)),
      ...[322, 350, 378].map(y => disc(203, y, 5, '#d8d4cc')),
      '</g>',
    ].join('')
  if (kind === 'pan')
    return [
      shadow(ink, 186, 398, 150, 22),
      `<g transform="rotate(-34 178 300)">${rect(280, 288, 150, 24, 12, handle)}${disc(414, 300, 5, '#efe9dc')}${rect(270, 284, 34, 32, 6, ink.lit('#8d8b92'))}</g>`,
      path('M42 300C42 352 84 398 178 398S314 352 314 300z', ink.round(shade(c, -0.06))),
      oval(178, 298, 138, 66, ink.lit(shade(c, 0.04))),
      oval(
        178,
        302,
        126,
        57,
        ink.linear([
          [0, '#4b4a53'],
          [0.5, '#35343c'],
          [1, '#25242b'],
        ]),
      ),
      oval(178, 314, 100, 40, '#3d3c45'),
      path('M72 292C90 268 130 256 168 254C130 264 104 280 92 306z', '#fff', 'opacity=".22"'),
    ].join('')
  const [w, top] = kind === 'low' ? [124, 284] : kind === 'high' ? [108, 236] : [98, 286]
  const bottom = 404
  const aside = kind === 'sauce' ? -36 : 0
  return at(
    `translate(${aside} 0)`,
    shadow(ink, 204, 408, w * 1.35, 20),
    kind === 'sauce'
      ? `<g transform="rotate(-8 290 310)">${rect(280, 300, 128, 22, 11, handle)}</g>`
      : cord(
          `M${202 - w} ${top + 44}h-26v-18h24M${198 + w} ${top + 44}h26v-18h-24`,
          shade(c, -0.08),
          13,
          'stroke-linejoin="round" stroke-linecap="round"',
        ),
    path(`M${200 - w} ${top}H${200 + w}V${bottom - 34}q0 34-40 34H${240 - w}q-40 0-40-34z`, ink.round(c)),
    path(
      `M${200 - w} ${bottom - 50}H${200 + w}v16q0 34-40 34H${240 - w}q-40 0-40-34z`,
      '#1d1b26',
      'opacity=".1"',
    ),
    path(
      `M${196 - w} ${top}C${200 - w} ${top - 48} ${200 - w / 2} ${top - 58} 200 ${top - 58}S${200 + w} ${top - 48} ${204 + w} ${top}z`,
      ink.round(shade(c, 0.02)),
    ),
    rect(192 - w, top - 8, 2 * w + 16, 17, 8, ink.round(shade(c, -0.07))),
    rect(190, top - 78, 20, 22, 4, handle),
    oval(200, top - 80, 21, 10, knob),
    path(`M${216 - w} ${top + 18}h22v${bottom - top - 50}q-20-6-22-24z`, '#fff', 'opacity=".26"'),
    path(
      `M${214 - w} ${top - 14}Q${230 - w} ${top - 44} ${262 - w} ${top - 48}Q${244 - w} ${top - 34} ${236 - w} ${top - 14}z`,
      '#fff',
      'opacity=".26"',
    ),
  )
}
