import { readFileSync, rmSync } from 'node:fs'
import { inData, inRoot } from './paths.mjs'
import { runHere } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Sum */

/** Reads a runner's report; one that is missing or cannot be read counts as one failure, as does a run that failed without saying where. */
function summed(path, code, count) {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')))
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const reportPath = name => {
  const path = inData('logs', `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/** A test file that could not even be loaded has no failed tests in it, and still failed. */
export const countVitest = report => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
    ).length,
})

/** A test that passed only when tried again did not pass. */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
})

/** Runs one of vitest's projects. @returns {Promise<Sum>} */
export async function vitest(project, more = []) {
  const report = reportPath(project)
  const args = [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
  ]
  args.push('--reporter=json', `--outputFile.json=${report}`, ...more)
  const code = await runHere(process.execPath, args, { env: { ...process.env, NODE_ENV: 'test' } })
  return summed(report, code, countVitest)
}

/** Runs the browser tests against a store that is open. @returns {Promise<Sum>} */
export async function playwright(env, more = []) {
  const report = reportPath('e2e')
  const args = [
    inRoot('node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '--reporter=list,json',
    ...more,
  ]
  const code = await runHere(process.execPath, args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } })
  return summed(report, code, countPlaywright)
}
