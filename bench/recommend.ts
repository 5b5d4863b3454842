/**
 * `npm run bench:recommend -- --data FOLDER`: the store's own models, at the store's own settings, on public data by
 * each set's protocol, beside the best that others reached. Or on other files of the same form:
 * `--sessions TRAIN TEST [--min-prefix 1]`, `--baskets HISTORY FUTURE`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './demo-env'
import { basketTask, runBaskets } from './recommend/baskets'
import { runSessions } from './recommend/sessions'
import { SETS } from './recommend/sets'

const USAGE = `npm run bench:recommend -- --data FOLDER
npm run bench:recommend -- --sessions TRAIN TEST [--min-prefix 1]
npm run bench:recommend -- --baskets HISTORY FUTURE`

const report: Record<string, unknown> = { node: process.version }
const round = (value: number) => Number(value.toFixed(4))
const rounded = (figures: Record<string, number>) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]))

function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        sessions: { type: 'boolean' },
        baskets: { type: 'boolean' },
        'min-prefix': { type: 'string', default: '1' },
      },
    })
    const [first, second] = positionals
    const minPrefix = Number(values['min-prefix'])
    if (!Number.isInteger(minPrefix) || minPrefix < 1) return null
    if (values.data) return { kind: 'data', folder: resolve(values.data) } as const
    if (!first || !second) return null
    if (values.sessions) return { kind: 'sessions', first, second, minPrefix } as const
    if (values.baskets) return { kind: 'baskets', first, second } as const
  } catch {}
  return null
}

async function publicSets(folder: string) {
  const table: Record<string, unknown>[] = []
  for (const set of SETS) {
    const own = join(folder, set.name)
    if (!existsSync(own)) {
      console.log(`${set.name}: no such folder in ${folder}, left out`)
      continue
    }
    console.log(`${set.name}: ${set.task} …`)
    const figures = rounded(await set.run(own))
    report[set.name] = { ...figures, best: set.best }
    console.table({ [set.name]: figures })
    for (const [metric, best] of Object.entries(set.best.figures))
      table.push({
        set: set.name,
        metric,
        'best reference': best,
        here: figures[metric],
        by: set.best.method,
      })
  }
  console.table(table)
}

const what = asked()
try {
  if (!what) {
    console.error(USAGE)
    process.exitCode = 2
  } else {
    if (what.kind === 'data') await publicSets(what.folder)
    else {
      const figures = rounded(
        what.kind === 'sessions'
          ? await runSessions([what.first], what.second, what.minPrefix)
          : runBaskets(await basketTask(what.first, what.second)),
      )
      report[what.kind] = { files: [what.first, what.second].map(file => basename(file)), ...figures }
      console.table({ [what.kind]: figures })
    }
    const file = what.kind === 'data' ? 'recommend.json' : `recommend-${what.kind}.json`
    mkdirSync(`${root}.data/bench`, { recursive: true })
    writeFileSync(`${root}.data/bench/${file}`, `${JSON.stringify(report, null, 2)}\n`)
    console.log(`written to .data/bench/${file}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
