import type { TracedPlacement, TracedSlot } from '@/lib/recommend/trace'

const two = (value: number) => value.toFixed(2)

/** One placement: what stands there with its score and the parts of it, then what came closest. */
export function TracedShelf({ placement }: { placement: TracedPlacement }) {
  const { place, title, kind, weight, note, slots, runnersUp } = placement
  return (
    <section className="mb-6">
      <h4 className="font-medium">
        {title}{' '}
        <span className="font-normal text-ink-soft">
          · {kind === place ? kind : `${place}, ${kind}`}
          {weight !== 1 && `, weight ${two(weight)}`}
        </span>
      </h4>
      <p className="text-ink-soft">{note?.why ?? 'No pencil: nothing about the shopper is said here.'}</p>
      <Slots slots={slots} />
      {runnersUp.length > 0 && (
        <>
          <p className="mt-2 text-xs font-medium text-ink-soft">Runners-up</p>
          <Slots slots={runnersUp} soft />
        </>
      )}
    </section>
  )
}

function Slots({ slots, soft = false }: { slots: TracedSlot[]; soft?: boolean }) {
  return (
    <ol className={soft ? 'text-ink-soft' : ''}>
      {slots.map(({ slug, name, source, score, note, parts, arranged }) => (
        <li key={slug} className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-1">
          <span>
            {name} {note && <span className="text-ink-soft">“{note.text}”</span>}
          </span>
          <span className="tabular">{arranged?.kind === 'pin' ? '–' : two(score)}</span>
          <span className="tabular col-span-2 text-xs text-ink-soft">
            {source} · taste {two(parts.taste)} · popularity {two(parts.popularity)}
            {parts.likeness !== null && ` · likeness ${two(parts.likeness)}`}
            {arranged?.kind === 'pin' && ` · pinned to place ${arranged.place}`}
            {arranged?.kind === 'boost' && ` · boosted × ${two(arranged.factor)}`}
            {parts.freshness < 1 && ` · passed by, ${two(parts.freshness)} left`}
          </span>
        </li>
      ))}
    </ol>
  )
}
