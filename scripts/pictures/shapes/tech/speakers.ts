import { shade } from '../../draw/colour'
import { at, cord, dashes, disc, oval, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

export const speakers: Shape = look => {
  const { colour: c, ink, dice, turn, name } = look
  if (/pair/i.test(name)) {
    const one = speakers({ ...look, name: '', detail: 'box' })
    return at('translate(-14 102) scale(.7)', one) + at('translate(116 118) scale(.7)', one)
  }
  const kind = look.detail === 'box' ? 'box' : turn(['tall', 'box', 'pill'] as const)
  const strap = dice.pick(['#8a5a3c', '#2c2b33', '#c9b48c'])
  if (kind === 'pill') {
    const w = dice.range(128, 146)
    return [
      shadow(ink, 200, 394, 165, 20),
      cord(`M${200 + w - 20} 286q40-40 34 40`, strap, 9),
      rect(200 - w, 258, 2 * w, 134, 67, ink.fall(c)),
      ...[0, 1, 2, 3, 4, 5].map(i =>
        dashes(
          `M${226 - w} ${280 + i * 18}H${174 + w}`,
          shade(c, -0.16),
          5,
          '0 11',
          'stroke-linecap="round"',
        ),
      ),
      oval(202 - w + 28, 325, 28, 62, ink.lit(shade(c, -0.1))),
      disc(202 - w + 28, 325, 15, shade(c, 0.1)),
      rect(180, 260, 40, 6, 3, '#fff', 'opacity=".5"'),
    ].join('')
  }
  const [w, top] = kind === 'tall' ? [dice.range(82, 92), 132] : [dice.range(98, 112), 168]
  const front = dice.pick([shade(c, -0.22), '#33323b'])
  const cone = (y: number, r: number) =>
    disc(200, y, r, ink.ball(shade(front, -0.05))) +
    disc(200, y, r * 0.78, ink.ball('#4b4a55')) +
    disc(200, y, r * 0.3, ink.ball('#8d8b92'))
  return [
    shadow(ink, 206, 408, w * 1.55, 20),
    kind === 'tall'
      ? cord(`M${200 - w * 0.6} 140C${200 - w * 0.5} 84 ${200 + w * 0.5} 84 ${200 + w * 0.6} 140`, strap, 13)
      : '',
    path(`M${200 + w - 16} ${top + 3}h20q14 0 14 14V392q0 14-14 14h-20z`, shade(c, -0.22)),
    rect(200 - w, top, 2 * w, 276 - (top - 132), kind === 'tall' ? 40 : 14, ink.lit(c)),
    rect(214 - w, top + 14, 2 * w - 28, 248 - (top - 132), kind === 'tall' ? 30 : 8, ink.lit(front)),
    kind === 'tall' ? cone(220, 36) + cone(326, 54) : cone(222, 26) + cone(318, 66),
    rect(200 - w, top, 22, 240, 14, ink.glow(0.28)),
  ].join('')
}
