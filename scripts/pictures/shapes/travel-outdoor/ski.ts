import { lightness, shade } from '../../draw/colour'
import { at, cord, dashes, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { type Cut, collar, top } from '../fashion/garment'

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
