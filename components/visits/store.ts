import { turnOf } from '@/lib/visits/turn'
import { surplus } from './batch'
import { forgetAll, KEPT_PREFIX, mayTell } from './may-tell'
import type { Kept } from './told'

/** Until when (epoch ms) the shop asked to be left in peace; for all tabs. */
const SILENT_UNTIL = 'te_silent_until'
const LONGEST_SILENCE_MS = 3_600_000

/** What localStorage has no room for lives as long as the page. */
const memory = new Map<string, string>()

/** Whose turn it is at this browser. */
export const turnNow = () => turnOf(document.cookie)

function onDisk<Value>(work: (disk: Storage) => Value, otherwise: Value): Value {
  try {
    return work(localStorage)
  } catch {
    return otherwise
  }
}

export function keep(kept: Kept): void {
  const [key, value] = [KEPT_PREFIX + kept.event.id, JSON.stringify(kept)]
  const stored = onDisk(disk => {
    disk.setItem(key, value)
    return true
  }, false)
  if (!stored) memory.set(key, value)
}

export function drop(ids: readonly string[]): void {
  for (const key of ids.map(id => KEPT_PREFIX + id)) {
    memory.delete(key)
    onDisk(disk => disk.removeItem(key), undefined)
  }
}

export const isKept = (id: string) => waiting(Date.now()).some(({ event }) => event.id === id)

/** What is to be told at `now` (epoch ms), oldest first, by whose turn it is; drops whatever never can be. */
export function waiting(now: number): Kept[] {
  if (!mayTell()) {
    memory.clear()
    forgetAll()
    return []
  }
  const turn = turnNow()
  const all = entries()
  const mine = all.filter(kept => kept.turn === turn)
  const gone = new Set(surplus(mine, now))
  drop([...gone, ...all.filter(kept => kept.turn !== turn).map(kept => kept.event.id)])
  return mine
    .filter(({ event }) => !gone.has(event.id))
    .sort((a, b) => a.event.at - b.event.at || a.event.id.localeCompare(b.event.id))
}

function entries(): Kept[] {
  const stored = onDisk(
    disk =>
      Object.keys(disk)
        .filter(key => key.startsWith(KEPT_PREFIX))
        .map(key => disk.getItem(key) ?? ''),
    [],
  )
  return [...memory.values(), ...stored].flatMap(value => {
    try {
      const kept = JSON.parse(value) as Kept
      return kept.event.id ? [kept] : []
    } catch {
      return []
    }
  })
}

/** Milliseconds from `now` (epoch ms) in which nothing may be sent. */
export const silence = (now: number) =>
  onDisk(disk => Math.max(0, Math.min(Number(disk.getItem(SILENT_UNTIL)) - now, LONGEST_SILENCE_MS)), 0)

export const beSilent = (until: number) =>
  onDisk(disk => disk.setItem(SILENT_UNTIL, String(until)), undefined)
