import { shade } from '../../draw/colour'
import { cord, oval, path, rect, shadow } from '../../draw/svg'
import { type Shape, says } from '../../look'
import { hood, lapels, rounds } from './coat-parts'
import { type Cut, top } from './garment'

export const winterCoats: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /down|puffer|quilt/)
    ? 'puffer'
    : says(look, /parka/)
      ? 'parka'
      : says(look, /duffle|duffel/)
        ? 'duffle'
        : says(look, /wool|coat|trench/)
          ? turn(['wool', 'double'] as const)
          : turn(['puffer', 'wool', 'parka', 'duffle'] as const)
  const cut: Cut = {
    chest: dice.range(80, 88),
    hem: dice.range(86, 98),
    bottom: dice.range(426, 440),
    sleeve: 'long',
    neck: 'high',
    puff: kind === 'puffer' ? 14 : 4,
  }
  const [dark, seam] = [shade(c, -0.12), shade(c, -0.2)]
  const fur = dice.pick(['#d9c7a6', '#b79a78', '#efe7d8'])
  const horn = dice.pick(['#6b4a33', '#2f2e36', '#c9a45c'])
  const quilt = [0, 1, 2, 3, 4, 5, 6]
    .map(
      i =>
        cord(`M60 ${168 + i * 40}Q200 ${184 + i * 40} 340 ${168 + i * 40}`, seam, 4, 'opacity=".8"') +
        cord(`M60 ${174 + i * 40}Q200 ${190 + i * 40} 340 ${174 + i * 40}`, '#fff', 5, 'opacity=".16"'),
    )
    .join('')
  const flap = (x: number) => rect(x, 312, 52, 56, 5, shade(c, -0.05)) + rect(x - 2, 308, 56, 18, 5, dark)
  const line = cord(`M200 150V${cut.bottom}`, seam, 3)
  const parts = {
    puffer:
      cord(`M200 134V${cut.bottom}`, '#e9e4d8', 4) +
      path('M156 96Q200 84 244 96L250 142Q200 160 150 142z', ink.round(shade(c, 0.02))) +
      cord('M153 118Q200 132 247 118', seam, 3),
    parka:
      line +
      hood(c, look, fur) +
      flap(126) +
      flap(222) +
      cord('M116 266Q200 278 284 266', dark, 7) +
      rounds(207, [196, 246, 296, 346, 396], horn),
    duffle:
      line +
      hood(c, look, '') +
      [188, 242, 296]
        .map(y => cord(`M176 ${y}H224`, '#c9a06c', 4) + rect(186, y - 5, 28, 10, 5, horn))
        .join('') +
      rect(122, 318, 58, 64, 4, shade(c, -0.06)) +
      rect(220, 318, 58, 64, 4, shade(c, -0.06)),
    wool:
      lapels(c, look, 232) +
      cord(`M200 232Q204 330 208 ${cut.bottom}`, seam, 2.5) +
      rounds(206, [252, 296, 340], horn) +
      path('M126 300l50 8v14l-50-8zM274 300l-50 8v14l50-8z', dark),
    double:
      lapels(c, look, 222) +
      rounds(178, [246, 290, 334], horn) +
      rounds(228, [246, 290, 334], horn) +
      cord(`M110 282Q200 296 290 282`, dark, 15, 'stroke-linecap="butt"') +
      rect(190, 276, 28, 24, 4, horn) +
      rect(196, 282, 16, 12, 2, dark),
  }[kind]
  return [
    shadow(ink, 204, 456, 132, 14),
    kind === 'wool' || kind === 'double' ? oval(200, 110, 40, 10, shade(c, -0.26)) : '',
    top(look, cut, kind === 'puffer' ? quilt : '', dark),
    parts,
  ].join('')
}
