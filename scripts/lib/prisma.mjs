import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { withLock } from './lock.mjs'
import { currentModel } from './migrate.mjs'
import { inRoot } from './paths.mjs'
import { runLogged } from './run.mjs'

/** Prisma's command line. */
export const prismaCli = inRoot('node_modules', 'prisma', 'build', 'index.js')

/** Keeps Prisma offline: an engine binary that exists is not downloaded, and generating never runs it. */
export const prismaEnvironment = () => ({
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
})

const stamp = inRoot('lib', 'generated', 'prisma', 'made-from.txt')

/** Hash of what the client is generated from: the schema and Prisma's version. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify(currentModel()))
  return hash.update(readFileSync(inRoot('node_modules', 'prisma', 'package.json'))).digest('hex')
}

/** Generates the database client when the schema changed since; resolves with whether it did. */
export const ensureClient = () => withLock('client', generateIfChanged)

async function generateIfChanged() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  await runLogged('generate', process.execPath, [prismaCli, 'generate'], {
    env: prismaEnvironment(),
    advice: 'Mend prisma/schema and run again.',
  })
  writeFileSync(stamp, wanted)
  return true
}
