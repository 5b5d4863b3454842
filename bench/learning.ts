/**
 * `npm run bench:learning -- --data FOLDER [--seeds 20]`: the shop's own learning (lib/experiments) on public data. Replays the
 * randomised e-mails of hillstrom-email by the protocol of its README, and checks what is estimated from a log on
 * open-bandit-small, beside the reference figures of both. Needs no database.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { read, replays, values } from './learning/hillstrom'
import { estimates } from './learning/open-bandit'

const { values: asked } = parseArgs({
  options: { data: { type: 'string' }, seeds: { type: 'string', default: '20' } },
})
const seeds = Number(asked.seeds)
if (!asked.data || !Number.isInteger(seeds) || seeds < 1) {
  console.error('Say where the data lies: npm run bench:learning -- --data FOLDER [--seeds 20]')
  process.exit(1)
}
const rows = read(asked.data)
const results = {
  replays: replays(rows, seeds),
  values: values(rows),
  'open bandit': estimates(asked.data),
}
for (const [name, table] of Object.entries(results)) {
  console.log(`\n${name}`)
  console.table(table)
}
const folder = new URL('../.data/bench/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('learning.json', folder), `${JSON.stringify({ seeds, ...results }, null, 2)}\n`)
