import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../prisma/seed/catalogue/catalogue'
import { type Picture, productPictures } from './picture'
import { scenePictures } from './scenes/scenes'
import { wrappedPictures } from './wrapped'

const folder = join(import.meta.dirname, '../../public/pictures')

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Writes what changed and returns how many files that was. */
function write(pictures: Picture[]): number {
  mkdirSync(folder, { recursive: true })
  return pictures.filter(({ file, svg }) => {
    const path = join(folder, file)
    if (read(path) === svg) return false
    writeFileSync(path, svg)
    return true
  }).length
}

const pictures = [...productPictures(catalogue), ...scenePictures(), ...wrappedPictures()]
console.log(`pictures: ${pictures.length} drawn, ${write(pictures)} changed`)
