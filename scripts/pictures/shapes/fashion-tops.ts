import { lightness, shade } from '../draw/colour'
import { cord, dashes, disc, path, rect, shadow } from '../draw/svg'
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
  const kind = says(look, /stripe|breton/)
    ? 'stripe'
    : says(look, /pocket/)
      ? 'pocket'
      : turn(['plain', 'pocket', 'stripe', 'sun', 'block', 'line'] as const)
  const inside = {
    plain: '',
    pocket: rect(224, 190, 42, 48, 4, shade(c, -0.05)) + dashes('M226 200h38', mark, 1.5, '4 3'),
    stripe: fabric(look, 'stripe'),
    sun: disc(200, 234, 34, warm) + path('M150 262q24-18 50 0t50 0v24H150z', mark),
    block: fabric(look, 'block'),
    line: cord('M156 236q16-26 34 0t34 0 26-6', mark, 5),
  }[kind]
  return [
    floor(look),
    top(look, cut, inside),
    collar(cut, shade(c, -0.07), 9),
    dashes(
      `M${200 - cut.hem} ${cut.bottom - 14}Q200 ${cut.bottom + 2} ${200 + cut.hem} ${cut.bottom - 14}`,
      shade(c, -0.14),
      1.5,
      '5 3',
    ),
  ].join('')
}

