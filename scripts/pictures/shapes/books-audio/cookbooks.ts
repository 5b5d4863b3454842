import { disc } from '../../draw/svg'
import type { Shape } from '../../look'
import { book } from './book'
import { byline, paint, title } from './cover'
import { MOTIFS } from './motifs'

export const cookbooks: Shape = look => {
  const p = paint(look)
  const [x, w, y, h] = [58, 270, 92, 314]
  const m = x + w / 2 + 6
  const high = look.turn([true, false])
  const front = [
    disc(m, y + (high ? 196 : 112), 90, p.pale),
    look.turn(MOTIFS.cook)(p, look, m - 88, y + (high ? 122 : 38), 176, 148),
    title(look.name, p.ink, { x: m, top: y + (high ? 16 : 208), width: 226, height: 80, most: 40 }),
    byline(look.author, m, y + h - 12, 180, p.ink),
  ].join('')
  return book(look, x, y, w, h, p.ground, 22, front)
}
