/**
 * `npm run bench:web`: what the shop's home costs beside the bare framework.
 * Both apps run built, one process each, and take turns in every round; ratios of medians are what counts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { root } from './demo-env'
import { build, median, type Server, serve } from './servers'
import { sessionCookies } from './session'

const rounds = Number(process.env.ROUNDS ?? 7)
const seconds = Number(process.env.SECONDS ?? 4)
const connections = 16
/** As many shoppers take turns, so that nothing remembered of one answers for the next. */
const shoppers = Number(process.env.SHOPPERS ?? 500)

type Target = { name: string; server: Server; url: string; headers: Record<string, string>[] }
type Round = { requests: number; p50: number; cpu: number }

async function load(target: Target, duration = seconds): Promise<Round> {
  const requests = target.headers.map(headers => ({ headers }))
  let client = 0
  const before = target.server.cpuSeconds()
  const result = await autocannon({
    url: target.url,
    connections,
    duration,
    // Each connection starts with another shopper, so that no two ask for the same one at once.
    setupClient: each => {
      const start = Math.floor((client++ * requests.length) / connections)
      each.setRequests([...requests.slice(start), ...requests.slice(0, start)])
    },
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${target.name}: ${result.non2xx} bad answers, ${result.errors} errors`)
  const cpu = ((target.server.cpuSeconds() - before) / result.requests.total) * 1000
  return { requests: result.requests.average, p50: result.latency.p50, cpu }
}

/** Milliseconds to the first byte and to the last, one request alone. */
function once(target: Target, turn: number): Promise<{ first: number; last: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    get(target.url, { headers: target.headers[turn % target.headers.length] ?? {} }, response => {
      let first = 0
      response.on('data', () => (first ||= performance.now() - start))
      response.on('end', () => resolve({ first, last: performance.now() - start }))
    }).on('error', reject)
  })
}

/** Gzipped kB of the scripts a first visit to `url` loads. */
async function firstLoadScripts(server: Server, path: string): Promise<number> {
  const html = await (await fetch(server.url + path)).text()
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].map(m => m[1] ?? ''))
  let bytes = 0
  for (const source of sources) {
    if (html.includes(`src="${source}" noModule`) || html.includes(`noModule="" src="${source}"`)) continue
    const body = await (await fetch(new URL(source, server.url))).arrayBuffer()
    bytes += gzipSync(Buffer.from(body), { level: 9 }).length
  }
  return bytes / 1024
}

const floor = await (async () => {
  console.log('building the floor …')
  await build('bench/floor')
  return serve('bench/floor')
})()
const shop = await serve('.')
try {
  const signedIn = (await sessionCookies(shoppers)).map(cookie => ({ cookie }))
  const counts: number[] = []
  for (const headers of signedIn.slice(0, 50)) {
    const html = await (await fetch(`${shop.url}/`, { headers })).text()
    counts.push((html.match(/data-card/g) ?? []).length)
  }
  const cards = Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length)
  if (cards === 0)
    throw new Error('the personal home shows no cards; is the demo data there? (npm run db:seed)')
  const home: Target = {
    name: 'personal home, signed in',
    server: shop,
    url: `${shop.url}/`,
    headers: signedIn,
  }
  const floorHome: Target = {
    name: 'floor, dynamic',
    server: floor,
    url: `${floor.url}/dynamic`,
    headers: signedIn.map(headers => ({ ...headers, 'x-cards': String(cards) })),
  }
  const still: Target = { name: 'home without consent', server: shop, url: `${shop.url}/`, headers: [{}] }
  const floorStill: Target = { name: 'floor, static', server: floor, url: `${floor.url}/`, headers: [{}] }
  const targets = [floorHome, home, floorStill, still]

  for (const target of targets) await load(target, 15)
  const results = new Map<string, Round[]>(targets.map(t => [t.name, []]))
  for (let round = 1; round <= rounds; round++) {
    console.log(`round ${round} of ${rounds}`)
    for (const target of round % 2 ? targets : targets.toReversed())
      results.get(target.name)?.push(await load(target))
  }
  const alone = new Map<string, { first: number; last: number }>()
  for (const target of targets) {
    const times: { first: number; last: number }[] = []
    for (let i = 0; i < 150; i++) times.push(await once(target, i))
    alone.set(target.name, { first: median(times.map(t => t.first)), last: median(times.map(t => t.last)) })
  }
  const figure = (target: Target) => ({
    requestsPerSecond: median((results.get(target.name) ?? []).map(r => r.requests)),
    p50: median((results.get(target.name) ?? []).map(r => r.p50)),
    cpu: median((results.get(target.name) ?? []).map(r => r.cpu)),
    firstByte: alone.get(target.name)?.first ?? 0,
    complete: alone.get(target.name)?.last ?? 0,
  })
  const [fd, h, fs, s] = [figure(floorHome), figure(home), figure(floorStill), figure(still)]
  const report = {
    node: process.version,
    rounds,
    seconds,
    connections,
    shoppers,
    cardsInFirstResponse: cards,
    figures: Object.fromEntries(targets.map(t => [t.name, figure(t)])),
    ratios: {
      'personal home / floor, requests per second (aim ≥ 0.9)': h.requestsPerSecond / fd.requestsPerSecond,
      'personal home / floor, p50 (aim ≤ 1.1)': h.p50 / fd.p50,
      'personal home / floor, server CPU a request': h.cpu / fd.cpu,
      'home without consent / static floor, requests per second (aim ≥ 0.7)':
        s.requestsPerSecond / fs.requestsPerSecond,
      'first byte, personal home / static page (aim ≤ 1.5)': h.firstByte / s.firstByte,
    },
    firstLoadScriptsKB: {
      home: await firstLoadScripts(shop, '/'),
      floor: await firstLoadScripts(floor, '/'),
    },
  }
  console.table(
    Object.fromEntries(
      targets.map(t => {
        const f = figure(t)
        return [
          t.name,
          {
            'requests/s': Math.round(f.requestsPerSecond),
            'p50 ms': f.p50,
            'server CPU ms': Number(f.cpu.toFixed(2)),
            'first byte ms': Number(f.firstByte.toFixed(1)),
            'complete ms': Number(f.complete.toFixed(1)),
          },
        ]
      }),
    ),
  )
  for (const [name, value] of Object.entries(report.ratios)) console.log(`${name}: ${value.toFixed(2)}`)
  console.log(
    `first-load JavaScript, gzip: home ${report.firstLoadScriptsKB.home.toFixed(1)} kB (aim ≤ 170), floor ${report.firstLoadScriptsKB.floor.toFixed(1)} kB`,
  )
  mkdirSync(`${root}.data/bench`, { recursive: true })
  writeFileSync(`${root}.data/bench/web.json`, `${JSON.stringify(report, null, 2)}\n`)
  console.log('written to .data/bench/web.json')
} finally {
  shop.stop()
  floor.stop()
}
