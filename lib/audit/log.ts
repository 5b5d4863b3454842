import 'server-only'
import { currentCatalogue } from '@/lib/catalogue/queries'
import { SHOP_ZONE } from '@/lib/dates'
import { fromLocal } from '@/lib/offers/zoned'
import { firstIdAt } from '@/lib/visits/uuid7'
import { type Change, changesBetween } from './change'
import { DEEDS, isDeed, kindOf } from './deeds'
import {
  type Narrowed,
  type Row,
  readActors,
  readEntries,
  readNames,
  readSubjects,
  readVersions,
  type Versioned,
} from './entries'
import { told } from './in-words'
import type { LogQuery } from './log-query'
import { addressesOf, type Thing, thingOf } from './things'

/** Entries on one page of the log. */
const PAGE = 50

export type LogEntry = {
  id: string
  /** Epoch ms. */
  at: number
  /** Null once that account is gone. */
  who: { id: string; name: string } | null
  role: string
  said: string
  thing: Thing
  /** Where everything about the thing is: `offer:summer`. */
  about: string
  version: number | null
  /** It was deleted later. */
  gone: boolean
  /** Null where it said something that is not kept any more. */
  changes: Change[] | null
}

export type DeskLog = {
  entries: LogEntry[]
  /** Where the next page begins; null at the end of the log. */
  older: string | null
  /** Everybody who ever changed anything. */
  people: { id: string; name: string }[]
}

/** What was done at the desk, newest first, each with what it changed; for whoever has made sure who asks. */
export async function logOf(query: LogQuery): Promise<DeskLog> {
  const [catalogue, actors, narrowed] = await Promise.all([
    currentCatalogue(),
    readActors(),
    narrowedBy(query),
  ])
  const rows = await readEntries(narrowed, PAGE + 1)
  const shown = rows.slice(0, PAGE)
  const [contents, called] = await Promise.all([contentsOf(shown), namesOf(shown)])
  const people = actors.map(({ id, email, name }) => {
    const alone = name && actors.filter(other => other.name === name).length === 1
    return { id, name: alone ? name : name ? `${name} (${email})` : email }
  })
  const entries = shown.map((row): LogEntry => {
    const { id, at, actorId, role, action, subject, version, gone, last } = row
    const kind = kindOf(action)
    const words = (content: unknown) => kind && told(kind, subject, content, catalogue)
    const [was, is] = contents(row).map(words)
    const deletes = action.endsWith('.delete')
    const lost = (version !== null || deletes) && !was && !is
    return {
      id,
      at: at.getTime(),
      who: people.find(person => person.id === actorId) ?? null,
      role: role.toLowerCase(),
      said: isDeed(action) ? DEEDS[action] : action,
      thing: thingOf(row, gone ? { lastly: titleIn(last) } : null, called, catalogue),
      about: `${kind ?? ''}:${subject}`,
      version,
      gone: gone && !deletes,
      changes: lost ? null : changesBetween(was ?? null, is ?? null),
    }
  })
  return { entries, older: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null, people }
}

async function narrowedBy({ who, thing, what, day, before }: LogQuery): Promise<Narrowed> {
  const begins = day && fromLocal(`${day}T00:00`, SHOP_ZONE)
  const next = day && new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  const ends = next && fromLocal(`${next}T00:00`, SHOP_ZONE)
  const until = typeof ends === 'number' ? firstIdAt(ends) : null
  const from = typeof begins === 'number' ? firstIdAt(begins) : null
  const [, kind, exactly] = /^([a-z]+):(.+)$/.exec(thing) ?? []
  const subjects = !thing
    ? null
    : exactly
      ? [exactly]
      : await readSubjects(thing, addressesOf(thing, await currentCatalogue()))
  const first = before && until ? (before < until ? before : until) : (before ?? until)
  return { who, what, subjects, kind: kind ?? null, from, until: first }
}

/** What each entry's thing said before and after: kept by the entry that deleted it, or by its history. */
async function contentsOf(rows: readonly Row[]): Promise<(row: Row) => [unknown, unknown]> {
  const wanted = rows.flatMap(({ action, subject, version, gone }): Versioned[] => {
    const kind = kindOf(action)
    if (!kind || version === null || gone) return []
    return [version - 1, version].map(number => ({ kind, subject, version: number }))
  })
  const key = ({ kind, subject, version }: Versioned) => `${kind}:${subject}:${version}`
  const held = new Map((await readVersions(wanted)).map(row => [key(row), row.content]))
  return ({ action, subject, version, gone, was, is }) => {
    if (gone || version === null) return [was ?? null, is ?? null]
    const of = (number: number) =>
      held.get(key({ kind: kindOf(action) ?? '', subject, version: number })) ?? null
    return [of(version - 1), of(version)]
  }
}

async function namesOf(rows: readonly Row[]): Promise<Map<string, string>> {
  const slugs = rows.map(({ subject }) => subject.replace(/^offer:/, ''))
  return new Map((await readNames(slugs)).map(({ kind, slug, name }) => [`${kind}:${slug}`, name]))
}

/** How an offer or an audience was called that is gone. */
function titleIn(last: unknown): string | null {
  const { title, name } = (last ?? {}) as { title?: unknown; name?: unknown }
  return typeof title === 'string' ? title : typeof name === 'string' ? name : null
}
