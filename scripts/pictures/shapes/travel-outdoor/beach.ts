import { readable, shade } from '../../draw/colour'
import { cord, dashes, disc, fitting, oval, path, rect, shadow, within, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

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
