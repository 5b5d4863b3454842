import { shade } from '../../draw/colour'
import { cord, dashes, disc, path, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { fabric } from './garment'

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
