import { shade } from '../../draw/colour'
import { cord, disc, oval, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

const STEEL = '#c3c5c9'

/** A cylinder mower: two wheels, the blades between them, a wooden grip. */
export const handMower: Shape = ({ colour: c, ink }) => {
  const wheel = (x: number) =>
    [
      disc(x, 352, 46, ink.ball('#33323b')),
      disc(x, 352, 33, ink.ball(c)),
      ...[0, 60, 120].map(
        turn => `<g transform="rotate(${turn} ${x} 352)">${rect(x - 30, 349, 60, 6, 3, shade(c, -0.16))}</g>`,
      ),
      disc(x, 352, 9, '#e9e4d8'),
    ].join('')
  const blade = (y: number) => cord(`M132 ${y}Q200 ${y - 22} 268 ${y + 6}`, STEEL, 7)
  return [
    shadow(ink, 204, 404, 150, 18),
    cord('M196 336L252 92', ink.lit('#a0713f'), 13),
    cord('M204 92L300 106', ink.lit('#8a5a3c'), 17),
    rect(118, 318, 164, 70, 12, ink.lit(shade(c, -0.22))),
    ...[334, 350, 366, 382].map(blade),
    rect(118, 308, 164, 20, 8, ink.lit(c)),
    oval(200, 392, 78, 8, ink.round('#8d8b92')),
    wheel(112),
    wheel(288),
    path('M84 330q8-18 26-20l-8 16q-10 2-12 12z', '#fff', 'opacity=".3"'),
  ].join('')
}
