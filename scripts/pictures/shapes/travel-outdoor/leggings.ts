import { lightness, shade } from '../../draw/colour'
import { cord, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

/** Base-layer leggings: a wide waistband, flat seams, cuffs above the boot. */
export const leggings: Shape = ({ colour: c, ink, dice }) => {
  const mark = shade(c, lightness(c) > 0.6 ? -0.16 : 0.16)
  const accent = dice.pick(['#d9694f', '#e2b04a', '#5b93a8', '#fbf7ee'])
  const leg = (k: 1 | -1) => {
    const x = (v: number) => 200 + k * v
    return [
      path(
        `M${x(0)} 108H${x(64)}Q${x(84)} 170 ${x(74)} 250Q${x(68)} 320 ${x(60)} 410Q${x(42)} 416 ${x(24)} 410Q${x(22)} 320 ${x(14)} 250Q${x(8)} 214 ${x(0)} 206z`,
        ink.lit(k === 1 ? shade(c, -0.05) : c),
      ),
      cord(`M${x(70)} 140Q${x(78)} 240 ${x(56)} 320T${x(46)} 404`, accent, 3),
      path(
        `M${x(62)} 388L${x(60)} 412Q${x(42)} 420 ${x(24)} 412L${x(23)} 388Q${x(42)} 396 ${x(62)} 388z`,
        mark,
      ),
    ].join('')
  }
  return [
    shadow(ink, 204, 440, 100, 13),
    leg(-1),
    leg(1),
    cord('M200 122V204', shade(c, -0.14), 3),
    rect(134, 88, 132, 32, 8, ink.round(shade(c, -0.06))),
    cord('M142 104H258', mark, 3, 'stroke-dasharray="10 6"'),
  ].join('')
}
