import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from './fingerprint.mjs'
import { withLock } from './lock.mjs'
import { inData, inRoot } from './paths.mjs'
import { runLogged } from './run.mjs'

const stamp = inData('pictures-drawn-from.txt')

/** Draws the catalogue's pictures into public/pictures when drawings or catalogue changed; resolves with whether it had to. */
export const ensurePictures = () => withLock('pictures', drawIfChanged)

async function drawIfChanged() {
  const wanted = fingerprint(['scripts/pictures', 'prisma/seed/catalogue'])
  const known = existsSync(stamp) && readFileSync(stamp, 'utf8')
  if (known === wanted && existsSync(inRoot('public', 'pictures'))) return false
  await runLogged('pictures', process.execPath, ['--import', 'tsx', inRoot('scripts', 'pictures', 'make.ts')])
  writeFileSync(stamp, wanted)
  return true
}
