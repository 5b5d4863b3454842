import { rect } from '../../draw/svg'
import type { Shape } from '../../look'
import { book } from './book'
import { byline, framed, paint, title } from './cover'
import { MOTIFS } from './motifs'

export const travelGuides: Shape = look => {
  const p = paint(look)
  const [x, w, y, h] = [88, 212, 62, 344]
  const m = x + w / 2 + 6
  const front = [
    rect(x + 15, y + 132, w - 15, 168, 0, p.pale),
    framed(look.turn(MOTIFS.travel), { ...p, ground: p.pale }, look, x + 15, y + 140, w - 15, 160),
    rect(x + 28, y + 18, 62, 8, 0, p.warm),
    title(look.name, p.ink, { x: m, top: y + 34, width: 172, height: 90, most: 40, sans: true }),
    byline(look.author, m, y + h - 17, 150, p.ink),
  ].join('')
  return book(look, x, y, w, h, p.ground, 14, front)
}
