import type { Route } from 'next'
import Link from 'next/link'
import type { Placement } from '@/lib/generated/prisma/enums'
import { reorderOffers } from '@/lib/offers/reorder-actions'
import { PLACEMENTS } from '@/lib/offers/words'
import type { Competitor } from '@/lib/placements/board'
import { DeskButton } from './control'
import { DragOrder } from './drag-order'
import { MovedOffer, movedId } from './moved-offer'
import { SeenBar } from './seen-bar'
import { StatusMark } from './status-mark'

type Props = {
  placement: Placement
  competitors: readonly Competitor[]
  mayMove: boolean
  query: Record<string, string | string[] | undefined>
}

/** The offers of one placement in the order they win: dragged, or moved by their buttons, before any script as well. */
export function OfferOrder({ placement, competitors, mayMove, query }: Props) {
  const name = PLACEMENTS[placement]
  const last = competitors.length - 1
  const wasMoved = query.placement === placement ? query.moved : undefined
  const went = Number(query.to) < Number(query.from) ? 'up' : 'down'
  return (
    <div id={`offers-${placement}`} className="scroll-mt-4">
      <h3 className="mb-1 font-medium">Offers: {name}</h3>
      <form action={reorderOffers}>
        <input type="hidden" name="placement" value={placement} />
        <MovedOffer
          placement={placement}
          offers={competitors.map(({ offer }) => offer)}
          query={query}
          mayMove={mayMove}
        />
        {competitors.length === 0 ? (
          <p className="text-ink-soft">No offer competes here now.</p>
        ) : (
          <DragOrder label={`Offers of ${name}, the first to win first`} mayMove={mayMove}>
            {competitors.map(({ offer, status, leads, seen }, place) => (
              <li
                key={offer.slug}
                data-slug={offer.slug}
                draggable={mayMove && last > 0}
                className="grid grid-cols-[minmax(0,1fr)_5.25rem] gap-x-4 gap-y-2 border-b border-line py-3 data-[drop=after]:border-b-tomato data-[drop=before]:border-t-2 data-[drop=before]:border-t-tomato data-[held]:opacity-50 sm:grid-cols-[minmax(0,1fr)_12rem_5.25rem] sm:items-center"
              >
                <input type="hidden" name="order" value={`${offer.slug}:${offer.version}`} />
                <div className="min-w-0">
                  <Link
                    href={`/merchandise/offers/${offer.slug}` as Route}
                    draggable={false}
                    className="link font-medium wrap-break-word"
                  >
                    {offer.title}
                  </Link>
                  <p className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-soft">
                    <StatusMark status={status} />
                    <span className="tabular">priority {offer.priority}</span>
                    {leads && <span className="bg-butter px-1.5 text-ink">first in line</span>}
                  </p>
                </div>
                <div className="order-last col-span-2 sm:order-none sm:col-span-1">
                  <SeenBar seen={seen} of="these" />
                </div>
                {last > 0 && (
                  <div className="flex items-start gap-1">
                    {(['up', 'down'] as const).map(way => (
                      <Move
                        key={way}
                        slug={offer.slug}
                        title={offer.title}
                        to={place + (way === 'up' ? -1 : 1)}
                        last={last}
                        way={way}
                        told={offer.slug === wasMoved && way === went ? movedId(placement) : undefined}
                      />
                    ))}
                  </div>
                )}
              </li>
            ))}
          </DragOrder>
        )}
      </form>
    </div>
  )
}

type MoveProps = {
  slug: string
  title: string
  to: number
  last: number
  way: 'up' | 'down'
  /** The id of what is said of the last move, where it was this button’s: it has the focus again and reads it out. */
  told: string | undefined
}

/** At an end it stays in reach of the Tab key, so that whoever moves something all the way keeps their place. */
function Move({ slug, title, to, last, way, told }: MoveProps) {
  const ends = to < 0 || to > last
  return (
    <DeskButton
      name="move"
      value={`${slug}:${Math.min(Math.max(to, 0), last)}`}
      aria-disabled={ends || undefined}
      aria-label={`Move ${way}: ${title}`}
      aria-describedby={told}
      autoFocus={told !== undefined}
    >
      {way === 'up' ? '↑' : '↓'}
    </DeskButton>
  )
}
