import type { TracedPlacement } from '@/lib/recommend/trace'

/** What tells two pages apart is where things stand, not why. */
export type Standing = Pick<TracedPlacement, 'place' | 'title' | 'kind'> & { names: readonly string[] }

export type Difference = { place: Standing['place']; title: string } & (
  | { kind: 'only'; in: 'a' | 'b' }
  /** Both have it, with other things on it. */
  | { kind: 'things'; onlyA: string[]; onlyB: string[] }
  /** Both have it, with the same things in another order, or at another height of the page. */
  | { kind: 'order' }
)

/** Where what stands on a traced page stands. */
export function standingIn(placements: readonly TracedPlacement[]): Standing[] {
  return placements.map(({ place, title, kind, slots }) => ({
    place,
    title,
    kind,
    names: slots.map(slot => slot.name),
  }))
}

/** An offer is the same in other words, a shelf the one of its title. */
const keyOf = ({ place, title, kind }: Standing) => `${place} ${place === 'offer' ? kind : title}`

/** How two pages differ, in the order of A, then what B alone has; nothing for two that look alike. */
export function differencesOf(a: readonly Standing[], b: readonly Standing[]): Difference[] {
  const inB = new Map(b.map(each => [keyOf(each), each]))
  const keys = new Set(a.map(keyOf))
  const both = new Set([...keys].filter(key => inB.has(key)))
  const heights = (all: readonly Standing[]) => all.map(keyOf).filter(key => both.has(key))
  const [inOrderA, inOrderB] = [heights(a), heights(b)]
  return [
    ...a.flatMap((one): Difference[] => {
      const { place, title } = one
      const key = keyOf(one)
      const other = inB.get(key)
      if (!other) return [{ place, title, kind: 'only', in: 'a' }]
      const onlyA = one.names.filter(name => !other.names.includes(name))
      const onlyB = other.names.filter(name => !one.names.includes(name))
      if (onlyA.length + onlyB.length > 0) return [{ place, title, kind: 'things', onlyA, onlyB }]
      const moved = inOrderA.indexOf(key) !== inOrderB.indexOf(key)
      const turned = one.names.some((name, i) => other.names[i] !== name)
      return moved || turned ? [{ place, title, kind: 'order' }] : []
    }),
    ...b
      .filter(each => !keys.has(keyOf(each)))
      .map(({ place, title }): Difference => ({ place, title, kind: 'only', in: 'b' })),
  ]
}
