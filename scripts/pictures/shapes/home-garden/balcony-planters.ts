import { shade } from '../../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

export const balconyPlanters: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const plant = turn(['lavender', 'geranium', 'herb', 'grass'] as const)
  const hanging = /hanging/.test(look.detail)
  const round = hanging || /pot/.test(look.detail) || (!look.detail && dice.chance(0.25))
  const [w, top] = round ? [98, 280] : [140, 304]
  const green = dice.pick(['#5c8a5a', '#6f9a5b', '#4a7a63'])
  const stems = [...Array(round ? 8 : 11).keys()].map(i => {
    const x = 200 - w + 22 + (i * (2 * w - 44)) / (round ? 7 : 10)
    const [tip, y] = [x + dice.range(-16, 16) + (x - 200) * 0.25, dice.range(148, 206)]
    const leaf = shade(green, dice.range(-0.08, 0.1))
    const stem = cord(`M${x} ${top + 8}Q${x} ${y + 60} ${tip} ${y}`, leaf, plant === 'grass' ? 7 : 4)
    if (plant === 'lavender')
      return (
        stem +
        dashes(
          `M${tip} ${y - 18}L${(tip + x) / 2} ${y + 44}`,
          shade('#8672b0', dice.range(-0.08, 0.1)),
          13,
          '0 9',
          'stroke-linecap="round"',
        )
      )
    if (plant === 'geranium')
      return (
        stem +
        oval(x, y + 84, 24, 17, leaf) +
        [0, 1, 2, 3]
          .map(k =>
            disc(
              tip + Math.cos(k * 1.6) * 10,
              y + 10 + Math.sin(k * 1.6) * 9,
              11,
              shade(dice.pick(['#d2584b', '#d9607c']), k * 0.03),
            ),
          )
          .join('')
      )
    if (plant === 'herb')
      return (
        stem +
        [0, 1, 2, 3]
          .map(k =>
            oval(
              tip + (k % 2 ? 12 : -12) + (x - tip) * k * 0.2,
              y + k * 24,
              15,
              10,
              shade(leaf, k % 2 ? 0.05 : -0.03),
            ),
          )
          .join('')
      )
    return stem
  })
  const wood = /wood|larch|acacia|oak|teak|cedar|pine|robinia/.test(look.material.toLowerCase())
  const cords = hanging ? cord(`M${206 - w} ${top}L200 40L${194 + w} ${top}`, '#b58a5c', 5) : ''
  return [
    shadow(ink, 204, 406, w * 1.3, 19),
    cords,
    ...stems,
    oval(200, top + 4, w - 8, 10, '#4a3a30'),
    path(
      `M${200 - w} ${top}H${200 + w}L${round ? 200 + w - 24 : 196 + w - 8} 404H${round ? 200 - w + 24 : 204 - w + 8}z`,
      round ? ink.round(c) : ink.lit(c),
    ),
    wood
      ? cord(`M${206 - w} 336H${194 + w}M${208 - w} 370H${192 + w}`, shade(c, -0.2), 3)
      : dice.chance(0.5)
        ? path(`M${205 - w} 348H${195 + w}l-2 12H${207 - w}z`, shade(c, 0.08))
        : '',
    rect(194 - w, top - 6, 2 * w + 12, 22, 6, ink.lit(shade(c, 0.03))),
    path(`M${200 - w + 10} ${top + 16}h24l6 ${388 - top - 16}h-22z`, '#fff', 'opacity=".14"'),
  ].join('')
}
