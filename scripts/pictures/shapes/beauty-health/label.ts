import { disc, fitting, path, rect, words } from '../../draw/svg'
import type { Look } from '../../look'

export const PAPER = '#fbf7ee'

export const CAPS = ['#efe7d8', '#2f2e36', '#c9a45c', '#b58a5c', '#fbf7ee'] as const

/** The brand and two quiet lines below it, as on a label. */
export function label({ brand, dice }: Look, x: number, y: number, width: number, colour: string) {
  const size = fitting(brand, width, 24)
  const serif = dice.chance(0.5)
  return [
    words(x, y, size, brand, colour, { serif, weight: serif ? 400 : 600, spacing: 0.5 }),
    rect(x - width * 0.3, y + 14, width * 0.6, 3, 1.5, colour, 'opacity=".55"'),
    rect(x - width * 0.2, y + 23, width * 0.4, 3, 1.5, colour, 'opacity=".4"'),
  ].join('')
}

/** A leaf, a drop, a sun or rings: the small mark on a pack. */
export function mark(kind: 'leaf' | 'drop' | 'sun' | 'rings', x: number, y: number, c: string) {
  if (kind === 'leaf')
    return path(
      `M${x} ${y + 20}C${x - 26} ${y + 6} ${x - 18} ${y - 20} ${x} ${y - 26}C${x + 18} ${y - 20} ${x + 26} ${y + 6} ${x} ${y + 20}z`,
      c,
    )
  if (kind === 'drop')
    return path(
      `M${x} ${y - 24}Q${x + 22} ${y + 4} ${x + 16} ${y + 12}A18 18 0 0 1 ${x - 16} ${y + 12}Q${x - 22} ${y + 4} ${x} ${y - 24}z`,
      c,
    )
  if (kind === 'sun')
    return (
      disc(x, y, 13, c) +
      `<circle cx="${x}" cy="${y}" r="22" fill="none" stroke="${c}" stroke-width="8" stroke-dasharray="4 7.5"/>`
    )
  return [22, 14, 6]
    .map(r => `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${c}" stroke-width="3"/>`)
    .join('')
}
