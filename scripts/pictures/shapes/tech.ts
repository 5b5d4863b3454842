import { lightness, shade } from '../draw/colour'
import { at, cord, dashes, disc, oval, path, rect, shadow } from '../draw/svg'
import type { Shape } from '../look'
import { wallpaper } from './wallpaper'

export const laptops: Shape = look => {
  const { colour: c, ink, dice } = look
  const half = dice.range(112, 126)
  const [l, r, h] = [200 - half, 200 + half, half * dice.range(1.22, 1.32)]
  const top = 322 - h
  const row = (i: number) => {
    const spread = half - 14 + i * 5.5
    return dashes(
      `M${200 - spread} ${331 + i * 7.5}H${200 + spread}`,
      lightness(c) < 0.4 ? '#6d6c76' : '#1c1c22',
      5.5,
      `${spread / 7.5} 2.5`,
      'opacity=".78"',
    )
  }
  return [
    shadow(ink, 200, 398, 172, 20),
    rect(l - 8, top - 8, 2 * half + 16, h + 10, 12, ink.lit(shade(c, -0.03))),
    rect(l - 4, top - 4, 2 * half + 8, h + 6, 9, '#17171c'),
    wallpaper(look, l + 2, top + 2, 2 * half - 4, h - 8),
    path(`M${l + 2} ${top + 2}h${half}l-${half * 0.6} ${h - 8}h-${half * 0.4}z`, '#fff', 'opacity=".09"'),
    path(`M${l - 6} 322H${r + 6}L${r + 38} 382H${l - 38}z`, ink.lit(c)),
    path(`M${l - 6} 322H${r + 6}l2 4H${l - 8}z`, '#000', 'opacity=".3"'),
    ...[0, 1, 2, 3].map(row),
    path(`M170 362h60l4 15h-68z`, shade(c, -0.06)),
    path(`M${l - 38} 382H${r + 38}v4q0 8-12 8H${l - 26}q-12 0-12-8z`, ink.lit(shade(c, -0.12))),
    path(`M180 382h40q-2 5-8 5h-24q-6 0-8-5z`, shade(c, -0.2)),
  ].join('')
}

export const mice: Shape = ({ colour: c, ink, dice, turn }) => {
  const w = dice.range(70, 84)
  const top = dice.range(128, 146)
  const body = `M200 ${top}C${200 + w} ${top} ${204 + w} ${top + 90} ${200 + w} 300C${196 + w} 372 ${200 + w * 0.6} 404 200 404C${200 - w * 0.6} 404 ${204 - w} 372 ${200 - w} 300C${196 - w} ${top + 90} ${200 - w} ${top} 200 ${top}z`
  const kind = turn(['plain', 'thumb', 'cable', 'ball'] as const)
  const light = shade(c, 0.12)
  return [
    shadow(ink, 206, 400, 118, 24),
    kind === 'cable' ? cord(`M200 ${top + 4}C196 90 252 96 236 40`, shade(c, -0.12), 7) : '',
    `<g transform="rotate(${dice.range(-16, -6)} 200 280)">`,
    kind === 'thumb'
      ? path(
          `M${206 - w} 250C${180 - w} 290 ${176 - w} 360 ${212 - w} 372L${230 - w} 300z`,
          ink.lit(shade(c, -0.05)),
        )
      : '',
    path(body, ink.ball(c)),
    path(
      `M200 ${top}v100M${200 - w} 252Q200 222 ${200 + w} 252`,
      'none',
      `stroke="${shade(c, -0.16)}" stroke-width="2.5"`,
    ),
    kind === 'ball'
      ? disc(200 - w * 0.52, 292, 24, ink.ball('#c0473a'))
      : path(
          `M${200 - w * 0.62} ${top + 60}Q${200 - w * 0.5} ${top + 22} ${200 - w * 0.2} ${top + 16}Q${200 - w * 0.5} ${top + 50} ${200 - w * 0.5} ${top + 92}z`,
          '#fff',
          'opacity=".28"',
        ),
    rect(191, top + 26, 18, 52, 9, '#24242b'),
    rect(194, top + 34, 12, 34, 6, ink.round(dice.pick([light, '#d8d4cc', '#b9553f']))),
    kind === 'thumb' ? rect(207 - w, 232, 9, 40, 4, shade(c, -0.2)) : '',
    disc(200, 360, 5, shade(c, -0.18)),
    '</g>',
  ].join('')
}

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

export const tablets: Shape = look => {
  const { colour: c, ink, dice } = look
  const [w, h] = [dice.range(204, 224), dice.range(278, 296)]
  const [x, y] = [190 - w / 2, 408 - h]
  const pen = dice.pick(['#efe9dc', '#2e2d36', shade(c, 0.1)])
  return [
    shadow(ink, 204, 410, 150, 18),
    rect(x + 7, y + 2, w, h, 20, shade(c, -0.24)),
    rect(x, y, w, h, 20, ink.lit(c)),
    rect(x + 4, y + 4, w - 8, h - 8, 16, '#17171c'),
    wallpaper(look, x + 15, y + 15, w - 30, h - 30),
    path(`M${x + 15} ${y + 15}h${w * 0.6}l-${w * 0.4} ${h - 30}h-${w * 0.2}z`, '#fff', 'opacity=".1"'),
    disc(x + w / 2, y + 9, 2, '#4a4a55'),
    `<g transform="rotate(7 330 300)">`,
    rect(322, 162, 12, 226, 6, ink.round(pen)),
    path('M322 384h12l-6 24z', ink.round(shade(pen, -0.12))),
    rect(322, 196, 12, 3, 0, shade(pen, -0.25)),
    '</g>',
  ].join('')
}
