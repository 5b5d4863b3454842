import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { sessionFrom } from '@/lib/auth/session'
import { pool } from '@/lib/db'
import { settleDecisions } from '@/lib/decisions/log'
import { LogFull } from '@/lib/events/batcher'
import { recordEvents, settleEvents } from '@/lib/events/record'
import type { Subject } from '@/lib/profile/who'
import { cookieOf } from './cookie-header'
import { eventsOf } from './events'
import { isSpeculative } from './speculative'
import { isBot, tagVisit } from './tag'
import { enterRequest, underWay } from './under-way'
import { type Counted, handleVisits, type Visit } from './visit'

/** Counts are written this often; a crash loses at most so much of them. */
const COUNT_EVERY_MS = 5_000
/** Visits being written at once; beyond it they are counted, so that a slow database costs no memory. */
const IN_FLIGHT = 5_000

const counts = new Map<string, number>()
let inFlight = 0

function add(kind: Counted) {
  const key = `${new Date().toISOString().slice(0, 10)} ${kind}`
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Puts the counts of visits that are not recorded into the database. */
export async function writeCounts(): Promise<void> {
  if (counts.size === 0) return
  const taken = [...counts]
  counts.clear()
  const rows = taken.map(([key, count]) => [...key.split(' '), count] as const)
  try {
    await pool.query({
      name: 'count-visits',
      text: `INSERT INTO "VisitCount" AS v ("day", "kind", "count")
        SELECT * FROM unnest($1::date[], $2::text[], $3::bigint[]) AS c(day, kind, count) ORDER BY 1, 2
        ON CONFLICT ("day", "kind") DO UPDATE SET "count" = v."count" + excluded."count"`,
      values: [rows.map(r => r[0]), rows.map(r => r[1]), rows.map(r => r[2])],
    })
  } catch {
    for (const [key, count] of taken) counts.set(key, (counts.get(key) ?? 0) + count)
  }
}

async function subjectOf(visit: Visit): Promise<Subject> {
  const session = visit.cookies ? await sessionFrom(name => cookieOf(visit.cookies ?? '', name)) : null
  if (session) return { kind: 'shopper', profileId: session.profileId, shopperId: session.shopperId }
  return visit.visitorId ? { kind: 'visitor', visitorId: visit.visitorId } : { kind: 'stranger' }
}

function record(visit: Visit): Promise<void> {
  if (inFlight >= IN_FLIGHT) {
    add('overflow')
    return Promise.resolve()
  }
  const subject = subjectOf(visit).catch((): Subject => ({ kind: 'stranger' }))
  const written = write(visit, subject)
  underWay(subject, written)
  return written
}

/** Never rejects. */
async function write(visit: Visit, whose: Promise<Subject>): Promise<void> {
  inFlight++
  try {
    // Let the answer go out first.
    await new Promise(setImmediate)
    const headers: Record<string, string | null> = {
      'user-agent': visit.userAgent,
      referer: visit.referrer,
      host: visit.host,
    }
    const tag = tagVisit(name => headers[name] ?? null, new URL(visit.url), visit.at)
    if (tag.bot) return add('bot')
    const subject = await whose
    if (subject.kind === 'stranger') return add('unasked')
    await recordEvents(eventsOf(visit, subject, tag))
  } catch (error) {
    if (error instanceof LogFull) return add('overflow')
    console.error('[visits] a visit was not recorded:', error instanceof Error ? error.message : error)
  } finally {
    inFlight--
  }
}

/** Starts recording what the proxy sees; called once by `instrumentation.ts`. */
export function startVisitRecorder(): void {
  handleVisits({
    record,
    count: (kind, userAgent) => add(kind !== 'unasked' || !isBot(userAgent) ? kind : 'bot'),
  })
  // The proxy never sees prefetches: Next takes their headers off before.
  subscribe('http.server.request.start', message => {
    const { request } = message as { request: IncomingMessage }
    enterRequest(request)
    const { method, url, headers } = request
    if (isSpeculative(method, url, headers)) add('prefetch')
  })
  setInterval(writeCounts, COUNT_EVERY_MS).unref()
}

/** Writes what is still waiting, before the process ends. */
export async function stopVisitRecorder(): Promise<void> {
  while (inFlight > 0) await new Promise(setImmediate)
  await Promise.all([settleEvents(), settleDecisions()])
  await writeCounts()
}
