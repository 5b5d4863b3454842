import { hash } from '../draw/dice'
import { createInk } from '../draw/ink'
import { type Picture, sheet } from '../picture'
import { balcony } from './balcony'
import { bathroom } from './bathroom'
import { desk } from './desk'
import { parcel } from './parcel'
import { rail } from './rail'
import { reading } from './reading'
import { seaside } from './seaside'
import { shopFront } from './shop-front'
import { HIGH, type Scene, WIDE } from './stage'

/** What each scene is called in its file name: the departments, the welcome, the birthday. */
const SCENES: Readonly<Record<string, Scene>> = {
  tech: desk,
  'home-garden': balcony,
  fashion: rail,
  'beauty-health': bathroom,
  'travel-outdoor': seaside,
  'books-audio': reading,
  welcome: shopFront,
  birthday: parcel,
}

/** Returns the landscape pictures, `scene-<name>.svg`. */
export const scenePictures = (): Picture[] =>
  Object.entries(SCENES).map(([name, scene]) => {
    const ink = createInk(`s${hash(name).toString(36)}-`)
    const body = scene(ink)
    return { file: `scene-${name}.svg`, svg: sheet(WIDE, HIGH, ink, body) }
  })
