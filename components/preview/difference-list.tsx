import type { Difference } from '@/lib/preview/differences'

const PLACES: Record<Difference['place'], string> = {
  hero: 'Window',
  comparison: 'Comparison',
  offer: 'Offer',
  shelf: 'Shelf',
}

/** How A and B differ: what each has alone, and what both have in another way. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const only = (side: 'a' | 'b') => differences.filter(d => d.kind === 'only' && d.in === side)
  return (
    <section className="mt-6 border-t border-line pt-3">
      <h2 className="mb-2 font-sans text-base font-semibold tracking-normal">What differs</h2>
      {differences.length === 0 && (
        <p className="text-sm">Nothing: the same offers, and the same things on the same shelves.</p>
      )}
      <div className="grid gap-x-10 gap-y-4 text-sm lg:grid-cols-2">
        <Some title="Only in A" differences={only('a')} />
        <Some title="Only in B" differences={only('b')} />
        <Some title="In both, but not alike" differences={differences.filter(d => d.kind !== 'only')} />
      </div>
    </section>
  )
}

function Some({ title, differences }: { title: string; differences: readonly Difference[] }) {
  if (differences.length === 0) return null
  return (
    <section className="last:odd:col-span-full">
      <h3 className="font-sans text-xs font-medium tracking-normal text-ink-soft">{title}</h3>
      <ul>
        {differences.map(each => (
          <li key={`${each.place} ${each.title}`} className="border-b border-line py-1.5 wrap-anywhere">
            <span className="text-ink-soft">{PLACES[each.place]}</span>{' '}
            <strong className="font-medium">{each.title}</strong>
            {inWords(each)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function inWords(difference: Difference): string {
  if (difference.kind === 'only') return ''
  if (difference.kind === 'order') return ': in another order'
  const { onlyA, onlyB } = difference
  const sides = [
    onlyA.length > 0 && `A has ${onlyA.join(', ')}`,
    onlyB.length > 0 && `B has ${onlyB.join(', ')}`,
  ]
  return `: ${sides.filter(Boolean).join('; ')}`
}
