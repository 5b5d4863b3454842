import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { query } from './database.mjs'
import { fingerprint } from './fingerprint.mjs'
import { inData, inRoot } from './paths.mjs'
import { runLogged } from './run.mjs'
import { storeMark } from './seed.mjs'

export const nextCli = inRoot('node_modules', 'next', 'dist', 'bin', 'next')

/** What a build depends on, besides the data it prerenders. */
const sources = ['app', 'components', 'lib', 'public', 'prisma/schema', 'proxy.ts', 'instrumentation.ts']
const settings = ['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']
const notBuilt = /\.(i?test)\.tsx?$|^lib\/generated/

/** Lies in a build for the demo or the tests and says what it was made from. */
export const demoStamp = folder => inRoot(folder, 'built-from.txt')

/** The feed imported last: what is prerendered of another catalogue would be shown for minutes. */
async function lastFeed(url) {
  const [run] = await query(
    url,
    `select "id" from "ImportRun" where "kind" = 'CATALOGUE' and "state" = 'DONE' order by "startedAt" desc limit 1`,
  )
  return run?.id
}

/**
 * Builds the store when its sources, its settings or the store it prerenders changed since.
 * @param {NodeJS.ProcessEnv} env with DATABASE_URL; NEXT_DIST_DIR says where to
 * @returns {Promise<boolean>} whether it had to
 */
export async function ensureBuild(env) {
  const folder = inRoot(env.NEXT_DIST_DIR || '.next')
  const { store } = await storeMark(env.DATABASE_URL)
  const more = JSON.stringify([store, env.TANTE_EMMA_DEMO, env.APP_URL, await lastFeed(env.DATABASE_URL)])
  const wanted = fingerprint([...sources, ...settings], { skip: notBuilt, more })
  const stamp = demoStamp(env.NEXT_DIST_DIR || '.next')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  rmSync(stamp, { force: true })
  // Next writes the folder it builds into to its TypeScript settings; a build beside the usual one gets settings of its own.
  writeFileSync(inData('tsconfig.json'), '{ "extends": "../tsconfig.json" }\n')
  await runLogged(`build${folder.endsWith('.next') ? '' : '-test'}`, process.execPath, [nextCli, 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    advice: 'Mend what it names and start again.',
  })
  writeFileSync(stamp, wanted)
  return true
}
