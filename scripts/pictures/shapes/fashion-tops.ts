import { lightness, shade } from '../draw/colour'
import { at, cord, dashes, disc, path, rect, shadow } from '../draw/svg'
import { type Look, type Shape, says } from '../look'
import { type Cut, collar, fabric, top } from './garment'

const floor = (look: Look, rx = 118) => shadow(look.ink, 204, 446, rx, 14)

export const tShirts: Shape = look => {
  const { colour: c, dice, turn } = look
  const cut: Cut = {
    chest: dice.range(80, 90),
    hem: dice.range(80, 92),
    bottom: dice.range(396, 412),
    sleeve: 'short',
    neck: says(look, /v-neck/) ? 'deep' : 'crew',
  }
  const mark = shade(c, lightness(c) > 0.6 ? -0.3 : 0.32)
  const warm = dice.pick(['#d9694f', '#e2b04a', '#5b93a8', '#7f9f6b'])
  const kind = says(look, /strip|breton/)
    ? 'stripe'
    : says(look, /pocket/)
      ? 'pocket'
      : says(look, /\brun|sport/)
        ? 'run'
        : says(look, /plain|minimal|basic/)
          ? 'plain'
          : turn(['plain', 'pocket', 'sun', 'block', 'line'] as const)
  const inside = {
    plain: '',
    pocket: rect(224, 190, 42, 48, 4, shade(c, -0.05)) + dashes('M226 200h38', mark, 1.5, '4 3'),
    stripe: fabric(look, 'stripe'),
    sun: disc(200, 234, 34, warm) + path('M150 262q24-18 50 0t50 0v24H150z', mark),
    run: path('M100 250L300 196V222L100 276zM100 290L300 236v9L100 299z', warm),
    block: fabric(look, 'block'),
    line: cord('M156 236q16-26 34 0t34 0 26-6', mark, 5),
  }[kind]
  const hem = `M${200 - cut.hem} ${cut.bottom - 14}Q200 ${cut.bottom + 2} ${200 + cut.hem} ${cut.bottom - 14}`
  const one = (of: Look, on: string) =>
    top(of, cut, on) +
    collar(cut, shade(of.colour, -0.07), 9) +
    dashes(hem, shade(of.colour, -0.14), 1.5, '5 3')
  if (says(look, /three|pack of|triple/))
    return [
      floor(look, 130),
      at('translate(36 -24)', one({ ...look, colour: '#3c4046' }, '')),
      at('translate(4 -4)', one({ ...look, colour: '#8b9097' }, '')),
      at('translate(-28 16)', one(look, '')),
    ].join('')
  return floor(look) + one(look, inside)
}

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
