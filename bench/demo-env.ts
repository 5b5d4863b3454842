import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Address and secrets of the demo store: from the environment, else from what `npm run db:start` left. */
export function demoEnv(): Record<string, string> {
  if (process.env.DATABASE_URL && process.env.AUTH_SECRET) return {}
  const lines = readFileSync(`${root}.data/env`, 'utf8').split('\n')
  return Object.fromEntries(
    lines.flatMap(line => {
      const at = line.indexOf('=')
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1).replace(/^"|"$/g, '')]] : []
    }),
  )
}
