import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { inRoot } from './paths.mjs'
import { runLogged } from './run.mjs'
import { Trouble } from './say.mjs'

const require = createRequire(import.meta.url)

/** Keeps Chromium from calling home while tests run. */
export const quietly = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Whether this Chromium opens a page; without a path, Playwright's own. */
async function opens(executablePath) {
  const { chromium } = require('@playwright/test')
  try {
    const browser = await chromium.launch({ executablePath, args: quietly })
    await browser.newPage()
    await browser.close()
    return true
  } catch {
    return false
  }
}

const onPath = name =>
  spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim() || undefined

/** `''` stands for Playwright's own. */
async function find() {
  if (await opens()) return ''
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const path = onPath(name)
    if (path && (await opens(path))) return path
  }
  return undefined
}

async function install() {
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const script =
      'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium'
    const done = await runLogged('browser', 'sh', ['-c', script]).then(
      () => true,
      () => false,
    )
    if (done && (await find()) !== undefined) return
  }
  await runLogged('browser', process.execPath, [
    inRoot('node_modules', '@playwright', 'test', 'cli.js'),
    'install',
    'chromium',
  ])
}

/**
 * A Chromium that works here: Playwright's own, else one on the PATH, else installed now.
 * @returns {Promise<string>} its path; '' for Playwright's own
 */
export async function ensureBrowser() {
  const found = await find()
  if (found !== undefined) return found
  const advice = 'Install Chromium so that `chromium` is on the PATH, and run the tests again.'
  await install().catch(error => {
    throw new Trouble(`no browser could be installed: ${error.message}`, advice)
  })
  const installed = await find()
  if (installed === undefined) throw new Trouble('no browser opens a page here', advice)
  return installed
}
