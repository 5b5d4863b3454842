import { lightness, shade } from '../draw/colour'
import { cord, dashes, disc, oval, path, rect, shadow, words } from '../draw/svg'
import { type Shape, says } from '../look'
import { backpacks } from './travel'

export const bags: Shape = look => {
  if (/backpack/.test(look.detail)) return backpacks(look)
  const { colour: c, ink, dice, turn } = look
  const kind = says(look, /sleeve/)
    ? 'sleeve'
    : says(look, /messenger|satchel/)
      ? 'flap'
      : says(look, /brief|tote/)
        ? 'brief'
        : turn(['brief', 'sleeve', 'flap'] as const)
  const trim = dice.pick(['#8a5a3c', '#5a3b2c', shade(c, -0.2), '#2c2b33'])
  const metal = ink.lit(dice.pick(['#c9a45c', '#b9bcc2']))
  const [w, top] = [dice.range(134, 146), kind === 'sleeve' ? 196 : 206]
  const body = `M${214 - w} ${top}H${186 + w}q14 0 15 14l6 160q1 22-20 22H${213 - w}q-21 0-20-22l6-160q1-14 15-14z`
  const seam = `M${222 - w} ${top + 12}H${178 + w}M${216 - w} 384H${184 + w}`
  const parts = {
    sleeve: [
      cord(`M${220 - w} ${top + 9}H${180 + w}`, shade(c, -0.25), 5),
      rect(168 + w - 26, top + 4, 10, 32, 4, metal),
      rect(154, 272, 92, 58, 6, shade(c, -0.06)),
      words(200, 307, 17, look.brand, shade(c, lightness(c) > 0.5 ? -0.26 : 0.3), { serif: true }),
    ],
    brief: [
      cord('M150 210C150 148 250 148 250 210', trim, 14),
      rect(142, 200, 16, 30, 5, metal),
      rect(242, 200, 16, 30, 5, metal),
      path(`M${222 - w} 284H${178 + w}l3 96q0 8-8 8H${227 - w}q-8 0-8-8z`, ink.lit(shade(c, -0.04))),
      cord(`M${226 - w} 284H${174 + w}`, shade(c, -0.24), 5),
      rect(178, 312, 44, 22, 4, ink.lit(trim)),
    ],
    flap: [
      cord(`M${212 - w} 226C${180 - w} 60 ${220 + w} 60 ${188 + w} 226`, trim, 12),
      path(
        `M${207 - w} ${top - 4}H${193 + w}l8 98q-2 22-30 22H${229 - w}q-28 0-30-22z`,
        ink.lit(shade(c, 0.03)),
      ),
      ...[132, 246].flatMap(x => [
        rect(x, 278, 22, 86, 4, ink.lit(trim)),
        rect(x - 4, 322, 30, 24, 4, metal),
        rect(x + 3, 328, 16, 12, 2, shade(trim, -0.1)),
      ]),
    ],
  }[kind]
  return [
    shadow(ink, 200, 402, 168, 20),
    path(body, ink.lit(shade(c, -0.05))),
    ...parts,
    dashes(seam, shade(c, 0.16), 1.6, '6 4', 'opacity=".7"'),
    path(`M${214 - w} ${top}h52l-20 196H${213 - w}q-21 0-20-22l6-160q1-14 15-14z`, '#fff', 'opacity=".08"'),
  ].join('')
}

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

const at180 = (inner: string) => `<g transform="translate(0 -14)">${inner}</g>`

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
