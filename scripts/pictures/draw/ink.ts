import { lightness, shade } from './colour'

type Stop = readonly [offset: number, colour: string, opacity?: number]

/** Collects the gradients and clips one drawing uses; every method returns what goes into `fill`. */
export type Ink = ReturnType<typeof createInk>

export function createInk(prefix: string) {
  const made = new Map<string, string>()
  const define = (key: string, body: (id: string) => string) => {
    const known = made.get(key)
    if (known) return known.slice(known.indexOf('"') + 1, known.indexOf('"', known.indexOf('"') + 1))
    const id = prefix + made.size.toString(36)
    made.set(key, body(id))
    return id
  }
  const stops = (list: readonly Stop[]) =>
    list
      .map(([at, colour, opacity]) => {
        const o = opacity === undefined ? '' : ` stop-opacity="${opacity}"`
        return `<stop offset="${at}" stop-color="${colour}"${o}/>`
      })
      .join('')
  const linear = (list: readonly Stop[], down = false) => {
    const axis = down ? ' x2="0" y2="1"' : ''
    const key = `l${axis}${stops(list)}`
    return `url(#${define(key, id => `<linearGradient id="${id}"${axis}>${stops(list)}</linearGradient>`)})`
  }
  const radial = (list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5) => {
    const place = ` cx="${cx}" cy="${cy}" r="${r}"`
    const key = `r${place}${stops(list)}`
    return `url(#${define(key, id => `<radialGradient id="${id}"${place}>${stops(list)}</radialGradient>`)})`
  }
  // Dark things need a stronger light to show their form.
  const lift = (c: string) => (lightness(c) < 0.4 ? 0.14 : 0.07)
  return {
    linear,
    radial,
    /** A flat thing lit from the left. */
    lit: (c: string) =>
      linear([
        [0, shade(c, lift(c))],
        [0.45, c],
        [1, shade(c, -0.11)],
      ]),
    /** An upright cylinder lit from the left. */
    round: (c: string) =>
      linear([
        [0, shade(c, -0.06)],
        [0.26, shade(c, lift(c) + 0.05)],
        [0.5, c],
        [0.88, shade(c, -0.17)],
        [1, shade(c, -0.11)],
      ]),
    /** A thing lit from above. */
    fall: (c: string) =>
      linear(
        [
          [0, shade(c, lift(c))],
          [1, shade(c, -0.09)],
        ],
        true,
      ),
    /** A ball lit from the upper left. */
    ball: (c: string) =>
      radial(
        [
          [0, shade(c, lift(c) + 0.06)],
          [0.5, c],
          [1, shade(c, -0.17)],
        ],
        0.34,
        0.28,
        0.8,
      ),
    /** White light fading to nothing, from the left or from above. */
    glow: (strength: number, down = false) =>
      linear(
        [
          [0, '#fff', strength],
          [1, '#fff', 0],
        ],
        down,
      ),
    /** Darkness growing to the right or downwards. */
    dusk: (strength: number, down = false) =>
      linear(
        [
          [0, '#1d1b26', 0],
          [1, '#1d1b26', strength],
        ],
        down,
      ),
    clip: (d: string) =>
      ` clip-path="url(#${define(`c${d}`, id => `<clipPath id="${id}"><path d="${d}"/></clipPath>`)})"`,
    /** A pattern repeated every `w` × `h`. */
    tile: (w: number, h: number, ...inner: string[]) =>
      `url(#${define(`t${w} ${h}${inner.join('')}`, id => `<pattern id="${id}" width="${w}" height="${h}" patternUnits="userSpaceOnUse">${inner.join('')}</pattern>`)})`,
    defs: () => [...made.values()].join(''),
  }
}
