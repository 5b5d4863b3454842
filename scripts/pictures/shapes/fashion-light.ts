import { shade } from '../draw/colour'
import { cord, dashes, disc, path, rect, shadow, within } from '../draw/svg'
import { type Shape, says } from '../look'
import { type Cut, collar, fabric, top } from './garment'

/** A thin-strapped dress that falls straight. */
const slip: Shape = look => {
  const { colour: c, ink, dice } = look
  const end = dice.range(424, 444)
  const d = `M148 160Q168 176 200 178Q232 176 252 160Q258 216 250 244Q262 330 278 ${end}Q200 ${end + 16} 122 ${end}Q138 330 150 244Q142 216 148 160z`
  return [
    shadow(ink, 204, 456, 96, 13),
    cord('M150 164Q156 110 176 84M250 164Q244 110 224 84', shade(c, -0.08), 5),
    path('M150 162Q200 140 250 162L200 184z', shade(c, -0.2)),
    path(d, ink.lit(c)),
    within(
      ink.clip(d),
      path(`M166 184Q172 300 156 ${end + 10}h22Q188 300 166 184z`, '#fff', 'opacity=".22"'),
      path(`M222 196Q214 300 236 ${end + 10}h20Q232 300 222 196z`, '#1d1b26', 'opacity=".12"'),
      path(`M196 240Q190 340 204 ${end + 10}h16Q204 340 196 240z`, '#fff', 'opacity=".12"'),
    ),
    cord('M148 162Q168 178 200 180Q232 178 252 162', shade(c, 0.08), 4),
  ].join('')
}

export const dresses: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  if (says(look, /slip|satin|evening/)) return slip(look)
  const shirt = says(look, /shirt/)
  const chest = dice.range(62, 68)
  const [waist, bottom, flare] = [
    dice.range(222, 236),
    says(look, /midi|maxi|long/) ? 444 : dice.range(404, 424),
    shirt ? dice.range(82, 90) : dice.range(98, 122),
  ]
  const cut: Cut = {
    chest,
    hem: chest - 10,
    bottom: waist + 6,
    sleeve: shirt ? 'short' : says(look, /jersey/) ? 'short' : turn(['none', 'short'] as const),
    neck: shirt ? 'high' : dice.pick(['crew', 'deep']),
  }
  const print = says(look, /stripe/)
    ? 'stripe'
    : says(look, /dot/)
      ? 'dots'
      : says(look, /romantic|flower|meadow/)
        ? 'flower'
        : shirt
          ? 'plain'
          : turn(['plain', 'flower', 'dots', 'stripe', 'check'] as const)
  const woven = fabric(look, print)
  const w = chest - 12
  const skirt = `M${200 - w} ${waist - 4}H${200 + w}Q${200 + w + 14} ${waist + 90} ${200 + flare} ${bottom - 6}Q200 ${bottom + 16} ${200 - flare} ${bottom - 6}Q${186 - w} ${waist + 90} ${200 - w} ${waist - 4}z`
  const fold = (k: number) =>
    path(
      `M${200 + k * w * 0.6} ${waist + 12}Q${200 + k * flare * 0.7} ${waist + 80} ${200 + k * flare - 8} ${bottom + 8}h20Q${204 + k * flare * 0.7} ${waist + 90} ${200 + k * w * 0.6} ${waist + 12}z`,
      k < 0 ? '#fff' : '#1d1b26',
      `opacity="${k < 0 ? 0.13 : 0.11}"`,
    )
  const belt = shade(c, -0.16)
  const knot = `M${190 + w * 0.4} ${waist + 4}q10 34 2 54M${192 + w * 0.4} ${waist + 4}q22 22 20 46`
  const buttons = [...Array(8).keys()].map(i => disc(200, 142 + i * 36, 4, '#fbf7ee')).join('')
  return [
    shadow(ink, 204, 458, 106, 13),
    path(skirt, ink.lit(shade(c, -0.01))),
    within(ink.clip(skirt), woven, ...[-0.7, -0.25, 0.25, 0.7].map(fold)),
    top(look, cut, woven),
    shirt
      ? rect(193, 118, 14, bottom - 112, 3, shade(c, -0.05)) +
        path(
          'M166 108Q182 96 200 100L196 136L174 126zM234 108Q218 96 200 100L204 136L226 126z',
          ink.lit(shade(c, 0.04)),
        ) +
        buttons
      : collar(cut, shade(c, -0.09), 5),
    cord(
      `M${201 - w} ${waist}Q200 ${waist + 6} ${199 + w} ${waist}`,
      belt,
      shirt ? 15 : 11,
      'stroke-linecap="butt"',
    ),
    shirt
      ? rect(186, waist - 8, 28, 22, 4, '#c9a45c') + rect(192, waist - 3, 16, 12, 2, belt)
      : cord(knot, belt, 6),
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
