import { disc, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'
import { byline, framed, paint, title } from './cover'
import { MOTIFS } from './motifs'

export const vinyl: Shape = look => {
  const { ink, dice } = look
  const p = paint(look)
  const [x, y, s] = [26, 142, 262]
  const m = x + s / 2
  const cx = x + s - 34
  const record = dice.pick(['#1f1e24', '#1f1e24', '#3a2230', '#22313a'])
  const [text, top, tall] = look.turn([
    [174, 22, 150],
    [16, 94, 126],
    [18, 84, 140],
  ])
  return [
    shadow(ink, 204, y + s + 3, 186, 18),
    disc(cx, y + s / 2, 120, ink.lit(record)),
    ...[106, 92, 78, 64].map(r =>
      disc(cx, y + s / 2, r, 'none', 'stroke="#fff" stroke-opacity=".1" stroke-width="2"'),
    ),
    path(`M${cx} ${y + s / 2}l76-92A120 120 0 0 1 ${cx + 106} ${y + s / 2 - 56}z`, '#fff', 'opacity=".14"'),
    disc(cx, y + s / 2, 42, p.warm),
    rect(x + s - 4, y + 3, 6, s - 6, 0, '#1d1b26', 'opacity=".28"'),
    rect(x, y, s, s, 2, ink.lit(p.ground)),
    framed(look.turn(MOTIFS.sound), p, look, x + 24, y + top, s - 48, tall),
    title(look.name, p.ink, {
      x: m,
      top: y + text,
      width: 226,
      height: 66,
      most: 36,
      sans: dice.chance(0.5),
    }),
    byline(look.author, m, y + s - 14, 200, p.ink),
    path(`M${x} ${y}h${s * 0.42}l-${s * 0.34} ${s}H${x}z`, '#fff', 'opacity=".07"'),
  ].join('')
}
