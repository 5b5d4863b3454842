import { lightness, shade } from '../../draw/colour'
import { cord, disc, oval, path, rect, shadow, words } from '../../draw/svg'
import { type Shape, says } from '../../look'

export const chargers: Shape = look => {
  const { colour: c, ink, dice, turn } = look
  const cable = dice.pick([shade(c, -0.16), '#e9e4d8', '#3a3942'])
  const kind = says(look, /bank/)
    ? 'bank'
    : says(look, /pad|wireless|qi|stand/)
      ? 'pad'
      : says(look, /hub|dock|station/)
        ? 'bank'
        : says(look, /plug/)
          ? 'plug'
          : turn(['plug', 'pad', 'bank'] as const)
  if (kind === 'pad') {
    const r = dice.range(112, 128)
    return [
      shadow(ink, 206, 388, 160, 22),
      cord(`M${200 + r - 12} 350C370 350 380 300 352 250S372 170 330 150`, cable, 8),
      oval(200, 356, r, r * 0.42, shade(c, -0.2)),
      oval(200, 342, r, r * 0.42, ink.lit(c)),
      oval(200, 340, r * 0.8, r * 0.33, ink.lit(shade(c, 0.04))),
      cord('M200 326v28M186 340h28', shade(c, -0.2), 4),
      `<g transform="rotate(-5 190 250)">`,
      rect(136, 136, 116, 206, 18, '#202027'),
      rect(141, 141, 106, 196, 14, ink.fall(dice.pick(['#e7a15b', '#5b93a8', '#86a37a', '#a277a6']))),
      path('M150 141h48l-34 196h-14q-9 0-9-9v-178q0-9 9-9z', '#fff', 'opacity=".14"'),
      path('M202 214l-26 40h18l-6 30 28-42h-19z', '#fbf7ee'),
      '</g>',
    ].join('')
  }
  const [w, h] =
    kind === 'plug'
      ? [dice.range(76, 88), turn([136, 168, 190, 160])]
      : [dice.range(84, 96), dice.range(226, 246)]
  const top = 402 - h
  const port = (y: number) => rect(176, y, 48, 17, 8.5, '#24242b') + rect(182, y + 6, 36, 5, 2.5, '#6d6c76')
  return [
    shadow(ink, 206, 404, w * 1.6, 19),
    kind === 'plug'
      ? rect(162, top - 44, 12, 50, 5, ink.round('#c6c8cc')) +
        rect(226, top - 44, 12, 50, 5, ink.round('#c6c8cc'))
      : '',
    rect(212 - w, top + 3, 2 * w, h, 26, shade(c, -0.24)),
    rect(200 - w, top, 2 * w, h, 26, ink.lit(c)),
    path(
      `M${212 - w} ${top + 30}q0-18 18-18h20L${226 - w} ${398 - 12}q-14-4-14-18z`,
      '#fff',
      'opacity=".18"',
    ),
    kind === 'plug'
      ? [0, 1, 2, 3]
          .slice(0, turn([1, 3, 4, 2]))
          .map(i => port(top + 20 + i * 26))
          .join('')
      : port(top + 24),
    kind === 'plug'
      ? ''
      : [0, 1, 2, 3].map(i => disc(170 + i * 20, top + 70, 4, i < 3 ? '#7dc98a' : shade(c, -0.2))).join(''),
    words(200, kind === 'plug' ? 376 : 340, 17, look.brand, shade(c, lightness(c) > 0.5 ? -0.28 : 0.34), {
      weight: 600,
    }),
    cord(`M${200 + w} ${372}C360 380 376 340 350 300S384 210 344 190`, cable, 8),
    `<g transform="rotate(-24 344 178)">${rect(333, 152, 22, 40, 6, ink.lit(cable)) + rect(337, 136, 14, 18, 3, ink.round('#c6c8cc'))}</g>`,
  ].join('')
}
