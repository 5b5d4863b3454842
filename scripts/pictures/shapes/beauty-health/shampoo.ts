import { lightness, readable, shade } from '../../draw/colour'
import { cord, disc, fitting, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { PAPER } from './label'

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
