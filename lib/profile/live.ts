import 'server-only'
import pg from 'pg'
import { forgetSnapshot } from './read'

/** The channel on which whoever changes a profile says its id. */
const CHANNEL = 'profile'
const FIRST_PAUSE = 250
const LONGEST_PAUSE = 10_000

type Listener = () => void
type Ear = { listeners: Map<string, Set<Listener>>; client: pg.Client | null; open: boolean }

/** One ear a process: pages, routes and the start of the server are separate bundles that meet in `globalThis`. */
const shared = globalThis as typeof globalThis & { tanteEmmaEar?: Ear }
shared.tanteEmmaEar ??= { listeners: new Map(), client: null, open: false }
const ear = shared.tanteEmmaEar

function tell(profileId: string) {
  forgetSnapshot(profileId)
  for (const listener of ear.listeners.get(profileId) ?? []) listener()
}

/** Listens until the connection ends. Whoever waits is told to look again first: something may have been missed. */
async function listenOnce(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL, keepAlive: true })
  const ended = new Promise<void>(resolve => client.once('end', () => resolve()))
  // Unheard, a broken connection would end the process; its end is what is waited for.
  client.on('error', () => {})
  client.on('notification', ({ payload }) => payload && tell(payload))
  ear.client = client
  try {
    await client.connect()
    await client.query(`LISTEN ${CHANNEL}`)
    for (const profileId of [...ear.listeners.keys()]) tell(profileId)
    await ended
  } finally {
    ear.client = null
    void client.end().catch(() => {})
  }
}

async function keepListening() {
  let pause = FIRST_PAUSE
  while (ear.open) {
    const since = Date.now()
    await listenOnce().catch(() => {})
    pause = Date.now() - since > LONGEST_PAUSE ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
    await new Promise<void>(resolve => setTimeout(resolve, pause).unref())
  }
}

/** Starts listening for changed profiles, once a process; a database that is away is waited for. */
export function startListening(): void {
  if (ear.open) return
  ear.open = true
  void keepListening()
}

/** Stops listening, before the process ends. */
export async function stopListening(): Promise<void> {
  ear.open = false
  await ear.client?.end().catch(() => {})
}

/** Calls `listener` whenever something about a profile has changed, in any process; answers how to stop that. */
export function onProfile(profileId: string, listener: Listener): () => void {
  startListening()
  const all = ear.listeners.get(profileId) ?? new Set()
  ear.listeners.set(profileId, all.add(listener))
  return () => {
    all.delete(listener)
    if (all.size === 0 && ear.listeners.get(profileId) === all) ear.listeners.delete(profileId)
  }
}
