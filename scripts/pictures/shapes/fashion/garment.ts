import { lightness, shade } from '../../draw/colour'
import { cord, disc, oval, path, rect, within } from '../../draw/svg'
import type { Look } from '../../look'

export type Cut = {
  /** Half the width at the chest and at the hem, and where the hem is. */
  chest: number
  hem: number
  bottom: number
  sleeve: 'none' | 'short' | 'long'
  neck: 'crew' | 'deep' | 'high'
  /** How far the sleeves stand out. */
  puff?: number
}

/** Returns the outline of a top's body, hung at y = 112. */
export function bodice({ chest: s, hem, bottom, neck, sleeve }: Cut): string {
  const dip = neck === 'deep' ? 64 : neck === 'high' ? 6 : 24
  const n = sleeve === 'none' ? 36 : 40
  const shoulder = sleeve === 'none' ? s - 26 : s - 12
  const [l, r] = [200 - n, 200 + n]
  return `M${l} 110Q${l + 10} ${112 + dip} 200 ${112 + dip}Q${r - 10} ${112 + dip} ${r} 110L${200 + shoulder} 124Q${200 + s - 14} 176 ${200 + s} 208Q${198 + s} ${(208 + bottom) / 2} ${200 + hem} ${bottom - 6}Q200 ${bottom + 10} ${200 - hem} ${bottom - 6}Q${202 - s} ${(208 + bottom) / 2} ${200 - s} 208Q${214 - s} 176 ${200 - shoulder} 124z`
}

function sleeve({ chest: s, sleeve: kind, puff = 0 }: Cut, k: 1 | -1, fill: string, cuff: string) {
  const x = (v: number) => 200 + k * v
  if (kind === 'none') return ''
  if (kind === 'short')
    return (
      path(`M${x(s - 14)} 123Q${x(s + 30)} 140 ${x(s + 50)} 214L${x(s + 6)} 232L${x(s - 10)} 180z`, fill) +
      cord(`M${x(s + 48)} 206L${x(s + 5)} 224`, cuff, 2, 'opacity=".7"')
    )
  const [out, end] = [s + 32 + puff, 372]
  return (
    path(
      `M${x(s - 14)} 123Q${x(out - 8)} 140 ${x(out)} 220L${x(out + 18)} ${end}Q${x(out + 2)} ${end + 12} ${x(out - 20 - puff / 2)} ${end + 8}L${x(s - 2)} 236L${x(s - 16)} 170z`,
      fill,
    ) +
    path(
      `M${x(out + 16)} ${end - 22}L${x(out + 19)} ${end + 2}Q${x(out + 2)} ${end + 16} ${x(out - 21 - puff / 2)} ${end + 10}L${x(out - 21 - puff / 2)} ${end - 15}Q${x(out)} ${end - 8} ${x(out + 16)} ${end - 22}z`,
      cuff,
    )
  )
}

/** Draws a top with its sleeves; `inside` is laid on the body and cut to it. */
export function top({ ink, colour: c }: Look, cut: Cut, inside = '', cuff = shade(c, -0.08)): string {
  const body = bodice(cut)
  const n = cut.sleeve === 'none' ? 36 : 40
  const dip = cut.neck === 'deep' ? 64 : 24
  const back =
    cut.neck === 'high'
      ? ''
      : path(
          `M${200 - n} 110Q200 96 ${200 + n} 110Q${190 + n} ${120 + dip} 200 ${120 + dip}T${200 - n} 110z`,
          shade(c, -0.2),
        )
  const { bottom, chest } = cut
  return [
    sleeve(cut, -1, ink.lit(shade(c, -0.01)), cuff),
    sleeve(cut, 1, ink.lit(shade(c, -0.07)), shade(cuff, -0.05)),
    back,
    path(body, ink.lit(c)),
    within(
      ink.clip(body),
      inside,
      path(
        `M${206 - chest} 216Q${240 - chest} 300 ${222 - chest} ${bottom}H${250 - chest}Q${250 - chest} 290 ${206 - chest} 216zM${194 + chest} 216Q${150 + chest} 300 ${176 + chest} ${bottom}H${140 + chest}Q${136 + chest} 300 ${194 + chest} 216z`,
        '#1d1b26',
        'opacity=".05"',
      ),
      path(
        `M${200 - chest + 34} 140Q${200 - chest + 40} 260 ${200 - chest + 50} ${bottom}h-14Q${200 - chest + 22} 260 ${200 - chest + 34} 140z`,
        '#fff',
        'opacity=".13"',
      ),
    ),
  ].join('')
}

/** A rib or binding along the neckline. */
export const collar = (cut: Cut, colour: string, width = 8) => {
  const dip = cut.neck === 'deep' ? 64 : 24
  const n = cut.sleeve === 'none' ? 36 : 40
  return cord(
    `M${200 - n} 110Q${210 - n} ${112 + dip} 200 ${112 + dip}Q${190 + n} ${112 + dip} ${200 + n} 110`,
    colour,
    width,
  )
}

type Fabric = 'plain' | 'stripe' | 'dots' | 'check' | 'flower' | 'block'

/** Returns a woven or printed pattern over the whole garment, to be cut to its outline. */
export function fabric({ colour: c, dice, ink }: Look, kind: Fabric): string {
  const mark = shade(c, lightness(c) > 0.6 ? -0.2 : 0.24)
  const print = dice.pick(['#fbf7ee', mark])
  const petals = dice.pick(['#fbf7ee', '#e9a39a', '#f1cd7a'])
  const flower = (x: number, y: number) =>
    [0, 1, 2, 3, 4]
      .map(i => oval(x, y - 8, 5.5, 8, petals, `transform="rotate(${i * 72} ${x} ${y})"`))
      .join('') + disc(x, y, 4.5, '#c98a3c')
  const all = (w: number, h: number, ...inner: string[]) => rect(0, 0, 400, 500, 0, ink.tile(w, h, ...inner))
  if (kind === 'stripe') return all(30, 28, rect(0, 4, 30, 10, 0, print))
  if (kind === 'dots') return all(28, 48, disc(7, 12, 4.5, print), disc(21, 36, 4.5, print))
  if (kind === 'check')
    return all(
      38,
      38,
      rect(0, 0, 12, 38, 0, mark, 'opacity=".5"'),
      rect(0, 0, 38, 12, 0, mark, 'opacity=".5"'),
    )
  if (kind === 'block') return rect(0, dice.int(210, 270), 400, 260, 0, mark, 'opacity=".8"')
  if (kind === 'flower')
    return all(
      76,
      96,
      flower(22, 26),
      flower(58, 72),
      oval(60, 22, 9, 4, shade(c, -0.13), 'transform="rotate(-30 60 22)"'),
      oval(22, 76, 9, 4, shade(c, -0.13), 'transform="rotate(24 22 76)"'),
    )
  return ''
}
