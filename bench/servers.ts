import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort } from '../scripts/lib/ports.mjs'
import { demoEnv, root } from './demo-env'

const next = `${root}node_modules/next/dist/bin/next`

type Environment = Record<string, string>

/** One built app, served by one process. */
export type Server = { url: string; process: ChildProcess; cpuSeconds(): number; stop(): void }

/** Runs a command to its end; throws with its output when it fails. */
export function run(command: string, args: string[], options: { cwd?: string; env?: Environment } = {}) {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...demoEnv(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('close', code =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} failed:\n${output.slice(-2000)}`)),
    )
  })
}

/** Builds an app below the checkout with `next build`. */
export function build(folder: string, env: Environment = {}) {
  return run(process.execPath, [next, 'build', folder], { env: { ...env, NODE_ENV: 'production' } })
}

/** Starts a built app on a free port and waits until it answers. */
export async function serve(folder: string, env: Environment = {}): Promise<Server> {
  const port = await freePort(4100)
  const child = spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], {
    cwd: root,
    env: { ...process.env, ...demoEnv(), ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (let waited = 0; ; waited += 100) {
    if (child.exitCode !== null) throw new Error(`${folder} stopped while starting`)
    if (waited > 20_000) throw new Error(`${folder} did not answer within 20 s`)
    const answer = await fetch(`${url}/`).catch(() => null)
    if (answer?.ok) break
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return {
    url,
    process: child,
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    stop: () => child.kill('SIGTERM'),
  }
}

/** User and system time of a process so far, from /proc (Linux; 100 ticks a second). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The middle value; the mean of the two middle ones for an even number. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
