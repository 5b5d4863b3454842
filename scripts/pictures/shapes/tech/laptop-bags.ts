import { lightness, shade } from '../../draw/colour'
import { cord, dashes, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { backpacks } from '../travel-outdoor/backpacks'

export const bags: Shape = look => {
  if (/backpack/.test(look.detail)) return backpacks(look)
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /sleeve/)
    ? 'sleeve'
    : says(look, /messenger|satchel/)
      ? 'flap'
      : says(look, /brief|tote/)
        ? 'brief'
        : turn(['brief', 'sleeve', 'flap'] as const)
  const trim = dice.pick(['#8a5a3c', '#5a3b2c', shade(c, -0.2), '#2c2b33'])
  const metal = ink.lit(dice.pick(['#c9a45c', '#b9bcc2']))
  const [w, top] = [dice.range(134, 146), kind === 'sleeve' ? 196 : 206]
  const body = `M${214 - w} ${top}H${186 + w}q14 0 15 14l6 160q1 22-20 22H${213 - w}q-21 0-20-22l6-160q1-14 15-14z`
  const seam = `M${222 - w} ${top + 12}H${178 + w}M${216 - w} 384H${184 + w}`
  const parts = {
    sleeve: [
      cord(`M${220 - w} ${top + 9}H${180 + w}`, shade(c, -0.25), 5),
      rect(168 + w - 26, top + 4, 10, 32, 4, metal),
      rect(154, 272, 92, 58, 6, shade(c, -0.06)),
      words(200, 307, 17, look.brand, shade(c, lightness(c) > 0.5 ? -0.26 : 0.3), { serif: true }),
    ],
    brief: [
      cord('M150 210C150 148 250 148 250 210', trim, 14),
      rect(142, 200, 16, 30, 5, metal),
      rect(242, 200, 16, 30, 5, metal),
      path(`M${222 - w} 284H${178 + w}l3 96q0 8-8 8H${227 - w}q-8 0-8-8z`, ink.lit(shade(c, -0.04))),
      cord(`M${226 - w} 284H${174 + w}`, shade(c, -0.24), 5),
      rect(178, 312, 44, 22, 4, ink.lit(trim)),
    ],
    flap: [
      cord(`M${212 - w} 226C${180 - w} 60 ${220 + w} 60 ${188 + w} 226`, trim, 12),
      path(
        `M${207 - w} ${top - 4}H${193 + w}l8 98q-2 22-30 22H${229 - w}q-28 0-30-22z`,
        ink.lit(shade(c, 0.03)),
      ),
      ...[132, 246].flatMap(x => [
        rect(x, 278, 22, 86, 4, ink.lit(trim)),
        rect(x - 4, 322, 30, 24, 4, metal),
        rect(x + 3, 328, 16, 12, 2, shade(trim, -0.1)),
      ]),
    ],
  }[kind]
  return [
    shadow(ink, 200, 402, 168, 20),
    path(body, ink.lit(shade(c, -0.05))),
    ...parts,
    dashes(seam, shade(c, 0.16), 1.6, '6 4', 'opacity=".7"'),
    path(`M${214 - w} ${top}h52l-20 196H${213 - w}q-21 0-20-22l6-160q1-14 15-14z`, '#fff', 'opacity=".08"'),
  ].join('')
}
