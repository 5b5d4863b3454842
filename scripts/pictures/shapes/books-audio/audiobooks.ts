import { cord, path, rect, shadow, words } from '../../draw/svg'
import type { Shape } from '../../look'
import { motifOf } from './book'
import { byline, framed, paint, title } from './cover'
import { MOTIFS } from './motifs'

export const audiobooks: Shape = look => {
  const { ink } = look
  const p = paint(look)
  const [x, y, s] = [58, 126, 280]
  const m = x + s / 2
  return [
    shadow(ink, 206, y + s + 3, 188, 18),
    path(`M${x + s} ${y + 4}l12 6v${s - 14}l-12 6z`, p.deep),
    rect(x, y, s, s, 5, ink.lit(p.ground)),
    framed(motifOf(look, MOTIFS.sound), p, look, x + 26, y + 110, s - 52, 122),
    title(look.name, p.ink, { x: m + 4, top: y + 16, width: 232, height: 86, most: 42 }),
    byline(look.author, m - 22, y + s - 16, 170, p.ink),
    // Headphones: the sign that this one is heard.
    cord(`M${x + s - 50} ${y + s - 18}v-10a14 14 0 0 1 28 0v10`, p.ink, 4),
    rect(x + s - 54, y + s - 26, 9, 16, 4, p.ink),
    rect(x + s - 27, y + s - 26, 9, 16, 4, p.ink),
    look.volume === undefined
      ? ''
      : words(x + 34, y + s - 54, 40, String(look.volume), p.warm, { serif: true, weight: 700 }),
    path(`M${x} ${y}h${s * 0.4}l-${s * 0.3} ${s}H${x}z`, '#fff', 'opacity=".08"'),
    rect(x, y, 9, s, 4, '#1d1b26', 'opacity=".14"'),
  ].join('')
}
