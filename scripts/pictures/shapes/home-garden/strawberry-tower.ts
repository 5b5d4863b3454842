import { shade } from '../../draw/colour'
import { disc, oval, path, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

const GREEN = '#5c8a5a'

/** Stacked planting rings with leaves and fruit at each edge. */
export const strawberryTower: Shape = ({ colour: c, ink, dice }) => {
  const ring = (y: number, w: number) => {
    const sprigs = [-1, -0.55, 0, 0.55, 1].map(k => {
      const x = 200 + k * (w - 6)
      const leaf = shade(GREEN, dice.range(-0.06, 0.1))
      return (
        oval(x - 11, y - 6, 17, 11, leaf) +
        oval(x + 11, y - 8, 17, 11, shade(leaf, 0.05)) +
        (k === 0 ? '' : path(`M${x - 8} ${y + 6}q8-6 16 0q0 14-8 20q-8-6-8-20z`, '#c8402f'))
      )
    })
    return (
      path(`M${200 - w} ${y}H${200 + w}L${200 + w * 0.74} ${y + 74}H${200 - w * 0.74}z`, ink.round(c)) +
      oval(200, y, w, 12, ink.lit(shade(c, 0.06))) +
      oval(200, y, w - 10, 8, '#4a3a30') +
      sprigs.join('')
    )
  }
  return [
    shadow(ink, 204, 408, 118, 17),
    ring(330, 104),
    ring(254, 92),
    ring(178, 80),
    oval(200, 168, 34, 16, GREEN),
    oval(176, 156, 22, 13, shade(GREEN, 0.06)),
    oval(226, 154, 22, 13, shade(GREEN, -0.04)),
    disc(200, 150, 9, '#fbf7ee'),
    disc(200, 150, 4, '#e9b65c'),
  ].join('')
}
