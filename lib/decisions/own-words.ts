import { formatDate } from '@/lib/dates'
import type { DecisionContent } from './content'

/** The same page shown again and again, with nothing else between, told once; newest first, as they come. */
export function toldOnce<Page extends { path: string; content: DecisionContent | null }>(
  pages: readonly Page[],
): { page: Page; times: number }[] {
  const told: { page: Page; times: number }[] = []
  for (const page of pages) {
    const before = told.at(-1)
    if (before && sameTo(before.page, page)) before.times++
    else told.push({ page, times: 1 })
  }
  return told
}

type Shown = { path: string; content: DecisionContent | null }

const sameTo = (a: Shown, b: Shown) =>
  a.path === b.path && JSON.stringify(a.content?.places) === JSON.stringify(b.content?.places)

/** One thing that was chosen for somebody: what it was called, what stood in it, and why, as the page said it. */
export type Chosen = { title: string; why: string; names: string[] }

/** What of a page was chosen for the shopper, for them to read. */
export function chosenOn({ places }: DecisionContent): Chosen[] {
  return places.flatMap(({ kind, title, why, shown }) => {
    if (kind === 'listing') return [{ title, why: OWN_ORDER, names: [] }]
    return why === undefined ? [] : [{ title, why, names: shown.map(({ name }) => name) }]
  })
}

/** How much of a page was chosen for the shopper, completing “The home page: …”. */
export function inShort(content: DecisionContent): string {
  if (content.places.some(({ kind }) => kind === 'listing')) return 'in an order of your own.'
  const parts = chosenOn(content).length
  if (parts === 0) return 'nothing on it was chosen for you.'
  return parts === 1 ? 'one part of it was chosen for you.' : `${parts} parts of it were chosen for you.`
}

const OWN_ORDER = 'The same things as everybody finds there, in an order of your own: by what you like.'

const LOOKERS: Record<string, string> = {
  merchandiser: 'A merchandiser',
  service: 'Somebody of our service',
}

/** Who of the shop looked at what, in a sentence without its full stop. */
export function lookInWords({ role, what }: { role: string; what: string }): string {
  const [, path = '', then] = /^preview of (\S+)(?: as of (\S+))?$/.exec(what) ?? []
  const page = path === '/' ? 'the home page' : path
  const seen = `${page} as you would see it${then ? ` on ${formatDate(new Date(then))}` : ''}`
  return `${LOOKERS[role] ?? 'Somebody of the shop'} looked at ${page ? seen : 'what pages had shown you'}`
}
