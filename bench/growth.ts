/**
 * `npm run bench:growth`: what a home page costs to decide as the shop grows, and what the catalogue and the nightly
 * models cost to read and to build. The first needs nothing; `PARTS=decision,database` needs `npm run db:start`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { root } from './demo-env'
import { decisions } from './growth/decision'

const rounds = Number(process.env.ROUNDS ?? 9)
const parts = new Set((process.env.PARTS ?? 'decision').split(','))
const report: Record<string, unknown> = { node: process.version, rounds }

if (parts.has('decision')) {
  for (const perGroup of [50, 400]) {
    const result = decisions([1_000, 100_000], rounds, perGroup)
    report[`decision, ${perGroup} a group`] = result
    console.log(`\nDeciding the home page, about ${perGroup} products a group in the large shop`)
    console.table(result.figures)
    console.log(
      `large / small, median of ${rounds} rounds: ${result.ratio} by the clock, ${result.workRatio} of work (aim ≤ 1.5)`,
    )
    console.log(`p99 in the large one: ${result.p99} ms (aim ≤ 10)`)
  }
}
mkdirSync(`${root}.data/bench`, { recursive: true })
writeFileSync(`${root}.data/bench/growth.json`, `${JSON.stringify(report, null, 2)}\n`)
