import { disc, words } from '../../draw/svg'
import type { Shape } from '../../look'
import { book, H, M, motifOf, W, X, Y } from './book'
import { byline, framed, paint, title } from './cover'
import { MOTIFS } from './motifs'

export const fantasyNovels: Shape = look => {
  const p = paint(look)
  const frame = `<rect x="${X + 24}" y="${Y + 12}" width="${W - 36}" height="${H - 24}" rx="3" fill="none" stroke="${p.warm}" stroke-width="2"/>`
  const numbered = look.volume !== undefined
  const front = [
    framed(motifOf(look, MOTIFS.fantasy), p, look, X + 25, Y + 156, W - 38, 146),
    frame,
    look.series ? byline(look.series, M, Y + 38, 190, p.warm) : '',
    title(look.name, p.ink, {
      x: M,
      top: Y + (numbered ? 46 : 28),
      width: 196,
      height: numbered ? 104 : 118,
      most: 44,
    }),
    numbered
      ? disc(M, Y + 274, 32, p.ground, `stroke="${p.warm}" stroke-width="3"`) +
        words(M, Y + 289, 42, String(look.volume), p.warm, { serif: true, weight: 700 })
      : '',
    byline(look.author, M, Y + H - 22, 180, p.ink),
  ].join('')
  return book(look, X, Y, W, H, p.ground, 26, front)
}
