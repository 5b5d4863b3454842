import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { demoEnvironment, query } from './database.mjs'
import { fingerprint } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { runLogged } from './run.mjs'

/** What the seed is made from; its dates are relative to the day it runs, in Berlin. */
export const seedVersion = () =>
  `${new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })} ${fingerprint(['prisma/seed']).slice(0, 12)}`

/**
 * What this database says of itself, in the comment on its schema: which store it is, and when and from what it was seeded.
 * @returns {Promise<{ store?: string, seed?: string }>}
 */
export async function storeMark(url) {
  const [row] = await query(url, `select obj_description('public'::regnamespace, 'pg_namespace') as text`)
  try {
    return JSON.parse(row.text) ?? {}
  } catch {
    return {}
  }
}

/**
 * Fills the database with the demo's data, or brings it up to today: once a day at most.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureSeed(url, { again = false } = {}) {
  if (!existsSync(inRoot('prisma', 'seed', 'seed.ts'))) return false
  const mark = await storeMark(url)
  const seed = seedVersion()
  if (mark.seed === seed && !again) return false
  const args = ['--conditions=react-server', '--import', 'tsx', inRoot('prisma', 'seed', 'seed.ts')]
  await runLogged('seed', process.execPath, args, {
    env: demoEnvironment(url),
    advice: 'Start again to go on; `npm run db:reset` begins with an empty database.',
  })
  const text = JSON.stringify({ store: mark.store ?? randomUUID(), seed })
  await query(url, `comment on schema public is '${text}'`)
  return true
}
