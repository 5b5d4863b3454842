import { shade } from '../../draw/colour'
import { dashes, disc, path, rect } from '../../draw/svg'
import type { Look } from '../../look'

import type { Paint } from './cover'

/** A small picture for a cover, drawn into a window of `w` × `h`. */
export type Motif = (p: Paint, look: Look, x: number, y: number, w: number, h: number) => string

const peaks: Motif = (p, { dice }, x, y, w, h) => {
  const [a, b] = [dice.range(0.2, 0.4), dice.range(0.6, 0.8)]
  return (
    disc(x + w * b, y + h * 0.3, w * 0.13, p.warm) +
    path(
      `M${x} ${y + h}V${y + h * 0.7}L${x + w * a} ${y + h * 0.25}L${x + w * 0.52} ${y + h * 0.72}L${x + w * b} ${y + h * 0.45}L${x + w} ${y + h * 0.8}V${y + h}z`,
      p.deep,
    ) +
    path(
      `M${x + w * a} ${y + h * 0.25}l${w * 0.11} ${h * 0.17}-${w * 0.08} ${h * 0.04}-${w * 0.05}-${h * 0.05}-${w * 0.09} ${h * 0.05}z`,
      p.ink,
    )
  )
}
const tower: Motif = (p, { dice }, x, y, w, h) => {
  const m = x + w * dice.range(0.4, 0.6)
  return (
    disc(m, y + h * 0.42, w * 0.34, p.warm) +
    path(
      `M${m - 22} ${y + h}V${y + h * 0.4}h-7V${y + h * 0.28}h9v9h8v-9h10v9h8v-9h9v${h * 0.12}h-7V${y + h}z`,
      p.deep,
    ) +
    path(`M${m - 6} ${y + h}v-26a7 7 0 0 1 14 0v26z`, p.warm) +
    path(`M${x} ${y + h}q${w * 0.3}-26 ${w * 0.6}-6t${w * 0.4}-4V${y + h}z`, p.deep)
  )
}
const sea: Motif = (p, { dice }, x, y, w, h) => {
  const sun = x + w * dice.range(0.25, 0.75)
  const wave = (t: number, c: string) =>
    path(`M${x} ${y + h * t}q${w / 8}-14 ${w / 4} 0t${w / 4} 0 ${w / 4} 0 ${w / 4} 0V${y + h}H${x}z`, c)
  return (
    disc(sun, y + h * 0.42, w * 0.2, p.warm) +
    wave(0.52, shade(p.deep, 0.05)) +
    wave(0.68, p.deep) +
    wave(0.84, shade(p.deep, -0.06))
  )
}
const trees: Motif = (p, { dice }, x, y, w, h) =>
  disc(x + w * 0.7, y + h * 0.24, w * 0.12, p.warm) +
  [0.1, 0.3, 0.48, 0.68, 0.88]
    .map(t =>
      path(
        `M${x + w * t} ${y + h * dice.range(0.24, 0.5)}l${w * 0.13} ${h}h-${w * 0.26}z`,
        shade(p.deep, dice.range(-0.05, 0.06)),
      ),
    )
    .join('')
const keyhole: Motif = (p, _look, x, y, w, h) => {
  const [m, c] = [x + w / 2, y + h * 0.42]
  return (
    disc(m, y + h / 2, w * 0.36, p.deep) +
    disc(m, c, w * 0.11, p.warm) +
    path(`M${m - 6} ${c}h12l10 ${h * 0.3}h-32z`, p.warm)
  )
}
const lamp: Motif = (p, { dice }, x, y, w, h) => {
  const m = x + w * dice.range(0.3, 0.7)
  return (
    path(`M${m} ${y + h * 0.1}L${x + w} ${y + h}H${x}z`, p.warm, 'opacity=".35"') +
    rect(m - 3, y + h * 0.1, 6, h * 0.9, 0, p.deep) +
    path(`M${m - 16} ${y + h * 0.12}h32l-7-18h-18z`, p.deep) +
    disc(m, y + h * 0.15, 8, p.warm)
  )
}
const steps: Motif = (p, { dice }, x, y, w, h) =>
  [0, 1, 2, 3, 4]
    .map(i => {
      const [fx, fy] = [x + w * (0.2 + i * 0.14) + (i % 2) * 8, y + h * (0.9 - i * 0.19)]
      return `<g transform="rotate(${dice.range(18, 40)} ${fx} ${fy})"><ellipse cx="${fx}" cy="${fy}" rx="7" ry="13" fill="${i === 4 ? p.warm : p.deep}"/><circle cx="${fx}" cy="${fy + 19}" r="6" fill="${i === 4 ? p.warm : p.deep}"/></g>`
    })
    .join('')
