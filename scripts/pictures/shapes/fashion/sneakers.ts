import { lightness, shade } from '../../draw/colour'
import { cord, dashes, disc, path, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const sneakers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const sole = dice.pick(['#f4efe4', '#fbf9f4', '#d9b48a', shade(c, 0.24)])
  const accent = dice.pick(['#d9694f', '#e2b04a', '#5b93a8', '#7f9f6b', '#2f2e36', '#fbf7ee'])
  const high = says(look, /high|boot/)
  const kind = says(look, /sport|\brun|trail/)
    ? 'runner'
    : says(look, /canvas/)
      ? 'retro'
      : turn(['court', 'retro', 'runner'] as const)
  const collarY = high ? 168 : 234
  const upper = `M66 340Q58 ${collarY + 44} 78 ${collarY}Q108 ${collarY + 22} 148 ${collarY - 4}Q168 ${collarY + 4} 186 250Q232 292 292 298Q340 304 346 344z`
  const deco = {
    runner: path(
      'M96 336Q130 270 178 262L192 276Q150 290 132 338zM146 338Q168 300 202 284L214 292Q188 308 178 338z',
      accent,
    ),
    court: path('M70 268q28 10 36 66H66q-4-34 4-66z', ink.lit(accent)) + disc(160, 306, 13, accent),
    retro:
      path('M84 330Q150 340 226 280Q208 330 128 344z', accent) +
      path('M290 300Q340 306 344 342H262Q264 312 290 300z', ink.lit(shade(c, -0.12))),
  }[kind]
  const lace = [0, 1, 2, 3].map(i => cord(`M${172 + i * 25} ${258 + i * 11}l24-15`, '#fbf7ee', 6)).join('')
  return [
    shadow(ink, 206, 392, 168, 18),
    path(
      `M84 ${collarY + 8}Q112 ${collarY - 8} 146 ${collarY + 2}L172 252Q120 268 84 ${collarY + 8}z`,
      shade(c, -0.26),
    ),
    path(`M142 ${collarY - 10}q20-10 30 8L204 256l-18 14z`, ink.lit(shade(c, 0.06))),
    path(upper, ink.lit(c)),
    deco,
    path('M186 250Q232 292 292 298L268 318Q206 306 168 270z', ink.lit(shade(c, -0.08))),
    lace,
    dashes('M164 272Q204 310 268 322', shade(c, lightness(c) > 0.6 ? -0.18 : 0.2), 1.8, '5 3'),
    path(`M78 ${collarY + 2}q14 10 24 10l-8 40q-16 2-24-8z`, '#fff', 'opacity=".16"'),
    path(
      kind === 'runner'
        ? 'M52 332Q60 352 120 346Q220 338 350 342Q362 352 358 368Q352 386 330 386H78Q46 386 50 352z'
        : 'M60 336H350Q360 346 358 366Q356 386 338 386H76Q58 386 58 362z',
      ink.fall(sole),
    ),
    kind === 'runner'
      ? path('M54 366Q140 372 214 360T356 366Q350 386 330 386H78Q56 386 54 366z', accent)
      : cord('M64 362H354', shade(sole, -0.1), 3),
    kind === 'court' ? dashes('M66 378H350', shade(sole, -0.16), 8, '4 4') : '',
    path('M300 306Q336 312 342 338H316Q318 318 300 306z', '#fff', 'opacity=".2"'),
  ].join('')
}
