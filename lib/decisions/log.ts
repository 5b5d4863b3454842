import 'server-only'
import type { IncomingMessage } from 'node:http'
import { after } from 'next/server'
import { cache } from 'react'
import { pool } from '@/lib/db'
import { type Batcher, batcher } from '@/lib/events/batcher'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { mayRecord } from '@/lib/profile/subject'
import { isSpeculative } from '@/lib/visits/speculative'
import { isBot } from '@/lib/visits/tag'
import { requestAtHand } from '@/lib/visits/under-way'
import { uuid7 } from '@/lib/visits/uuid7'
import type { DecisionContent } from './content'
import { type NewDecision, type Page, writeDecisions } from './write'

/** Decisions written at once, and waiting at most; beyond it pages go unlogged rather than memory filled. */
const BATCH = 200
const QUEUE = 2_000

const shared = globalThis as typeof globalThis & { tanteEmmaDecisions?: Batcher<NewDecision, null> }
shared.tanteEmmaDecisions ??= batcher({
  write: async decisions => {
    await writeDecisions(pool, decisions)
    return decisions.map(() => null)
  },
  // Nobody waits for it: company is worth more than haste.
  delayMs: 250,
  batch: BATCH,
  queue: QUEUE,
  lanes: 1,
  isItems: () => false,
})
const decisions = shared.tanteEmmaDecisions

/** A page is written down once, whichever of its parts is drawn first. */
const logged = cache(() => new Set<string>())

/** False for a page fetched on a guess, and for a robot's: Next itself takes those headers off before a page. */
function isSeen(): boolean {
  const request = requestAtHand() as IncomingMessage | undefined
  if (!request) return false
  const { method, url, headers } = request
  return !isSpeculative(method, url, headers) && !isBot(headers['user-agent'] ?? '')
}

/**
 * Writes down what a page shows somebody who said yes to being remembered, once the page is sent: `make` is called
 * then, with nothing of the request left but what it holds. Robots and pages fetched on a guess are left out; what
 * cannot be written is told in the log of the process and costs the page nothing.
 */
export async function logDecision(
  page: Page,
  { profileId, consent }: Pick<ProfileSnapshot, 'profileId' | 'consent'>,
  make: () => DecisionContent,
): Promise<void> {
  if (profileId === null || consent !== 'GRANTED' || logged().has(page.path)) return
  logged().add(page.path)
  if (!isSeen() || !(await mayRecord())) return
  const at = new Date()
  after(async () => {
    try {
      await decisions.add([{ id: uuid7(at.getTime()), at, profileId, page, content: make() }])
    } catch (error) {
      console.error(
        '[decisions] a page was not written down:',
        error instanceof Error ? error.message : error,
      )
    }
  })
}

/** Resolves when every decision so far is written; before a profile is merged or erased, and at the end of the process. */
export function settleDecisions(): Promise<void> {
  return decisions.settle()
}
