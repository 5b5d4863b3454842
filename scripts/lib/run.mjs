import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { inData, root } from './paths.mjs'
import { Trouble } from './say.mjs'

/** Children still running: they must not outlive us when we are asked to stop. */
export const children = new Set()

/** Set once we are asked to stop: from then on nothing new is started. */
export const asked = { toStop: false }

/** Starts a child of ours. */
function start(command, args, options) {
  if (asked.toStop) throw new Error('stopping')
  const child = spawn(command, args, { cwd: root, ...options })
  children.add(child)
  child.once('close', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/** Resolves with the exit code (a signal counts as 1). */
const ended = child =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
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
 * @param {{ env?: NodeJS.ProcessEnv, advice?: string }} [options]
 */
export async function runLogged(log, command, args, { env = process.env, advice } = {}) {
  const server = startLogged(log, command, args, { env })
  const code = await server.ended.catch(error => {
    throw new Trouble(`${command} could not be started (${error.code})`, advice)
  })
  if (code !== 0) throw new Trouble(`failed with exit code ${code}; ${server.lastWords()}`, advice)
}

/**
 * Starts a command that goes on, with its output in `.data/logs/<log>.log`.
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number>, lastWords: () => string }}
 */
export function startLogged(log, command, args, { env = process.env } = {}) {
  const path = inData('logs', `${log}.log`)
  const file = openSync(path, 'w')
  try {
    const child = start(command, args, { env, stdio: ['ignore', file, file] })
    const lastWords = () => `its last lines:\n${lastLines(path, 15)}\n  The whole output is in ${path}`
    return { child, ended: ended(child), lastWords }
  } finally {
    closeSync(file)
  }
}

/** Runs a command in the foreground, sharing our terminal; resolves with its exit code. */
export function runHere(command, args, { env = process.env } = {}) {
  return ended(start(command, args, { env, stdio: 'inherit' }))
}
