import { hash } from '../../draw/dice'
import { cord, path, rect, shadow } from '../../draw/svg'
import type { Look } from '../../look'
import type { Motif } from './motifs'

/** A book standing a little turned: pages to the right, the cover lit from the left. */
export function book(
  { ink }: Look,
  x: number,
  y: number,
  w: number,
  h: number,
  c: string,
  thick: number,
  front: string,
) {
  return [
    shadow(ink, 206, y + h + 2, w * 0.74, 18),
    path(
      `M${x + w} ${y + 3}l${thick} 8V${y + h - 10}l-${thick} 8z`,
      ink.linear([
        [0, '#d9cdb4'],
        [0.3, '#f6eedd'],
        [1, '#cfc3aa'],
      ]),
    ),
    ...[0.3, 0.55, 0.8].map(t =>
      cord(`M${x + w + thick * t} ${y + 3 + 8 * t}V${y + h - 2 - 8 * t}`, '#b9ad94', 0.8),
    ),
    rect(x, y, w, h, 4, ink.lit(c)),
    front,
    rect(x, y, 12, h, 4, '#1d1b26', 'opacity=".16"'),
    rect(x + 12, y, 3, h, 0, '#fff', 'opacity=".25"'),
    path(`M${x + 15} ${y}h${w * 0.34}l-${w * 0.3} ${h}h-${w * 0.04}z`, '#fff', 'opacity=".08"'),
  ].join('')
}

export const [X, Y, W, H] = [70, 58, 244, 348]

export const M = X + W / 2 + 6

/** Volumes of a series share one motif; others take turns. */
export const motifOf = (look: Look, motifs: readonly [Motif, ...Motif[]]) =>
  look.series ? (motifs[hash(look.series) % motifs.length] ?? motifs[0]) : look.turn(motifs)
