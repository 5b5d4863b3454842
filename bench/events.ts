/**
 * `npm run bench:events`: what recording costs, how soon it shows, what reading a profile costs and what the proxy
 * does, all against one database of its own. Needs the demo's database and a build, as bench:web does.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { root } from './demo-env'
import { proxies } from './events/proxy'
import { openBench } from './events/shop'
import { snapshots } from './events/snapshot'
import { throughput } from './events/throughput'
import { visible } from './events/visible'
import { serve } from './servers'

const rounds = Number(process.env.ROUNDS ?? 5)
const seconds = Number(process.env.SECONDS ?? 4)
/** Events in the large log; fill a smaller one where the disk is. */
const large = Number(process.env.EVENTS ?? 10_000_000)
const parts = new Set((process.env.PARTS ?? 'throughput,visible,proxy,snapshot').split(','))

const bench = await openBench()
// What runs in this process reads the same database as the server.
process.env.DATABASE_URL = bench.url
const server = await serve('.', { DATABASE_URL: bench.url, WORKER: 'off' })
const report: Record<string, unknown> = { node: process.version, rounds, seconds }

function show(title: string, figures: object, ...lines: string[]) {
  console.log(`\n${title}`)
  console.table(figures)
  for (const line of lines) console.log(line)
}

try {
  if (parts.has('throughput')) {
    const result = await throughput(bench, server, rounds, seconds)
    report.throughput = result
    show(
      'Acknowledged events, 50 a batch, 16 connections, 200 visitors',
      result.figures,
      `beacon / bare inserts: ${result.ratio.toFixed(2)} (aim ≥ 0.5)`,
    )
  }
  if (parts.has('visible')) {
    const result = await visible(bench, server, 50, 20)
    report.visible = result
    show('A look until the next page shows it, 50 visits/s in all (aim: p99 ≤ 100 ms)', { ms: result })
  }
  if (parts.has('proxy')) {
    const result = await proxies(server, rounds, seconds)
    report.proxy = result
    show(
      'The static home behind a proxy',
      result.figures,
      `ours / empty: ${result.ratio.toFixed(2)} (aim ≥ 0.85)`,
    )
  }
  server.stop()
  if (parts.has('snapshot')) {
    const result = await snapshots(bench, large)
    report.snapshot = result
    show(
      'Reading a profile snapshot, ms',
      result.figures,
      `large log / small log, p50: ${result.ratio.toFixed(2)} (aim ≤ 1.3)`,
      `p99 with 100,000 events: ${result.heavyP99} ms (aim ≤ 5)`,
    )
  }
  mkdirSync(`${root}.data/bench`, { recursive: true })
  writeFileSync(`${root}.data/bench/events.json`, `${JSON.stringify(report, null, 2)}\n`)
  console.log('\nwritten to .data/bench/events.json')
} finally {
  server.stop()
  const { pool } = await import('@/lib/db')
  await pool.end()
  await bench.drop()
}
