import { lightness, shade } from '../../draw/colour'
import { dashes, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'
import { wallpaper } from './wallpaper'

export const laptops: Shape = look => {
  const { colour: c, ink, dice } = look
  const half = dice.range(112, 126)
  const [l, r, h] = [200 - half, 200 + half, half * dice.range(1.22, 1.32)]
  const top = 322 - h
  const row = (i: number) => {
    const spread = half - 14 + i * 5.5
    return dashes(
      `M${200 - spread} ${331 + i * 7.5}H${200 + spread}`,
      lightness(c) < 0.4 ? '#6d6c76' : '#1c1c22',
      5.5,
      `${spread / 7.5} 2.5`,
      'opacity=".78"',
    )
  }
  return [
    shadow(ink, 200, 398, 172, 20),
    rect(l - 8, top - 8, 2 * half + 16, h + 10, 12, ink.lit(shade(c, -0.03))),
    rect(l - 4, top - 4, 2 * half + 8, h + 6, 9, '#17171c'),
    wallpaper(look, l + 2, top + 2, 2 * half - 4, h - 8),
    path(`M${l + 2} ${top + 2}h${half}l-${half * 0.6} ${h - 8}h-${half * 0.4}z`, '#fff', 'opacity=".09"'),
    path(`M${l - 6} 322H${r + 6}L${r + 38} 382H${l - 38}z`, ink.lit(c)),
    path(`M${l - 6} 322H${r + 6}l2 4H${l - 8}z`, '#000', 'opacity=".3"'),
    ...[0, 1, 2, 3].map(row),
    path(`M170 362h60l4 15h-68z`, shade(c, -0.06)),
    path(`M${l - 38} 382H${r + 38}v4q0 8-12 8H${l - 26}q-12 0-12-8z`, ink.lit(shade(c, -0.12))),
    path(`M180 382h40q-2 5-8 5h-24q-6 0-8-5z`, shade(c, -0.2)),
  ].join('')
}
