import { lightness, shade } from '../../draw/colour'
import { dashes, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

export const keyboards: Shape = ({ colour: c, ink, dice, turn }) => {
  const compact = turn([false, true])
  const half = compact ? 128 : 152
  const keys = dice.pick([
    shade(c, 0.16),
    lightness(c) > 0.45 ? shade(c, -0.14) : shade(c, 0.2),
    '#f0ebe0',
    lightness(c) > 0.45 ? '#2d2d35' : '#5b5b66',
  ])
  const accent = dice.pick(['#d0593f', '#5a8f6b', '#e2b04a', '#5d7fa3'])
  const y0 = 218
  const rows = [0, 1, 2, 3, 4].map(i => {
    const [y, s] = [y0 + 22 + i * 27, half - 16 + i * 4.6]
    const size = (2 * s) / (compact ? 11 : 14)
    const line = `M${200 - s} ${y}H${200 + s}`
    return (
      dashes(`M${200 - s} ${y + 4}H${200 + s}`, shade(keys, -0.16), 21, `${size - 4} 4`) +
      dashes(line, keys, 19, `${size - 4} 4`)
    )
  })
  const low = y0 + 22 + 4 * 27
  return [
    shadow(ink, 200, 384, 188, 22),
    path(
      `M${200 - half} ${y0}Q${200 - half} ${y0 - 10} ${212 - half} ${y0 - 10}H${188 + half}Q${200 + half} ${y0 - 10} ${200 + half} ${y0}L${222 + half} 364H${178 - half}z`,
      ink.lit(c),
    ),
    path(
      `M${178 - half} 364H${222 + half}v6q0 12-12 12H${190 - half}q-12 0-12-12z`,
      ink.lit(shade(c, -0.13)),
    ),
    ...rows,
    rect(140, low - 10, 116, 19, 3, keys),
    rect(140, low + 9, 116, 3, 0, shade(keys, -0.16)),
    path(`M${200 - half + 15} ${y0 + 13}h20v18h-21z`, accent),
    path(`M${198 + half - 12} ${low - 10}h24l2 19h-26z`, accent),
    path(`M${200 - half} ${y0}h${half * 0.9}l-${half * 0.55} 144h-${half * 0.5}z`, '#fff', 'opacity=".07"'),
  ].join('')
}
