import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inData, root } from './paths.mjs'
import { Trouble } from './say.mjs'

/** Children that must not outlive us when we are asked to stop. */
const children = new Set()

/** Passes a signal on to every child still running. */
export function signalChildren(signal) {
  for (const child of children) child.kill(signal)
}

/** Resolves with the exit code (a signal counts as 1). */
const ended = child =>
  new Promise((resolve, reject) => {
    children.add(child)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      children.delete(child)
      resolve(signal ? 1 : (code ?? 1))
    })
  })

const lastLines = (path, count) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .slice(-count)
    .map(line => `    ${line}`)
    .join('\n')

/**
 * Runs a command with its output in `.data/logs/<log>.log`; a failure shows the last lines and where the rest is.
 * @param {string} log
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, advice?: string, cwd?: string, echo?: boolean }} [options]
 */
export async function runLogged(log, command, args, { env, advice, cwd = root, echo = false } = {}) {
  const path = inData('logs', `${log}.log`)
  mkdirSync(dirname(path), { recursive: true })
  const file = createWriteStream(path)
  const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      file.write(chunk)
      if (echo) process.stdout.write(chunk)
    })
  }
  const code = await ended(child).catch(error => {
    throw new Trouble(`${command} could not be started (${error.code})`, advice)
  })
  await new Promise(resolve => file.end(resolve))
  if (code !== 0) {
    throw new Trouble(
      `failed with exit code ${code}${echo ? '' : `; its last lines:\n${lastLines(path, 15)}`}\n  The whole output is in ${path}`,
      advice,
    )
  }
  return path
}

/** Runs a command in the foreground, sharing our terminal; resolves with its exit code. */
export function runHere(command, args, { env } = {}) {
  return ended(spawn(command, args, { cwd: root, env: env ?? process.env, stdio: 'inherit' }))
}
