import { rect, words } from '../../draw/svg'
import type { Shape } from '../../look'
import { book, H, M, motifOf, W, X, Y } from './book'
import { byline, framed, paint, title } from './cover'
import { MOTIFS } from './motifs'

export const crimeNovels: Shape = look => {
  const p = paint(look)
  const numbered = look.volume !== undefined
  const m = numbered ? M - 22 : M
  const front = [
    framed(motifOf(look, MOTIFS.crime), p, look, X + 15, Y + 142, W - 15, 150),
    rect(X + 15, Y + 292, W - 15, 56, 0, p.ink),
    title(look.name, p.ink, { x: M, top: Y + 18, width: 204, height: 118, most: 46, sans: true }),
    numbered
      ? words(X + W - 32, Y + 335, 42, String(look.volume), p.ground, { serif: true, weight: 700 })
      : '',
    byline(look.author, m, Y + (look.series ? 316 : 325), 160, p.ground),
    look.series ? byline(look.series, m, Y + 336, 150, p.ground) : '',
  ].join('')
  return book(look, X, Y, W, H, p.ground, 20, front)
}
