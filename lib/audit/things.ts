import type { Catalogue } from '@/lib/catalogue/catalogue'
import { HOME_CHOICES } from '@/lib/experiments/choice'
import { PLACES, placeAt } from '@/lib/placements/words'
import { type Kind, kindOf, pageOf } from './deeds'

/** What was changed: how it is called, and its page; null where it is gone. */
export type Thing = { name: string; page: string | null }

/** How the offers and audiences there are are called, by `kind:address`. */
export type Called = ReadonlyMap<string, string>

/** The thing a deed was done to, by its name as of now; `lastly` is how one that is gone was called. */
export function thingOf(
  { action, subject }: { action: string; subject: string },
  gone: { lastly: string | null } | null,
  called: Called,
  catalogue: Pick<Catalogue, 'groups'>,
): Thing {
  const kind = kindOf(action)
  if (!kind) return { name: subject, page: null }
  if (gone) return { name: gone.lastly ?? subject, page: null }
  const name = nameOf(kind, subject, called, catalogue)
  return { name: name ?? subject, page: name === null ? null : pageOf(kind, subject) }
}

function nameOf(
  kind: Kind,
  subject: string,
  called: Called,
  { groups }: Pick<Catalogue, 'groups'>,
): string | null {
  switch (kind) {
    case 'offer':
    case 'audience':
      return called.get(`${kind}:${subject}`) ?? null
    case 'policy':
      return groups.get(subject)?.name ?? null
    case 'placement': {
      const place = placeAt(subject)
      return place && PLACES[place].name
    }
    case 'learning': {
      if (subject === 'all') return 'All choices'
      const home = HOME_CHOICES.find(choice => choice.key === subject)
      return home?.name ?? called.get(subject) ?? subject
    }
    case 'loyalty':
      return 'Loyalty tiers'
    case 'weights':
      return 'Weights'
    case 'models':
      return 'Models'
    case 'order':
      return `Order ${subject}`
  }
}

/** Addresses of what is in no table by name and is called with these words. */
export function addressesOf(words: string, { groups }: Pick<Catalogue, 'groups'>): string[] {
  const all = [
    ...[...groups.values()].map(({ slug, name }) => [slug, name]),
    ...Object.values(PLACES).map(({ slug, name }) => [slug, name]),
    ...HOME_CHOICES.map(({ key, name }) => [key, name]),
  ]
  return all.flatMap(([address = '', name]) =>
    name?.toLowerCase().includes(words.toLowerCase()) ? address : [],
  )
}
