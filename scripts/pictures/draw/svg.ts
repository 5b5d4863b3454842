import type { Ink } from './ink'

const attributes = (extra: string) => (extra ? ` ${extra.trim()}` : '')

export const path = (d: string, fill: string, extra = '') =>
  `<path d="${d}" fill="${fill}"${attributes(extra)}/>`

/** A round-ended stroke: cords, straps, stitches, rows of keys. */
export const cord = (d: string, colour: string, width: number, extra = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"${attributes(extra || 'stroke-linecap="round"')}/>`

/** A dashed stroke: stitches, ribs, rows of keys. */
export const dashes = (d: string, colour: string, width: number, dash: string, extra = '') =>
  cord(d, colour, width, `stroke-dasharray="${dash}" ${extra}`)

export const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, extra = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}"${r ? ` rx="${r}"` : ''} fill="${fill}"${attributes(extra)}/>`

export const oval = (cx: number, cy: number, rx: number, ry: number, fill: string, extra = '') =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"${attributes(extra)}/>`

export const disc = (cx: number, cy: number, r: number, fill: string, extra = '') =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${attributes(extra)}/>`

export const at = (transform: string, ...inner: string[]) =>
  `<g transform="${transform}">${inner.join('')}</g>`

export const within = (clip: string, ...inner: string[]) => `<g${clip}>${inner.join('')}</g>`

/** A window with its own 100-unit wide coordinates; what leaves it is cut off. */
export const pane = (x: number, y: number, w: number, h: number, ...inner: string[]) =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 100 ${(100 * h) / w}">${inner.join('')}</svg>`

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

type Type = { serif?: boolean; weight?: number; spacing?: number; anchor?: 'start' | 'end'; extra?: string }

/** One line of type, centred on x unless anchored. */
export function words(
  x: number,
  y: number,
  size: number,
  text: string,
  fill: string,
  type: Type = {},
): string {
  const family = type.serif ? 'Georgia,serif' : 'Helvetica,Arial,sans-serif'
  const spacing = type.spacing ? ` letter-spacing="${type.spacing}"` : ''
  const weight = type.weight ? ` font-weight="${type.weight}"` : ''
  const style = `font-family="${family}" font-size="${size}"${weight}${spacing} text-anchor="${type.anchor ?? 'middle'}"`
  return `<text x="${x}" y="${y}" ${style} fill="${fill}"${attributes(type.extra ?? '')}>${escapeXml(text)}</text>`
}

/** The size at which a line of type fits a width: at most `most`. */
export const fitting = (text: string, width: number, most: number) =>
  Math.min(most, width / Math.max(1, text.length * 0.62))

/** The soft shadow a thing throws on the floor, a little to the right. */
export const shadow = (ink: Ink, cx: number, cy: number, rx: number, ry = rx * 0.13) =>
  oval(
    cx + rx * 0.05,
    cy,
    rx,
    ry,
    ink.radial([
      [0, '#2a2433', 0.42],
      [0.6, '#2a2433', 0.16],
      [1, '#2a2433', 0],
    ]),
  )

/** Shortens long decimals: pictures need no more than a tenth of a unit. */
export const tidy = (svg: string) =>
  svg.replace(/-?\d+\.\d{2,}/g, number => {
    const value = Number(number)
    return String(
      Number(value.toFixed(Math.abs(value) > 3 ? 1 : Math.abs(value) > 0.6 && Math.abs(value) < 1.6 ? 3 : 2)),
    )
  })
