import { shade } from '../../draw/colour'
import { cord, dashes, disc, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const lawnmowers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const wheel = (x: number, y: number, r: number) =>
    disc(x, y, r, ink.ball('#2f2e36')) +
    disc(x, y, r * 0.62, ink.ball(turn(['#d8d4cc', shade(c, 0.08), '#8d8b92']))) +
    disc(x, y, r * 0.2, '#3a3942')
  if (says(look, /robot|mow.?bot|auto/)) {
    return [
      shadow(ink, 200, 396, 175, 22),
      path('M62 370C54 300 120 250 210 250S346 300 346 366q0 22-24 22H84q-20 0-22-18z', ink.ball(c)),
      path(
        'M104 318C130 276 184 264 232 270C272 276 300 292 312 316C250 294 170 294 104 318z',
        shade(c, -0.2),
      ),
      rect(184, 262, 46, 12, 6, '#c0473a'),
      path('M60 362H348v12q0 16-24 16H84q-24 0-24-16z', ink.lit(shade(c, -0.24))),
      wheel(282, 356, 42),
      wheel(106, 374, 22),
      path('M78 340C88 300 130 272 170 266C130 284 104 306 98 346z', '#fff', 'opacity=".3"'),
      words(190, 346, 17, look.brand, '#fbf7ee', { weight: 600, extra: 'opacity=".85"' }),
    ].join('')
  }
  const back = dice.range(34, 42)
  return [
    shadow(ink, 196, 402, 172, 20),
    cord(`M262 330L${368} 112`, ink.lit('#3a3942'), 10),
    cord(`M246 330L${352} 112`, ink.lit('#55545e'), 10),
    cord('M346 116q20-26 34-8', '#2c2b33', 13),
    cord('M300 252l-40 60', shade(c, -0.2), 3),
    turn([true, true, false])
      ? path('M262 262C300 232 356 250 356 296V362q0 14-16 14H262z', ink.lit('#4a5148')) +
        dashes('M276 290H344M276 314H344M276 338H344', '#6a7266', 2, '4 4')
      : '',
    path('M52 372V330q0-34 40-38H252q34 2 38 40v40z', ink.lit(c)),
    path('M52 356H290v22q0 8-10 8H62q-10 0-10-8z', ink.lit(shade(c, -0.14))),
    path('M104 294q6-48 34-52h62q28 4 32 52z', ink.lit('#3a3942')),
    rect(126, 228, 82, 20, 10, ink.lit(shade(c, 0.04))),
    ...[0, 1, 2].map(i => rect(130 + i * 26, 260, 16, 24, 4, '#24242b')),
    words(150, 336, 19, look.brand, '#fbf7ee', { weight: 700 }),
    path('M56 340q0-40 38-44l-10 58H56z', '#fff', 'opacity=".22"'),
    wheel(90, 376, 29),
    wheel(280, 402 - back, back),
  ].join('')
}
