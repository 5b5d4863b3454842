import type { Dice } from './draw/dice'
import type { Ink } from './draw/ink'

/** What a shape is told about the product it draws. */
export type Look = {
  brand: string
  name: string
  /** Who wrote or sings it; the brand where nobody did. */
  author: string
  detail: string
  material: string
  style: string
  series?: string
  volume?: number
  /** The main colour, `#rrggbb`. */
  colour: string
  dice: Dice
  ink: Ink
  /** One of the options in turn through the group, so that neighbours differ. */
  turn: <const O extends readonly [unknown, ...unknown[]]>(options: O) => O[number]
}

export type Shape = (look: Look) => string

/** Whether the drawing hint says one of the words; without a hint, whether name, material or style does. */
export const says = (look: Look, words: RegExp) =>
  words.test((look.detail || `${look.name} ${look.material} ${look.style}`).toLowerCase())
