import { shade } from '../../draw/colour'
import { cord, dashes, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const tents: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /tipi|bell|family/)
    ? 'tipi'
    : says(look, /tunnel/)
      ? 'tunnel'
      : turn(['ridge', 'tunnel', 'dome'] as const)
  const inner = dice.pick(['#f0dfb8', '#e9c87e', '#efe7d8'])
  const pole = dice.pick(['#e2b04a', '#33323b', '#d9694f'])
  const peg = cord('M40 400l-16 8M360 400l16 8', '#8d8b92', 4)
  const bodies = {
    dome: [
      path('M44 398C60 250 140 190 204 190S344 250 360 398z', ink.lit(c)),
      path('M204 190C290 190 344 250 360 398H270Q262 260 204 190z', shade(c, -0.13)),
      path('M128 398Q136 270 204 190Q244 280 250 398z', ink.lit(shade(c, 0.05))),
      path('M150 398Q160 300 200 258Q228 310 232 398z', ink.fall(inner)),
      path('M200 258Q180 320 186 398H150Q160 300 200 258z', shade(c, -0.05)),
      cord('M44 398C60 250 140 188 204 188S344 250 360 398', pole, 5),
    ],
    ridge: [
      path('M124 206H304L362 398H182z', ink.lit(shade(c, -0.08))),
      path('M124 206L40 398H190z', ink.lit(c)),
      path('M124 234L84 398H164z', ink.fall(inner)),
      path('M124 234Q108 330 112 398H84z', shade(c, 0.08)),
      cord('M124 196V398', pole, 6),
      cord('M124 206L20 404M304 206L384 402', '#efe7d8', 2),
    ],
    tunnel: [
      path('M36 398C36 270 96 236 150 236H260C330 236 366 290 368 398z', ink.lit(shade(c, -0.05))),
      path('M36 398C36 270 96 236 124 236S214 280 214 398z', ink.lit(c)),
      path('M70 398C70 310 100 276 126 276S182 320 182 398z', ink.fall(inner)),
      path('M126 276Q110 340 122 398H70C70 310 100 276 126 276z', shade(c, 0.06)),
      cord('M136 236C190 240 214 300 214 398M236 236C288 244 306 310 306 398', pole, 5),
      rect(238, 300, 44, 34, 8, inner, 'opacity=".85"'),
    ],
    tipi: [
      path('M200 118L56 398Q200 420 344 398z', ink.lit(c)),
      path('M200 118L344 398Q300 408 250 409z', '#1d1b26', 'opacity=".15"'),
      path('M198 214L148 407Q200 412 246 408z', ink.fall(inner)),
      path('M198 214Q176 320 182 409L148 407z', shade(c, 0.06)),
      path('M198 214Q224 320 220 409L246 408z', shade(c, -0.1)),
      cord('M190 92L206 132M212 92L194 132M200 88V130', '#b58a5c', 6),
      dashes('M76 360Q200 384 324 360', dice.pick([inner, shade(c, -0.2)]), 12, '12 10', 'opacity=".0"'),
    ],
  }[kind]
  return [
    shadow(ink, 204, 404, 184, 18),
    peg,
    ...bodies,
    path('M62 372Q84 270 150 224Q104 290 92 372z', '#fff', kind === 'dome' ? 'opacity=".2"' : 'opacity="0"'),
    oval(92, 408, 20, 5, '#7f9f6b', 'opacity=".6"'),
    oval(318, 412, 26, 5, '#7f9f6b', 'opacity=".5"'),
  ].join('')
}
