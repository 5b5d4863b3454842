import { lightness, readable, shade } from '../draw/colour'
import { cord, dashes, disc, fitting, oval, path, rect, shadow, within, words } from '../draw/svg'
import { type Shape, says } from '../look'
import { type Cut, collar, top } from './garment'

export const beach: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const paper = dice.pick(['#fbf7ee', '#f6e7c4', shade(c, 0.22)])
  const kind = says(look, /parasol|umbrella/)
    ? 'parasol'
    : says(look, /towel/)
      ? 'towel'
      : says(look, /cool/)
        ? 'cool'
        : turn(['parasol', 'towel', 'cool'] as const)
  if (kind === 'parasol') {
    const gores = [-150, -92, -32, 32, 92, 150]
    return [
      shadow(ink, 218, 424, 130, 15),
      oval(206, 426, 40, 10, '#e3d2a8'),
      '<g transform="rotate(7 200 420)">',
      rect(195, 100, 10, 322, 4, ink.round(dice.pick(['#fbf7ee', '#c9a06c']))),
      path(
        'M44 236C54 130 130 84 200 84S346 130 356 236Q332 216 300 232 276 216 250 236 224 218 200 238 176 218 150 236 124 216 100 232 68 216 44 236z',
        ink.lit(c),
      ),
      ...gores
        .slice(0, -1)
        .filter((_, i) => i % 2 === 1)
        .map((g, i) =>
          path(
            `M200 84Q${200 + g * 0.9} 130 ${200 + g} 234Q${200 + g + 30} 214 ${200 + (i ? 150 : -32)} 234Q${200 + (i ? 130 : -24)} 140 200 84z`,
            paper,
          ),
        ),
      path('M200 84S346 96 356 236Q332 216 300 232C300 150 250 100 200 84z', '#1d1b26', 'opacity=".13"'),
      path('M58 216C72 140 130 98 186 90C120 116 90 160 84 216z', '#fff', 'opacity=".2"'),
      disc(200, 82, 8, ink.ball('#c9a06c')),
      '</g>',
    ].join('')
  }
  if (kind === 'towel') {
    const roll = 'M70 268q0-30 30-30H300q34 0 34 36T300 310H100q-30 0-30-42z'
    const flat = 'M58 312Q200 302 342 312L350 396Q200 412 50 396z'
    const pattern = turn([
      dashes('M40 320H360', paper, 240, '24 24'),
      dashes('M200 230V410', paper, 320, '10 12'),
      dashes('M40 320H360', paper, 240, '6 10 20 10'),
    ])
    return [
      shadow(ink, 204, 408, 176, 18),
      path(flat, ink.lit(c)),
      within(ink.clip(flat), pattern, path(flat, ink.dusk(0.2))),
      dashes('M51 399Q200 415 349 399', paper, 9, '3 4'),
      path('M62 330Q200 320 340 330l2 14Q200 332 60 344z', '#1d1b26', 'opacity=".12"'),
      path(roll, ink.fall(c)),
      within(
        ink.clip(roll),
        pattern,
        path(
          roll,
          ink.linear(
            [
              [0, '#fff', 0.2],
              [0.4, '#fff', 0],
              [1, '#1d1b26', 0.28],
            ],
            true,
          ),
        ),
      ),
      oval(302, 274, 30, 36, shade(c, 0.05)),
      cord('M302 250a24 24 0 1 1-20 20a16 16 0 1 1 26 10', shade(c, -0.16), 5),
    ].join('')
  }
  return [
    shadow(ink, 206, 406, 150, 18),
    cord('M106 242C112 130 288 130 294 242', ink.lit(shade(c, -0.16)), 15),
    path('M76 228H324L332 384q0 20-20 20H88q-20 0-20-20z', ink.lit(c)),
    path('M72 214q0-18 20-18H308q20 0 20 18v36H72z', ink.lit(shade(c, -0.07))),
    cord('M72 250H328', '#efe7d8', 4),
    rect(300, 244, 10, 24, 4, '#c9a45c'),
    turn([
      rect(71, 320, 258, 34, 0, paper),
      path('M70 340q32-26 65 0t65 0 65 0 65 0v30H69z', paper),
      disc(200, 346, 34, paper),
    ]),
    words(200, 289, fitting(look.brand, 150, 24), look.brand, readable(c), { weight: 700 }),
    path('M88 258h24l-4 134H88q-8-2-8-12z', '#fff', 'opacity=".18"'),
  ].join('')
}

