// Colours are handled in OKLCH, so that lighter and darker keep the hue a person sees.
// Formulas: Björn Ottosson, "A perceptual color space for image processing" (2020).

type Lch = { l: number; c: number; h: number }

const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)
const channel = (hex: string, at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const byte = (v: number) =>
  Math.round(Math.min(1, Math.max(0, toGamma(Math.min(1, Math.max(0, v))))) * 255)
    .toString(16)
    .padStart(2, '0')

function toLch(hex: string): Lch {
  const [r, g, b] = [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const z = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, z),
    h: Math.atan2(z, a),
  }
}

function toHex({ l, c, h }: Lch): string {
  const [a, z] = [c * Math.cos(h), c * Math.sin(h)]
  const x = (l + 0.3963377774 * a + 0.2158037573 * z) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * z) ** 3
  const w = (l - 0.0894841775 * a - 1.291485548 * z) ** 3
  const r = 4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * w
  const g = -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * w
  const b = -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * w
  return `#${byte(r)}${byte(g)}${byte(b)}`
}

/** Returns the colour with its lightness moved by `by` (−1 … 1). */
export function shade(hex: string, by: number): string {
  const { l, c, h } = toLch(hex)
  return toHex({ l: Math.min(0.99, Math.max(0.12, l + by)), c: c * (by > 0 ? 1 - by * 0.6 : 1), h })
}

/** Returns the lightness of a colour, 0 (black) … 1 (white). */
export const lightness = (hex: string): number => toLch(hex).l

/** Returns an ink that can be read on the colour: near-black or paper. */
export const readable = (hex: string): string => (lightness(hex) > 0.64 ? '#2b2a33' : '#fbf7ee')

/** Returns `#rrggbb` for `#rgb`, `#rrggbb` or `oklch(L C H)`; throws on anything else. */
export function hexOf(css: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(css)
  if (short)
    return `#${short
      .slice(1)
      .map(d => d + d)
      .join('')}`.toLowerCase()
  if (/^#[0-9a-f]{6}$/i.test(css)) return css.toLowerCase()
  const parts = /^(?:oklch\()?\s*([\d.]+)(%?)\s+([\d.]+)\s+([\d.]+)\s*\)?$/.exec(css.trim())
  if (!parts) throw new Error(`not a colour the pictures can use: ${css}`)
  const l = Number(parts[1]) / (parts[2] ? 100 : 1)
  return toHex({ l, c: Number(parts[3]), h: (Number(parts[4]) * Math.PI) / 180 })
}
