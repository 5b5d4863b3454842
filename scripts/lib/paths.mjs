import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout, with symbolic links resolved. */
export const root = realpathSync(fileURLToPath(new URL('../..', import.meta.url)))

/** Everything the store writes lies here. */
export const data = join(root, '.data')

export const inRoot = (...parts) => join(root, ...parts)
export const inData = (...parts) => join(data, ...parts)

/** Names this checkout in places outside it. */
export const checkoutId = createHash('sha256').update(root).digest('hex').slice(0, 12)

/** Makes `.data/`, or stops with a sentence when the checkout cannot be written to. */
export function ensureDataFolder() {
  try {
    mkdirSync(inData('logs'), { recursive: true })
  } catch (error) {
    throw new Error(
      `cannot write to ${data} (${error.code}): run as the owner of the checkout, or give this user the right to write there`,
    )
  }
}
