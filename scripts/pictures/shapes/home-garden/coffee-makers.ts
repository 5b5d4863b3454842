import { readable, shade } from '../../draw/colour'
import { cord, disc, fitting, oval, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

const STEEL = '#c3c5c9'

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
