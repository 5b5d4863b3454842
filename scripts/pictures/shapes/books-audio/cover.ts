import { lightness, shade } from '../../draw/colour'
import { fitting, words } from '../../draw/svg'
import type { Look } from '../../look'
import type { Motif } from './motifs'

/** Paper, ink and accent of a cover; the first product colour leads. */
export type Paint = { ground: string; ink: string; warm: string; deep: string; pale: string }

export function paint({ colour, dice }: Look): Paint {
  const dark = lightness(colour) < 0.62
  return {
    ground: colour,
    ink: dark ? '#fbf3e0' : '#2b2a33',
    warm: dice.pick(
      dark ? ['#e9b65c', '#e58a63', '#f0d9a8', '#9fc4b4'] : ['#c8503a', '#2f6475', '#7a4a6a', '#4d7350'],
    ),
    deep: shade(colour, lightness(colour) < 0.4 ? -0.12 : -0.16),
    pale: shade(colour, dark ? 0.09 : -0.06),
  }
}

/** Breaks a title into at most `most` lines of about the same length. */
function lines(title: string, most: number): string[] {
  const target = title.length / most + 2
  const out: string[] = []
  for (const word of title.split(' ')) {
    const last = out.at(-1)
    if (last !== undefined && (out.length === most || `${last} ${word}`.length <= target))
      out[out.length - 1] = `${last} ${word}`
    else out.push(word)
  }
  return out
}

type Block = { x: number; top: number; width: number; height: number; most?: number; sans?: boolean }

/** The title in as many lines as let it be set largest within the block, centred on x. */
export function title(
  text: string,
  colour: string,
  { x, top, width, height, most = 38, sans }: Block,
): string {
  const sizeOf = (set: string[]) =>
    Math.min(
      most,
      width / (Math.max(...set.map(l => l.length)) * (sans ? 0.6 : 0.56)),
      height / (set.length * 1.12),
    )
  const set = [1, 2, 3, 4]
    .map(n => lines(text, n))
    .reduce((best, next) => (sizeOf(next) > sizeOf(best) + 1 ? next : best))
  const size = sizeOf(set)
  const first = top + (height - set.length * size * 1.12) / 2 + size * 0.86
  return set
    .map((line, i) =>
      words(x, first + i * size * 1.12, Number(size.toFixed(1)), line, colour, {
        serif: !sans,
        weight: sans ? 800 : 700,
      }),
    )
    .join('')
}

/** A motif cut to its window. */
export const framed = (motif: Motif, p: Paint, look: Look, x: number, y: number, w: number, h: number) =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}">${motif(p, look, x, y, w, h)}</svg>`

export const byline = (text: string, x: number, y: number, width: number, colour: string) =>
  words(x, y, fitting(text, width, 15), text, colour, { spacing: 0.4 })
