import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { withLock } from './lock.mjs'
import { npmCommand, npmEnvironment } from './npm.mjs'
import { ensureDataFolder, inData } from './paths.mjs'
import { runLogged } from './run.mjs'
import { step, Trouble } from './say.mjs'

const needed = [22, 12]
const fetched = 'node@24'

const modules = inData('runtime', 'node_modules')
const binary = process.platform === 'win32' ? 'node.exe' : 'node'

const isNewEnough = version => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > needed[0] || (major === needed[0] && minor >= needed[1])
}

/** Name of the package that holds the real binary, which `node`'s install script links to. */
const platformPackage = () => {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  return `${prefix}-${platform}-${process.arch}`
}

/** The fetched Node that runs and is new enough, wherever the install left it. */
function fetchedNode() {
  const folders = ['node', platformPackage(), join('node', 'node_modules', platformPackage())]
  return folders
    .map(folder => join(modules, folder, 'bin', binary))
    .find(path => {
      if (!existsSync(path)) return false
      const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
      return status === 0 && isNewEnough(stdout)
    })
}

async function fetchNode() {
  if (fetchedNode()) return
  rmSync(inData('runtime'), { recursive: true, force: true })
  const install = (name, ...more) => {
    const [command, args] = npmCommand([
      'install',
      '--prefix',
      inData('runtime'),
      '--no-fund',
      '--no-audit',
      ...more,
      name,
    ])
    return runLogged('runtime', command, args, {
      env: npmEnvironment(),
      advice: 'Is the npm registry within reach? Or install Node 22.12 or newer yourself and start again.',
    })
  }
  await install(fetched)
  if (fetchedNode()) return
  // npm may have been told not to run install scripts: take the binary's own package, which needs none.
  const { version } = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8'))
  await install(`${platformPackage()}@${version}`, '--ignore-scripts')
}

/** Runs this very script again under `node`, passing signals on, and ends with its exit code. */
function again(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal)
    // A terminal's Ctrl-C reaches the child by itself; passed on once more it would count as a second one.
    process.on(signal, () => (signal !== 'SIGINT' || !process.stdin.isTTY) && child.kill(signal))
  }
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
  return new Promise(() => {})
}

/**
 * Makes sure the script runs under a Node new enough: fetches one into `.data/runtime` once if this is older, and
 * starts over under it. Returns only under a Node that will do, with its folder first on the PATH for children.
 */
export async function ensureRuntime() {
  ensureDataFolder()
  if (!isNewEnough(process.version)) {
    const known = fetchedNode()
    if (!known) {
      await step(`Fetching Node 24 (this is ${process.version}, the store needs ${needed.join('.')})`, () =>
        withLock('runtime', fetchNode),
      )
    }
    const node = known ?? fetchedNode()
    if (!node)
      throw new Trouble('the fetched Node does not run here', 'Install Node 22.12 or newer and start again.')
    process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`
    await again(node)
  }
  process.env.PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`
}
