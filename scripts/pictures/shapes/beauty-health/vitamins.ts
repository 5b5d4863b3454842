import { shade } from '../../draw/colour'
import { cord, dashes, oval, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'
import { label, mark, PAPER } from './label'

export const vitamins: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const glass = dice.pick(['#7a4a2c', '#39574a', PAPER, '#33485c'])
  const cap = dice.pick([PAPER, '#2f2e36', shade(c, -0.1)])
  const w = dice.range(86, 98)
  const top = dice.range(176, 196)
  const pill = turn(['capsule', 'round', 'gel'] as const)
  const second = dice.pick([PAPER, '#e2b04a', shade(c, 0.2)])
  const drawPill = (x: number, y: number, turned: number) =>
    pill === 'round'
      ? oval(x, y, 17, 10, shade(second, -0.14)) +
        oval(x, y - 4, 17, 10, ink.lit(second)) +
        cord(`M${x - 9} ${y - 4}h18`, shade(second, -0.16), 2)
      : `<g transform="rotate(${turned} ${x} ${y})">${rect(x - 24, y - 11, 48, 22, 11, ink.fall(pill === 'gel' ? '#e0a53c' : second))}${pill === 'gel' ? '' : path(`M${x} ${y - 11}h13a11 11 0 0 1 0 22h-13z`, ink.fall(c))}${rect(x - 16, y - 7, 24, 4, 2, '#fff', 'opacity=".6"')}</g>`
  const kind = turn(['leaf', 'sun', 'rings', 'drop'] as const)
  return [
    shadow(ink, 208, 406, 142, 18),
    path(
      `M${200 - w * 0.66} ${top - 6}h${w * 1.32}q4 20 ${w * 0.34} 36V392q0 12-14 12H${214 - w}q-14 0-14-12V${top + 30}q${w * 0.32}-16 ${w * 0.34}-36z`,
      ink.round(glass),
    ),
    rect(200 - w * 0.74, top - 56, w * 1.48, 54, 7, ink.round(cap)),
    dashes(`M${200 - w * 0.7} ${top - 24}h${w * 1.4}`, shade(cap, -0.14), 40, '3 5', 'opacity=".5"'),
    rect(200 - w, top + 54, 2 * w, 136, 0, ink.round(PAPER)),
    rect(200 - w, top + 54, 2 * w, 34, 0, ink.round(c)),
    mark(kind, 200 - w * 0.55, top + 138, c),
    label(look, 200 + w * 0.24, top + 134, w * 1.02, '#43382f'),
    rect(206 - w, top + 36, 13, 352 - top, 6, '#fff', 'opacity=".28"'),
    drawPill(304, 398, 12),
    drawPill(98, 410, -18),
    drawPill(268, 418, -8),
  ].join('')
}