export const ski: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /goggle/)
    ? 'goggles'
    : says(look, /glove|mitt/)
      ? 'gloves'
      : says(look, /base|layer|merino/)
        ? 'layer'
        : turn(['goggles', 'gloves', 'layer'] as const)
  const accent = dice.pick(['#d9694f', '#e2b04a', '#5b93a8', '#fbf7ee'])
  if (kind === 'goggles') {
    const glass = dice.pick([
      ['#f3b562', '#c2566b', '#4b3d76'],
      ['#9fdcd2', '#4a8fb0', '#2f3f6b'],
      ['#f6e3a1', '#7fae7c', '#2d5a5e'],
    ] as const)
    const frame =
      'M70 236C74 190 116 178 200 178S326 190 330 236C336 300 308 332 262 334C232 334 226 306 200 306S168 334 138 334C92 332 64 300 70 236z'
    return [
      shadow(ink, 206, 402, 158, 16),
      cord('M66 246C30 300 60 384 200 384S370 300 334 246', ink.lit(shade(c, -0.1)), 34),
      dashes('M66 252C36 304 66 384 200 384S364 304 334 252', accent, 7, '26 12'),
      path(frame, ink.lit(c), `stroke="${shade(c, -0.14)}" stroke-width="12"`),
      path(
        'M86 240C90 206 126 194 200 194S310 206 314 240C318 290 298 314 262 316C236 316 228 288 200 288S164 316 138 316C102 314 82 290 86 240z',
        `${ink.linear(glass.map((g, i) => [i / 2, g] as const))}`,
      ),
      path(
        'M104 232C110 210 150 204 178 204L126 300C106 290 100 262 104 232zM196 204h22l-48 88-14 12z',
        '#fff',
        'opacity=".3"',
      ),
    ].join('')
  }
  if (kind === 'gloves') {
    const mitt = says(look, /mitt/)
    const palm = 'M132 300Q126 250 132 214Q186 196 244 214Q250 260 242 300z'
    const finger = (x: number, y: number, turn: number, f: string) =>
      rect(x, y, 31, 238 - y, 15, ink.round(f), `transform="rotate(${turn} ${x + 15} 230)"`)
    const one = (k: string, f: string) =>
      at(
        k,
        path('M140 296Q98 282 84 234Q84 216 100 218Q128 232 150 256z', ink.lit(shade(f, -0.05))),
        mitt
          ? path('M130 236Q126 124 188 122Q250 124 246 236z', ink.lit(f))
          : [
              finger(130, 140, -7, f),
              finger(158, 116, -2, f),
              finger(187, 118, 3, f),
              finger(214, 142, 9, shade(f, -0.03)),
            ].join(''),
        path(palm, ink.lit(f)),
        path('M134 288H241L238 326H137z', accent),
        path('M128 322H246L254 392Q190 404 120 392z', ink.lit(shade(f, -0.09))),
        dashes('M122 384Q190 396 252 384', shade(f, 0.14), 8, '3 4'),
        path('M152 226q34-10 72 0v34q-36 10-72 0z', shade(f, lightness(f) > 0.5 ? -0.08 : 0.07)),
      )
    return [
      shadow(ink, 206, 412, 150, 17),
      one('translate(402 -14) rotate(10 0 400) scale(-.94 .94)', shade(c, -0.07)),
      one('translate(-22 10) rotate(-5 180 400)', c),
    ].join('')
  }
  const cut: Cut = {
    chest: dice.range(74, 80),
    hem: dice.range(70, 76),
    bottom: 404,
    sleeve: 'long',
    neck: says(look, /zip|high/) || dice.chance(0.4) ? 'high' : 'crew',
  }
  const mark = shade(c, lightness(c) > 0.6 ? -0.16 : 0.18)
  const seams =
    cord('M148 112Q150 170 124 208M252 112Q250 170 276 208', accent, 3) +
    turn([
      dashes('M100 300H300', mark, 220, '2 6', 'opacity=".4"'),
      [230, 254, 278].map(y => cord(`M100 ${y}H300`, mark, 8)).join(''),
      cord('M100 250l30-22 34 26 36-30 36 30 34-26 30 22', mark, 6),
    ])
  return [
    shadow(ink, 204, 446, 118, 14),
    top(look, cut, seams),
    cut.neck === 'high'
      ? rect(162, 86, 76, 38, 12, ink.round(shade(c, -0.03))) + cord('M200 88V176', accent, 4)
      : collar(cut, shade(c, -0.12), 7),
  ].join('')
}

const at = (transform: string, ...inner: string[]) => `<g transform="${transform}">${inner.join('')}</g>`

