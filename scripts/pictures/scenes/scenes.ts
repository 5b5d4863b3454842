import { hash } from '../draw/dice'
import { createInk } from '../draw/ink'
import { type Picture, sheet } from '../picture'
import { beauty, books, fashion, tech } from './indoors'
import { birthday, home, travel, welcome } from './outdoors'
import { HIGH, type Scene, WIDE } from './stage'

/** What each scene is called in its file name: the departments, the welcome, the birthday. */
const SCENES: Readonly<Record<string, Scene>> = {
  tech,
  'home-garden': home,
  fashion,
  'beauty-health': beauty,
  'travel-outdoor': travel,
  'books-audio': books,
  welcome,
  birthday,
}

/** Returns the landscape pictures, `scene-<name>.svg`. */
export const scenePictures = (): Picture[] =>
  Object.entries(SCENES).map(([name, scene]) => {
    const ink = createInk(`s${hash(name).toString(36)}-`)
    const body = scene(ink)
    return { file: `scene-${name}.svg`, svg: sheet(WIDE, HIGH, ink, body) }
  })