const bowl: Motif = (p, { dice }, x, y, w, h) => {
  const m = x + w / 2
  const bits = [-0.24, -0.08, 0.1, 0.25]
    .map(t =>
      disc(
        m + w * t,
        y + h * dice.range(0.36, 0.44),
        w * dice.range(0.07, 0.1),
        dice.pick([p.warm, '#7f9f6b', '#d9694f', '#efe0b8']),
      ),
    )
    .join('')
  return (
    bits +
    path(
      `M${m - w * 0.4} ${y + h * 0.46}h${w * 0.8}q0 ${h * 0.42}-${w * 0.4} ${h * 0.42}t-${w * 0.4}-${h * 0.42}z`,
      p.deep,
    ) +
    rect(m - w * 0.14, y + h * 0.87, w * 0.28, h * 0.06, 3, p.deep)
  )
}
const fruit: Motif = (p, { dice }, x, y, w, h) => {
  const [m, r] = [x + w / 2, w * 0.3]
  return (
    disc(m, y + h * 0.56, r, p.warm) +
    disc(m, y + h * 0.56, r * 0.82, '#f6e7c4') +
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map(i =>
        path(
          `M${m} ${y + h * 0.56}l-7-${r * 0.68}q7-6 14 0z`,
          dice.pick([p.warm, p.warm, shade(p.warm, 0.06)]),
          `transform="rotate(${i * 45} ${m} ${y + h * 0.56})"`,
        ),
      )
      .join('') +
    path(`M${m} ${y + h * 0.22}q20-30 44-14q-14 24-44 14z`, '#6f9a5b')
  )
}
const route: Motif = (p, { dice }, x, y, w, h) => {
  const [a, b] = [dice.range(0.1, 0.5), dice.range(0.5, 0.9)]
  const [px, py] = [x + w - 40, y + 62]
  const way = `M${x + 24} ${y + h - 18}C${x + w * b} ${y + h} ${x + w * a} ${y + h * 0.6} ${x + w * 0.5} ${y + h * 0.55}S${x + w * b} ${y + h * 0.5} ${px} ${py}`
  return (
    dashes(way, p.deep, 8, '16 8') +
    disc(x + 24, y + h - 18, 9, p.deep) +
    path(`M${px} ${py}q-22-26-22-40a22 22 0 0 1 44 0q0 14-22 40z`, p.warm) +
    disc(px, py - 40, 9, p.ground)
  )
}
const rings: Motif = (p, { dice }, x, y, w, h) => {
  const r = Math.min(w, h) / 2 - 2
  const [cx, cy] = [x + w / 2 + dice.range(-1, 1) * (w / 2 - r), y + h / 2]
  return [1, 0.76, 0.53, 0.3].map((t, i) => disc(cx, cy, r * t, i % 2 ? p.warm : p.deep)).join('')
}
const bars: Motif = (p, { dice }, x, y, w, h) =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map(i => {
      const t = dice.range(0.2, 0.95)
      return rect(x + (i * w) / 9 + 2, y + (h * (1 - t)) / 2, w / 9 - 6, h * t, 4, i % 3 ? p.deep : p.warm)
    })
    .join('')

export const MOTIFS = {
  fantasy: [trees, tower, sea, peaks],
  crime: [keyhole, lamp, trees, steps, sea],
  cook: [bowl, fruit, bowl],
  travel: [route, sea, peaks, tower],
  sound: [bars, rings, sea, lamp, peaks],
} as const satisfies Record<string, readonly [Motif, ...Motif[]]>
