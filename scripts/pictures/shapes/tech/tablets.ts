import { shade } from '../../draw/colour'
import { disc, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'
import { wallpaper } from './wallpaper'

export const tablets: Shape = look => {
  const { colour: c, ink, dice } = look
  const [w, h] = [dice.range(204, 224), dice.range(278, 296)]
  const [x, y] = [190 - w / 2, 408 - h]
  const pen = dice.pick(['#efe9dc', '#2e2d36', shade(c, 0.1)])
  return [
    shadow(ink, 204, 410, 150, 18),
    rect(x + 7, y + 2, w, h, 20, shade(c, -0.24)),
    rect(x, y, w, h, 20, ink.lit(c)),
    rect(x + 4, y + 4, w - 8, h - 8, 16, '#17171c'),
    wallpaper(look, x + 15, y + 15, w - 30, h - 30),
    path(`M${x + 15} ${y + 15}h${w * 0.6}l-${w * 0.4} ${h - 30}h-${w * 0.2}z`, '#fff', 'opacity=".1"'),
    disc(x + w / 2, y + 9, 2, '#4a4a55'),
    `<g transform="rotate(7 330 300)">`,
    rect(322, 162, 12, 226, 6, ink.round(pen)),
    path('M322 384h12l-6 24z', ink.round(shade(pen, -0.12))),
    rect(322, 196, 12, 3, 0, shade(pen, -0.25)),
    '</g>',
  ].join('')
}
