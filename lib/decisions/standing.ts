import type { DecisionContent, OfferThen, Place, RuleThen } from './content'

/** A product or an offer that is asked about; `group` is the slug of the kind a product is of today. */
export type About = { kind: 'product' | 'offer'; slug: string; name: string; group: string | null }

/** How something stood on a page, as far as that was kept. */
export type Standing =
  /** It is what the page is about. */
  | { kind: 'own-page' }
  | { kind: 'stood'; at: string; why?: string; arranged?: string }
  /** Came closest: `to` is the last that stood there by its score. */
  | { kind: 'lost'; at: string; score?: number; to?: { name: string; score?: number } }
  | { kind: 'outranked'; at: string; offer: OfferThen; to: OfferThen | null }
  | { kind: 'refused'; rule: string; policy?: RuleThen; until?: number }
  | { kind: 'closed'; by: string; offer: OfferThen }
  /** A shelf would have had it and did not stand there. */
  | { kind: 'shelf-passed-over'; at: string; why: string }
  /** Not kept by name, but nothing of its kind was put before them. */
  | { kind: 'kind-was-quiet'; group: string; policy?: RuleThen; until: number }
  /** All there was is kept, and it is not among it. */
  | { kind: 'no-candidate' }
  /** Not among what was kept of the nearest; so many are not named, null where that was not counted. */
  | { kind: 'not-kept'; further: number | null }

/** Every way something stood on the page at `path`; one at least. Nothing is said that was not kept. */
export function standingOf(about: About, path: string, content: DecisionContent): Standing[] {
  if (about.kind === 'product' && path === `/products/${about.slug}`) return [{ kind: 'own-page' }]
  const found = about.kind === 'offer' ? ofOffer(about, content) : ofProduct(about, content)
  return found.length > 0 ? found : [unfound(about, content)]
}

function ofOffer({ slug }: About, { places, closed }: DecisionContent): Standing[] {
  return [
    ...places.flatMap(({ title, offer, outranked, why }): Standing[] => {
      if (offer?.slug === slug) return [{ kind: 'stood', at: title, ...(why && { why }) }]
      const behind = outranked?.find(each => each.slug === slug)
      return behind ? [{ kind: 'outranked', at: title, offer: behind, to: offer ?? null }] : []
    }),
    ...(closed?.offers ?? [])
      .filter(offer => offer.slug === slug)
      .map(({ by, ...offer }): Standing => ({ kind: 'closed', by, offer })),
  ]
}

function ofProduct({ slug, name }: About, content: DecisionContent): Standing[] {
  const { places, passedOver, refused } = content
  const stood = places.flatMap((place): Standing[] => {
    const there = place.shown.find(thing => thing.slug === slug)
    if (!there) return []
    const why = there.why ?? place.why
    return [
      {
        kind: 'stood',
        at: place.title,
        ...(why && { why }),
        ...(there.arranged && { arranged: there.arranged }),
      },
    ]
  })
  if (stood.length > 0) return stood
  const rule = refused?.things.find(thing => thing.slug === slug)
  if (rule) return [{ kind: 'refused', rule: rule.rule, ...byGroup(rule.group, rule.rule, content) }]
  return [
    ...places.flatMap((place): Standing[] => {
      const behind = place.lost.find(thing => thing.slug === slug)
      return behind ? [{ kind: 'lost', at: place.title, ...scored(behind), ...lastOf(place) }] : []
    }),
    ...passedOver
      .filter(({ names }) => names?.includes(name))
      .map(({ title, why }): Standing => ({ kind: 'shelf-passed-over', at: title, why })),
  ]
}

/** True for rules that a group's policy sets. */
export const isOfGroup = (rule: string) => rule === 'quiet' || rule === 'no-room'

/** The policy of a group behind a refusal, and until when it keeps its kind quiet. */
function byGroup(group: string | undefined, rule: string, { rules, refused }: DecisionContent) {
  const policy = rules?.find(each => each.kind === 'policy' && each.slug === group)
  const until = rule === 'quiet' ? refused?.quiet.find(each => each.slug === group)?.until : undefined
  return { ...(policy && { policy }), ...(until !== undefined && { until }) }
}

const scored = ({ score }: { score?: number | undefined }) => (score === undefined ? {} : { score })

/** The one that stood there by the lowest score; what is pinned has none. */
function lastOf({ shown }: Place): { to?: { name: string; score?: number } } {
  const last = shown
    .filter(({ arranged }) => arranged !== 'pin')
    .reduce<Place['shown'][number] | undefined>(
      (least, each) => (!least || (each.score ?? 0) < (least.score ?? 0) ? each : least),
      undefined,
    )
  return last ? { to: { name: last.name, ...scored(last) } } : {}
}

function unfound(about: About, content: DecisionContent): Standing {
  const { refused, closed } = content
  if (about.kind === 'offer') {
    const further = closed?.further ?? null
    return further === 0 ? { kind: 'no-candidate' } : { kind: 'not-kept', further }
  }
  const quiet = refused?.quiet.find(each => each.slug === about.group)
  if (quiet)
    return {
      kind: 'kind-was-quiet',
      group: quiet.name,
      until: quiet.until,
      ...byGroup(quiet.slug, 'quiet', content),
    }
  const further = unnamed(content)
  return further === 0 ? { kind: 'no-candidate' } : { kind: 'not-kept', further }
}

/** Candidates and refusals of a page that are not named; null where they were not counted. */
function unnamed({ places, passedOver, refused }: DecisionContent): number | null {
  if (!refused) return null
  return [...places, ...passedOver].reduce((sum, { further = 0 }) => sum + further, refused.further)
}