export const knitwear: Shape = look => {
  const { colour: c, dice, turn } = look
  const open = says(look, /cardigan/)
  const roll = says(look, /roll|turtle|polo-neck/) || (!open && dice.chance(0.25))
  const cut: Cut = {
    chest: dice.range(82, 90),
    hem: dice.range(76, 86),
    bottom: dice.range(392, 404),
    sleeve: 'long',
    neck: open ? 'deep' : roll ? 'high' : 'crew',
  }
  const [dark, light] = [shade(c, -0.1), shade(c, lightness(c) > 0.6 ? -0.15 : 0.17)]
  const kind = turn(['cable', 'rib', 'yoke', 'plain', 'stripe'] as const)
  const cable = (x: number) =>
    cord(`M${x} 130q18 14 0 28t0 28 0 28 0 28 0 28 0 28 0 28 0 28`, dark, 6) +
    cord(`M${x} 130q-18 14 0 28t0 28 0 28 0 28 0 28 0 28 0 28 0 28`, light, 5, 'opacity=".55"')
  const inside = {
    cable: [160, 200, 240].map(cable).join(''),
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

export const dresses: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const sleeves = says(look, /slip|sun|strap|summer/)
    ? 'none'
    : says(look, /knit|shirt|long/)
      ? 'short'
      : turn(['none', 'short'] as const)
  const chest = dice.range(60, 68)
  const [waist, bottom, flare] = [dice.range(222, 240), dice.range(400, 438), dice.range(96, 124)]
  const cut: Cut = {
    chest,
    hem: chest - 10,
    bottom: waist + 6,
    sleeve: sleeves,
    neck: dice.pick(['crew', 'deep']),
  }
  const print = says(look, /stripe/)
    ? 'stripe'
    : says(look, /dot/)
      ? 'dots'
      : says(look, /flor|flower|meadow/)
        ? 'flower'
        : turn(['plain', 'flower', 'dots', 'plain', 'stripe', 'check'] as const)
  const w = chest - 12
  const skirt = `M${200 - w} ${waist - 4}H${200 + w}Q${200 + w + 14} ${waist + 90} ${200 + flare} ${bottom - 6}Q200 ${bottom + 16} ${200 - flare} ${bottom - 6}Q${186 - w} ${waist + 90} ${200 - w} ${waist - 4}z`
  const folds = [-0.7, -0.25, 0.25, 0.7]
    .map(k =>
      path(
        `M${200 + k * w * 0.6} ${waist + 12}Q${200 + k * flare * 0.7} ${waist + 80} ${200 + k * flare - 8} ${bottom + 8}h20Q${204 + k * flare * 0.7} ${waist + 90} ${200 + k * w * 0.6} ${waist + 12}z`,
        k < 0 ? '#fff' : '#1d1b26',
        `opacity="${k < 0 ? 0.13 : 0.11}"`,
      ),
    )
    .join('')
  return [
    floor(look, 106),
    path(skirt, ink.lit(shade(c, -0.01))),
    `<g${ink.clip(skirt)}>${fabric(look, print)}${folds}</g>`,
    top(look, cut, fabric(look, print)),
    collar(cut, shade(c, -0.09), 5),
    turn([true, false, true])
      ? cord(
          `M${201 - w} ${waist}Q200 ${waist + 6} ${199 + w} ${waist}`,
          shade(c, -0.16),
          12,
          'stroke-linecap="butt"',
        ) +
        cord(
          `M${190 + w * 0.4} ${waist + 4}q10 34 2 54M${192 + w * 0.4} ${waist + 4}q22 22 20 46`,
          shade(c, -0.16),
          6,
        )
      : '',
    cut.neck === 'crew' && dice.chance(0.5)
      ? [150, 172, 194].map(y => disc(200, y, 3.5, '#fbf7ee')).join('')
      : '',
  ].join('')
}

export const swimwear: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const print = dice.pick(['plain', 'stripe', 'dots', 'flower'] as const)
  const trim = dice.pick(['#fbf7ee', shade(c, -0.16), '#e2b04a'])
  const kind = says(look, /trunk|short/)
    ? 'trunks'
    : says(look, /bikini/)
      ? 'bikini'
      : says(look, /suit|one-piece/)
        ? 'suit'
        : turn(['suit', 'trunks', 'bikini'] as const)
  const cutTo = (d: string) =>
    `${path(d, ink.lit(c))}<g${ink.clip(d)}>${fabric(look, print)}${path(d, ink.dusk(0.15))}</g>`
  if (kind === 'trunks') {
    const leg = dice.range(366, 404)
    return [
      shadow(ink, 204, 430, 130, 14),
      cutTo(
        `M112 178Q200 166 288 178Q300 270 318 ${leg - 6}Q262 ${leg + 8} 216 ${leg}L200 278L184 ${leg}Q138 ${leg + 8} 82 ${leg - 6}Q100 270 112 178z`,
      ),
      path('M111 176Q200 164 289 176l3 28Q200 192 108 204z', ink.lit(shade(c, -0.07))),
      dashes('M114 190Q200 178 286 190', trim, 20, '2 7', 'opacity=".4"'),
      cord('M192 192q-18 28-10 58M208 192q18 24 12 52', trim, 5),
      cord('M200 206V274', shade(c, -0.15), 2.5),
      dice.chance(0.6)
        ? cord(
            `M118 250Q106 320 98 ${leg - 2}M282 250Q294 320 302 ${leg - 2}`,
            trim,
            7,
            'stroke-linecap="butt"',
          )
        : '',
    ].join('')
  }
  if (kind === 'bikini')
    return [
      shadow(ink, 204, 430, 110, 13),
      cord(
        'M152 150Q166 90 196 76M248 150Q234 90 204 76M104 208Q80 214 70 204M296 208Q320 214 330 204',
        shade(c, -0.1),
        6,
      ),
      cutTo('M104 212Q116 158 152 146Q186 170 194 216Q150 232 104 212z'),
      cutTo('M296 212Q284 158 248 146Q214 170 206 216Q250 232 296 212z'),
      disc(200, 214, 8, trim),
      cutTo('M104 304Q200 318 296 304L290 336Q232 348 214 402H186Q168 348 110 336z'),
      cord('M104 308Q200 322 296 308', trim, 5),
      cord('M290 310q24 8 20 30M292 308q30-4 36 16', shade(c, -0.1), 5),
    ].join('')
  return [
    shadow(ink, 204, 440, 100, 13),
    cord('M152 150L164 84M248 150L236 84', shade(c, -0.1), 12, 'stroke-linecap="butt"'),
    path('M156 150Q200 210 244 150z', shade(c, -0.22)),
    cutTo(
      'M144 140Q162 136 166 150Q176 204 200 206Q224 204 234 150Q238 136 256 140Q272 196 262 250Q262 300 284 336Q246 352 220 416H180Q154 352 116 336Q138 300 138 250Q128 196 144 140z',
    ),
    cord('M118 336Q156 354 181 414M282 336Q244 354 219 414M166 150Q176 204 200 206Q224 204 234 150', trim, 4),
    dice.chance(0.5) ? path('M139 244Q200 256 262 244v16Q200 272 138 260z', trim) : '',
  ].join('')
}
