import { existsSync } from 'node:fs'
import { basename } from 'node:path'

/** How to call npm: the one that started us if any, run by the Node we run under; else the one on the PATH. */
export function npmCommand(args) {
  const cli = process.env.npm_execpath
  if (cli && basename(cli) === 'npm-cli.js' && existsSync(cli)) return [process.execPath, [cli, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/** npm's own variables describe the script that is running; an npm inside it must not inherit them as settings. */
export function npmEnvironment() {
  const env = { ...process.env }
  for (const name of Object.keys(env)) {
    if (/^npm_(package|lifecycle)_/.test(name)) delete env[name]
  }
  return env
}
