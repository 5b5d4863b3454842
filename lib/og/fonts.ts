import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Font = { name: string; data: Buffer; weight: 400 | 600; style: 'normal' }

const FILES = [
  ['Fraunces', 'fraunces', 'latin', 600],
  ['Fraunces Ext', 'fraunces', 'latin-ext', 600],
  ['Instrument Sans', 'instrument-sans', 'latin', 400],
  ['Instrument Sans', 'instrument-sans', 'latin', 600],
  ['Caveat', 'caveat', 'latin', 600],
] as const

let fonts: Promise<Font[]> | undefined

/** The shop's fonts for drawn images, read once. Variable fonts come as woff2, which the renderer cannot read. */
export function drawnFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    FILES.map(async ([name, family, subset, weight]) => {
      const file = `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`
      return { name, data: await readFile(join(process.cwd(), file)), weight, style: 'normal' as const }
    }),
  )
  return fonts
}
