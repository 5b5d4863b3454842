import { lightness, shade } from '../../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow } from '../../draw/svg'
import type { Shape } from '../../look'

// Half widths of the leg at knee and hem, and how far the leg's centre stands from the middle there.
const CUTS = {
  slim: [31, 24, 44, 47],
  tapered: [38, 22, 46, 45],
  straight: [37, 36, 45, 50],
  wide: [53, 58, 58, 66],
} as const

export const jeans: Shape = look => {
  const { colour: c, ink, dice } = look
  const named = (['slim', 'tapered', 'wide', 'straight'] as const).find(k =>
    `${look.detail} ${look.style} ${look.name}`.toLowerCase().includes(k),
  )
  const cut = named ?? 'straight'
  const [knee, hem, kx, hx] = CUTS[cut]
  const hip = cut === 'slim' ? 82 : cut === 'wide' ? 90 : 86
  const end = cut === 'tapered' ? 436 : 448
  const outline = (k: 1 | -1) => {
    const x = (v: number) => 200 + k * v
    return `M200 74H${x(68)}C${x(74)} 104 ${x(hip - 2)} 130 ${x(hip)} 172C${x(hip)} 220 ${x(kx + knee)} 270 ${x(kx + knee)} 312C${x(kx + knee)} 350 ${x(hx + hem)} 400 ${x(hx + hem)} ${end}Q${x(hx)} ${end + 8} ${x(hx - hem)} ${end}C${x(hx - hem)} 400 ${x(Math.max(6, kx - knee))} 350 ${x(Math.max(6, kx - knee))} 312Q${x(7)} 260 ${x(0)} 218z`
  }
  const [left, right] = [outline(-1), outline(1)]
  const [dark, thread] = [shade(c, -0.1), lightness(c) < 0.3 ? '#77757d' : '#d9a860']
  const st = (d: string, w = 1.7) => dashes(d, thread, w, '5 2.5')
  const fade = ink.radial([
    [0, '#fff', dice.range(0.16, 0.36)],
    [1, '#fff', 0],
  ])
  const cuff = dice.chance(0.35) ? dice.pick([14, 20]) : 0
  const turnUp = (k: 1 | -1) =>
    path(
      `M${200 + k * (hx + hem + 2)} ${end - cuff}V${end + 2}Q${200 + k * hx} ${end + 10} ${200 + k * (hx - hem - 2)} ${end + 2}V${end - cuff}Q${200 + k * hx} ${end - cuff + 7} ${200 + k * (hx + hem + 2)} ${end - cuff}z`,
      shade(c, 0.13),
    )
  return [
    shadow(ink, 204, 456, 60 + hx + hem * 0.6, 13),
    path(right, ink.lit(shade(c, -0.03))),
    path(left, ink.lit(shade(c, 0.02))),
    oval(200 - kx - 2, 262, 30, 92, fade),
    oval(200 + kx - 2, 262, 28, 88, fade),
    path(
      `M200 216Q206 262 ${200 + Math.max(6, kx - knee)} 320l8 14Q212 256 203 200z`,
      '#14131c',
      'opacity=".16"',
    ),
    oval(200, 74, 67, 8, shade(c, -0.2)),
    path('M132 74Q200 90 268 74L271 96Q200 112 129 96z', ink.lit(dark)),
    st('M130 92Q200 108 270 92'),
    ...[150, 200, 246].map(x => rect(x - 4, 76, 8, 26, 2, shade(c, -0.03))),
    st('M126 116Q150 146 190 104', 2.2),
    st('M274 116Q250 146 210 104', 2.2),
    path('M127 112Q150 140 186 104L168 102Q150 102 128 98z', '#14131c', 'opacity=".18"'),
    path('M273 112Q250 140 214 104L232 102Q250 102 272 98z', '#14131c', 'opacity=".18"'),
    cord('M200 104V212', dark, 2.5),
    st('M214 106V170Q214 192 201 204'),
    disc(200, 92, 5, dice.pick(['#c9a45c', '#b9bcc2', '#b5713f'])),
    cord(
      `M${200 - hip + 8} 180C${208 - hip} 230 ${206 - kx - knee} 270 ${206 - kx - knee} 312C${206 - kx - knee} 350 ${206 - hx - hem} 400 ${206 - hx - hem} ${end - 4}`,
      '#fff',
      2,
      'opacity=".2"',
    ),
    cuff
      ? turnUp(-1) + turnUp(1)
      : st(
          `M${201 - hx - hem} ${end - 9}Q${200 - hx} ${end - 1} ${199 - hx + hem} ${end - 9}M${201 + hx - hem} ${end - 9}Q${200 + hx} ${end - 1} ${199 + hx + hem} ${end - 9}`,
        ),
    dice.chance(0.3)
      ? dashes(`M${200 - kx - 16} 296h30M${200 - kx - 14} 304h30`, '#e9eef2', 3, '7 3', 'opacity=".75"')
      : '',
  ].join('')
}
