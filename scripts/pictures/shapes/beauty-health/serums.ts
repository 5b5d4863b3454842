import { lightness, shade } from '../../draw/colour'
import { dashes, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'
import { CAPS, label, mark, PAPER } from './label'

export const serums: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const [w, top] = [dice.range(66, 80), dice.range(206, 228)]
  const round = turn([16, 30, 6])
  const glass = ink.linear([
    [0, shade(c, -0.04), 0.9],
    [0.22, shade(c, 0.16), 0.75],
    [0.6, c, 0.88],
    [1, shade(c, -0.18), 0.96],
  ])
  const cap = dice.pick(CAPS)
  const boxed = turn([false, true, false, true, false])
  const cx = boxed ? 154 : 200
  const paper = dice.pick([PAPER, shade(c, 0.26), '#efe3cb'])
  return [
    shadow(ink, boxed ? 206 : 204, 406, boxed ? 150 : 112, 18),
    boxed
      ? path('M232 196h96v206h-96z', ink.lit(paper)) +
        path('M328 196l18 8v190l-18 8z', shade(paper, -0.16)) +
        path('M232 196l20-8h94v16l-18-8z', shade(paper, -0.04)) +
        mark(turn(['drop', 'leaf', 'rings']), 280, 250, c) +
        label(look, 280, 318, 80, '#4a4238')
      : '',
    rect(cx - w, top + 24, 2 * w, 378 - top, round, glass),
    path(`M${cx - w * 0.45} ${top + 30}V${top - 2}h${w * 0.9}v32z`, glass),
    rect(
      cx - w + 7,
      top + 82,
      2 * w - 14,
      314 - top,
      Math.max(4, round - 6),
      ink.round(shade(c, 0.02)),
      'opacity=".8"',
    ),
    rect(cx - 4, top + 10, 8, 120, 4, '#fff', 'opacity=".35"'),
    rect(cx - w * 0.56, top - 34, w * 1.12, 40, 5, ink.round(cap)),
    dashes(`M${cx - w * 0.52} ${top - 14}h${w * 1.04}`, shade(cap, -0.14), 34, '2 5', 'opacity=".5"'),
    path(
      `M${cx - 17} ${top - 34}v-42q0-22 17-22t17 22v42z`,
      ink.round(dice.pick(['#2f2e36', '#e9dfcc', '#8a5a4a'])),
    ),
    rect(cx - w + 1, top + 92, 2 * w - 2, 286 - top, 0, ink.round(paper)),
    label(look, cx, top + 121, w * 1.5, lightness(paper) > 0.6 ? '#43382f' : PAPER),
    rect(cx - w + 8, top + 40, 11, 340 - top, 5.5, '#fff', 'opacity=".4"'),
  ].join('')
}
