import type { Dice } from '../../draw/dice'
import { disc, pane, path, rect } from '../../draw/svg'
import type { Look } from '../../look'

const PALETTES = [
  ['#f3d9b1', '#d9774f', '#8c3f4a', '#f7efe0'],
  ['#cfe3e8', '#5b93a8', '#2c4a63', '#f6ecd2'],
  ['#e6e3c8', '#86a37a', '#3f5f52', '#f4c89a'],
  ['#e9d6e3', '#a277a6', '#4d3f6e', '#f6d9c2'],
  ['#f6e0a4', '#e7a15b', '#4b6a88', '#fbf4e4'],
] as const

function hills(dice: Dice, sky: string, near: string, far: string, sun: string) {
  const [a, b] = [dice.range(30, 42), dice.range(36, 50)]
  return [
    rect(0, 0, 100, 140, 0, sky),
    disc(dice.range(24, 78), dice.range(16, 26), dice.range(6, 10), sun),
    path(`M0 ${a}C25 ${a - 16} 45 ${a + 12} 100 ${a - 8}V140H0z`, near),
    path(`M0 ${b}C30 ${b + 12} 60 ${b - 18} 100 ${b}V140H0z`, far),
  ]
}

function waves(dice: Dice, a: string, b: string, c: string, d: string) {
  const x = dice.range(10, 60)
  return [rect(0, 0, 100, 140, 0, a), disc(x, 60, 52, b), disc(x + 34, 70, 44, c), disc(x + 12, 84, 30, d)]
}

function rays(dice: Dice, a: string, b: string, c: string, d: string) {
  const x = dice.range(-10, 30)
  return [
    rect(0, 0, 100, 140, 0, c),
    path(`M${x} 140L${x + 60} 0h26L${x + 26} 140z`, b),
    path(`M${x + 26} 140L${x + 86} 0h16L${x + 50} 140z`, a),
    disc(x + 20, 22, 7, d),
  ]
}

/** A calm picture for a screen, cut to the window. */
export function wallpaper({ dice, turn }: Look, x: number, y: number, w: number, h: number): string {
  const [a, b, c, d] = dice.pick(PALETTES)
  return pane(x, y, w, h, ...turn([hills, waves, rays])(dice, a, b, c, d))
}
