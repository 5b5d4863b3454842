import { lightness, shade } from '../../draw/colour'
import { cord, dashes, disc, path, rect } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { floor } from './floor'
import { type Cut, collar, top } from './garment'

export const knitwear: Shape = look => {
  const { colour: c, dice, turn } = look
  const open = says(look, /cardigan/)
  const roll = says(look, /roll|turtle|polo-neck|fisher/)
  const cut: Cut = {
    chest: dice.range(82, 90),
    hem: dice.range(76, 86),
    bottom: dice.range(392, 404),
    sleeve: 'long',
    neck: open ? 'deep' : roll ? 'high' : 'crew',
  }
  const [dark, light] = [shade(c, -0.1), shade(c, lightness(c) > 0.6 ? -0.15 : 0.17)]
  const kind = says(look, /fisher|cable|aran/)
    ? 'cable'
    : says(look, /merino|fine|cashmere/)
      ? 'fine'
      : says(look, /sweat/)
        ? 'sweat'
        : says(look, /cardigan/)
          ? 'yoke'
          : turn(['rib', 'yoke', 'plain', 'stripe'] as const)
  const cable = (x: number) =>
    cord(`M${x} 130q18 14 0 28t0 28 0 28 0 28 0 28 0 28 0 28 0 28`, dark, 6) +
    cord(`M${x} 130q-18 14 0 28t0 28 0 28 0 28 0 28 0 28 0 28 0 28`, light, 5, 'opacity=".55"')
  const inside = {
    cable: [160, 200, 240].map(cable).join(''),
    fine: dashes('M100 270H300', dark, 330, '1.5 5', 'opacity=".28"'),
    sweat: path('M182 124h36l-18 32z', dark) + cord('M122 196Q112 260 116 330', dark, 2),
    rib: dashes('M100 270H300', dark, 330, '3 9', 'opacity=".7"'),
    yoke:
      dashes('M112 176Q200 214 288 176', light, 16, '8 8') +
      dashes('M108 196Q200 236 292 196', '#fbf7ee', 7, '5 11') +
      dashes('M110 212Q200 254 290 212', light, 8, '12 6'),
    plain: [0, 1, 2, 3, 4, 5]
      .map(i => dashes(`M100 ${160 + i * 40}H300`, dark, 9, '2 7', 'opacity=".35"'))
      .join(''),
    stripe: rect(90, 230, 220, 26, 0, light) + rect(90, 266, 220, 12, 0, '#fbf7ee', 'opacity=".8"'),
  }[kind]
  const hem = `M${198 - cut.hem} ${cut.bottom - 18}Q200 ${cut.bottom - 2} ${202 + cut.hem} ${cut.bottom - 18}`
  const neck = roll
    ? rect(158, 84, 84, 44, 14, look.ink.round(shade(c, 0.02))) +
      dashes('M164 106H238', dark, 38, '2 6', 'opacity=".6"')
    : collar(cut, dark, 13) +
      dashes(
        `M160 112Q170 ${open ? 176 : 136} 200 ${open ? 176 : 136}Q230 ${open ? 176 : 136} 240 112`,
        light,
        11,
        '2 4',
        'opacity=".6"',
      )
  const front = open
    ? rect(193, 172, 14, cut.bottom - 170, 3, dark) +
      [196, 240, 284, 328, 372].map(y => disc(200, y, 5, '#e9dcc0')).join('')
    : ''
  return [
    floor(look),
    top(look, cut, inside, dark),
    cord(hem, dark, 22, 'stroke-linecap="butt"'),
    dashes(hem, light, 20, '2 5', 'opacity=".55"'),
    front,
    neck,
  ].join('')
}
