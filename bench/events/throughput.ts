import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { median, type Server } from '../servers'
import { BARE, BATCH, bareInsert, batchOf } from './batches'
import { type Bench, visitors } from './shop'

const CONNECTIONS = 16
const VISITORS = 200

type Round = { eventsPerSecond: number; p50: number; p99: number }

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })

/** Posts one batch; resolves when it is acknowledged. */
function post(url: URL, cookie: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'sec-fetch-site': 'same-origin',
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
    }
    const sent = request(url, { agent, method: 'POST', headers }, answer => {
      let text = ''
      answer.on('data', chunk => (text += chunk))
      answer.on('end', () =>
        answer.statusCode === 202 && JSON.parse(text).accepted === BATCH
          ? resolve()
          : reject(new Error(`${answer.statusCode} ${text}`)),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function round(seconds: number, send: (turn: number) => Promise<void>): Promise<Round> {
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  let turn = 0
  const worker = async () => {
    while (performance.now() < until) {
      const start = performance.now()
      await send(turn++)
      times.push(performance.now() - start)
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  const took = (performance.now() - start) / 1000
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { eventsPerSecond: (times.length * BATCH) / took, p50: at(0.5), p99: at(0.99) }
}

/** Acknowledged events a second through the beacon, beside bare inserts of the same rows by the same client. */
export async function throughput(bench: Bench, server: Server, rounds: number, seconds: number) {
  await bench.pool.query(BARE)
  const people = visitors(VISITORS)
  const url = new URL('/api/events', server.url)
  const session = randomUUID()
  let seed = 0
  const ours = (turn: number) =>
    post(url, people[turn % VISITORS]?.cookie ?? '', JSON.stringify({ events: batchOf(bench, seed++) }))
  const bare = async (turn: number) => {
    const who = people[turn % VISITORS]?.visitorId ?? ''
    await bench.pool.query(bareInsert(batchOf(bench, seed++), bench, who, session))
  }
  await round(5, ours)
  await round(3, bare)
  const results = { ours: [] as Round[], bare: [] as Round[] }
  for (let i = 0; i < rounds; i++) {
    const turns = i % 2 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const)
    for (const which of turns) results[which].push(await round(seconds, which === 'ours' ? ours : bare))
  }
  const middle = (list: Round[], key: keyof Round) => median(list.map(r => r[key]))
  const figures = (list: Round[]) => ({
    'events/s': Math.round(middle(list, 'eventsPerSecond')),
    'p50 ms': Number(middle(list, 'p50').toFixed(1)),
    'p99 ms': Number(middle(list, 'p99').toFixed(1)),
  })
  const ratio = middle(results.ours, 'eventsPerSecond') / middle(results.bare, 'eventsPerSecond')
  return { figures: { beacon: figures(results.ours), 'bare inserts': figures(results.bare) }, ratio }
}
