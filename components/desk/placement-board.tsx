import type { Route } from 'next'
import Link from 'next/link'
import { byWeight, type Seen } from '@/lib/placements/board'
import type { DeskPlacement } from '@/lib/placements/desk'
import { type NameOf, PLACES, pinInWords, sourceName, summaryOf } from '@/lib/placements/words'
import { SeenBar } from './seen-bar'

type Props = { placement: DeskPlacement; seen: Seen; nameOf: NameOf; children: React.ReactNode }

/** One place on the board: how much of the traffic it gets, what competes there, its pins, and its offers (`children`). */
export function PlacementBoard({ placement: { place, version, config }, seen, nameOf, children }: Props) {
  const { slug, name, where } = PLACES[place]
  const pins = config.pins.toSorted((a, b) => a.place - b.place)
  return (
    <section
      aria-labelledby={`place-${slug}`}
      className="grid gap-x-10 gap-y-5 border-t border-line py-6 md:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]"
    >
      <div className="grid content-start gap-3">
        <h2 id={`place-${slug}`} className="text-lg">
          <Link href={`/merchandise/placements/${slug}` as Route} className="link">
            {name}
          </Link>
        </h2>
        <p className="max-w-[60ch] text-sm text-ink-soft">{where}</p>
        <SeenBar seen={seen} of="all cards" />
        <p className="text-xs text-ink-soft">
          {version === 1 ? 'As the shop opened' : `Version ${version}: ${summaryOf(config)}`}
        </p>
      </div>
      <div className="grid min-w-0 content-start gap-5 text-sm">
        <div>
          <h3 className="mb-1 font-medium">What competes</h3>
          <Sources config={config} />
        </div>
        {pins.length > 0 && (
          <div>
            <h3 className="mb-1 font-medium">Pins</h3>
            <ol className="grid gap-1">
              {pins.map(pin => (
                <li key={JSON.stringify(pin)}>
                  {nameOf({ kind: 'product', slug: pin.product })}{' '}
                  <span className="text-ink-soft">{pinInWords(pin, nameOf)}</span>
                </li>
              ))}
            </ol>
          </div>
        )}
        {children}
      </div>
    </section>
  )
}

function Sources({ config }: Pick<DeskPlacement, 'config'>) {
  const weights = byWeight(config)
  if (weights.length === 0)
    return <p className="max-w-[65ch] text-ink-soft">All that is there, in the shopper’s own order.</p>
  return (
    <dl className="grid max-w-[75ch] grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {weights.map(({ weight, sources }) => (
        <div key={weight} className="col-span-2 grid grid-cols-subgrid">
          <dt className="tabular text-ink-soft">{weight === 0 ? 'left out' : `× ${weight}`}</dt>
          <dd>{sources.map(sourceName).join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