export const hikingBoots: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const sole = dice.pick(['#33323b', '#4a3a30', '#2a2f2c'])
  const cuff = dice.pick(['#33323b', shade(c, -0.18), '#8a8172'])
  const lace = dice.pick(['#d9694f', '#e2b04a', '#efe7d8', '#33323b'])
  const low = says(look, /low/)
  const y = low ? 196 : 138
  const second = dice.pick([shade(c, -0.1), '#7b6a55', shade(c, 0.08)])
  return [
    shadow(ink, 206, 400, 162, 18),
    path(`M88 ${y}Q130 ${y - 18} 176 ${y - 8}L182 ${y + 30}H86z`, ink.lit(cuff)),
    path(`M172 ${y - 10}q22-12 30 4L222 270l-24 10z`, ink.lit(shade(cuff, 0.08))),
    path(
      `M84 ${y + 18}Q126 ${y + 4} 176 ${y + 14}Q184 ${y + 80} 204 254Q240 284 300 292Q340 300 344 352H72Q66 300 80 250Q86 ${y + 70} 84 ${y + 18}z`,
      ink.lit(c),
    ),
    path(`M72 352Q68 312 78 270Q120 280 132 352z`, ink.lit(second)),
    path('M262 352Q268 306 296 292Q340 300 344 352z', ink.lit(sole)),
    path(
      turn([
        'M140 340Q160 296 214 284L236 296Q180 306 168 340z',
        'M120 262Q160 250 196 250L202 264Q160 264 126 282z',
        'M146 344V286h20v58zM178 344V278h18v66z',
      ]),
      second,
    ),
    ...[0, 1, 2, 3, 4].map(i =>
      cord(`M${168 + i * 13 + (i > 2 ? (i - 2) * 8 : 0)} ${y + 34 + i * (low ? 18 : 29)}l30-13`, lace, 5.5),
    ),
    dashes(
      `M166 ${y + 22}Q172 ${y + 90} 194 266Q232 296 284 304`,
      shade(c, lightness(c) > 0.6 ? -0.2 : 0.22),
      2,
      '5 3',
    ),
    path('M64 346H348Q358 352 358 366V376H62Q56 358 64 346z', ink.fall(shade(sole, 0.1))),
    dashes('M64 384H356', sole, 18, '26 8'),
    cord('M66 374H356', sole, 6),
    path(`M92 ${y + 26}q18-6 30-6l-6 90q-16 8-28 20z`, '#fff', 'opacity=".15"'),
  ].join('')
}

export const bottles: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const flask = says(look, /mug|cup|tumbler/) ? 'cup' : turn(['flask', 'sport', 'thermos', 'wide'] as const)
  const lid = dice.pick(['#33323b', '#b58a5c', '#d8d4cc', shade(c, -0.2)])
  const w = flask === 'cup' ? 76 : flask === 'wide' ? 74 : dice.range(56, 64)
  const y = flask === 'cup' ? 228 : 176
  const low = flask === 'cup' ? 18 : 0
  const tops = {
    flask: rect(168, 96, 64, 52, 10, ink.round(lid)) + cord('M184 98q0-26 16-26t16 26', lid, 8),
    sport: rect(162, 118, 76, 34, 8, ink.round(lid)) + rect(186, 84, 28, 38, 8, ink.round(shade(lid, 0.1))),
    thermos:
      path('M152 148V98q0-16 16-16h64q16 0 16 16v50z', ink.round(lid)) +
      cord('M152 112H248', shade(lid, -0.1), 4),
    wide:
      rect(144, 112, 112, 38, 9, ink.round(lid)) + cord('M160 114C160 60 240 60 240 114', ink.lit(lid), 12),
    cup:
      rect(192 - w, 206, 2 * w + 16, 26, 10, ink.round(lid)) +
      path('M168 208q0-18 20-18h24q20 0 20 18z', ink.lit(lid)),
  }[flask]
  const neck =
    flask === 'flask' || flask === 'sport'
      ? `M170 144H230Q232 164 ${200 + w} 204`
      : `M${204 - w} 146H${196 + w}Q${200 + w} 160 ${200 + w} 186`
  const body =
    flask === 'cup'
      ? `M${200 - w} 228H${200 + w}L${200 + w - low} 392q-1 12-14 12H${214 - w + low}q-13 0-14-12z`
      : `${neck}V384q0 20-20 20H${220 - w}q-20 0-20-20V${flask === 'flask' || flask === 'sport' ? `204Q168 164 170 144z` : `186Q${200 - w} 160 ${204 - w} 146z`}`
  const art = turn(['peaks', 'band', 'word', 'waves'] as const)
  const mark = shade(c, lightness(c) > 0.6 ? -0.16 : 0.18)
  return [
    shadow(ink, 204, 406, w * 1.5, 17),
    tops,
    path(body, ink.round(c)),
    within(
      ink.clip(body),
      art === 'peaks' ? path(`M100 350l54-70 30 36 34-52 60 80 30-30v110H100z`, mark, 'opacity=".7"') : '',
      art === 'band' ? rect(100, 318, 200, 60, 0, mark, 'opacity=".6"') : '',
      art === 'waves'
        ? [300, 324, 348].map(v => cord(`M100 ${v}q20-16 40 0t40 0 40 0 40 0 40 0`, mark, 6)).join('')
        : '',
      rect(100, 392, 200, 20, 0, ink.round('#c3c5c9')),
    ),
    words(200, Math.max(252, y + 76), fitting(look.brand, w * 1.5, 22), look.brand, readable(c), {
      weight: 600,
    }),
    path(`M${214 - w} ${flask === 'cup' ? 240 : 206}h11v170h-11z`, '#fff', 'opacity=".36"'),
    oval(200, 404, w - 6, 3, '#1d1b26', 'opacity=".25"'),
  ].join('')
}
