import { asked } from './run.mjs'
import { bold, green, red, say, sayFailure } from './say.mjs'

/**
 * Runs every part, whatever becomes of the ones before, and ends with the plain line `N passed, N failed`. A part that
 * cannot run counts as failed.
 * @param {Record<string, () => Promise<{ passed: number, failed: number }>>} parts
 */
export async function runAll(parts) {
  const results = []
  for (const [name, run] of Object.entries(parts)) {
    say(`\n${bold(`── ${name} `.padEnd(60, '─'))}`)
    const since = performance.now()
    const sum = await run().catch(error => {
      if (!asked.toStop) sayFailure(error)
      return { passed: 0, failed: 1 }
    })
    if (asked.toStop) return
    results.push({ name, ...sum, seconds: (performance.now() - since) / 1000 })
  }
  say('')
  for (const { name, passed, failed, seconds } of results) {
    const mark = failed === 0 ? green('✓') : red('✗')
    say(
      `${mark} ${name.padEnd(16)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    )
  }
  const total = key => results.reduce((sum, result) => sum + result[key], 0)
  say(`\n${total('passed')} passed, ${total('failed')} failed`)
  if (total('failed') > 0) process.exitCode = 1
}
