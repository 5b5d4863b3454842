import { shade } from '../../draw/colour'
import { cord, disc, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'

const at180 = (inner: string) => `<g transform="translate(0 -14)">${inner}</g>`

export const headphones: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const accent = dice.pick(['#c9a45c', '#d8d4cc', '#c0593f', shade(c, 0.16)])
  if (/in-ear|bud/.test(look.detail) || (!look.detail && says(look, /bud/))) {
    const w = dice.range(82, 96)
    const bud = (k: number) =>
      [
        rect(k > 0 ? 228 : 150, 172, 22, 92, 11, ink.round(c)),
        disc(200 + k * 44, 172, 34, ink.ball(c)),
        oval(200 + k * 22, 178, 14, 20, ink.ball('#3a3942')),
        disc(200 + k * 50, 166, 8, accent, 'opacity=".9"'),
      ].join('')
    return [
      shadow(ink, 204, 408, 132, 19),
      rect(202 - w, 178, 2 * w - 4, 110, 34, ink.lit(shade(c, -0.16))),
      rect(216 - w, 190, 2 * w - 32, 90, 24, '#26252d'),
      at180(bud(-1) + bud(1)),
      rect(200 - w, 282, 2 * w, 124, turn([44, 34]), ink.lit(c)),
      rect(200 - w, 282, 2 * w, 7, 3, shade(c, -0.16)),
      disc(200, 338, 4, '#7dc98a'),
      path(`M${212 - w} 312q2-18 18-20v96q-14-4-18-20z`, '#fff', 'opacity=".25"'),
    ].join('')
  }
  const [w, h] = [dice.range(34, 40), dice.range(62, 72)]
  const cup = (x: number, k: number) =>
    [
      rect(k < 0 ? x + 2 : x - 40, 318 - h, 38, 2 * h, 19, ink.lit('#33323b')),
      oval(x, 318, w, h + 6, ink.ball(k < 0 ? c : shade(c, -0.04))),
      oval(x - k * 2, 318, w * 0.62, h * 0.66, ink.ball(shade(c, -0.08))),
      oval(x - k * 2, 318, w * 0.3, h * 0.3, accent, 'opacity=".85"'),
    ].join('')
  const band = 'M88 300C70 92 330 92 312 300'
  return [
    shadow(ink, 204, 398, 150, 18),
    cord(band, shade(c, -0.14), dice.range(22, 26)),
    cord('M96 250C94 112 306 112 304 250', ink.lit(c), 17),
    cord('M126 176C158 130 242 130 274 176', ink.lit(dice.pick(['#4a443f', '#8a6a4c', shade(c, -0.2)])), 15),
    cord('M92 300V246M308 300V246', ink.lit('#b9bcc2'), 9),
    cup(92, -1),
    cup(308, 1),
    path('M112 196C132 138 168 124 200 122C164 132 138 156 124 200z', '#fff', 'opacity=".22"'),
  ].join('')
}
