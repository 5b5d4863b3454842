import { lightness, readable, shade } from '../../draw/colour'
import { cord, disc, fitting, oval, path, rect, shadow, words } from '../../draw/svg'
import type { Shape } from '../../look'

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
