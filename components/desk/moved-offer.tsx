import type { Placement } from '@/lib/generated/prisma/enums'
import type { Offer } from '@/lib/offers/offer'
import { DeskButton } from './control'
import { Message } from './message'

type Props = {
  placement: Placement
  /** In their order now. */
  offers: readonly Pick<Offer, 'slug' | 'title'>[]
  query: Record<string, string | string[] | undefined>
  mayMove: boolean
}

const TROUBLES: Record<string, string> = {
  conflict: 'Not moved: somebody changed one of these offers a moment ago. This is their order now.',
  many: 'Not moved: there are more offers here than priorities from −100 to 100. End some of them first.',
}

/** The id of what is said of the last move in a placement. */
export const movedId = (placement: Placement) => `moved-${placement}`

/** What moving an offer came to, and the way back; it stands in the form of its placement. `query` is what `reorderOffers` left in the address. */
export function MovedOffer({ placement, offers, query, mayMove }: Props) {
  const here = query.placement === placement
  const trouble = here && typeof query.trouble === 'string' ? TROUBLES[query.trouble] : undefined
  const place = offers.findIndex(({ slug }) => slug === query.moved)
  const moved = here ? offers[place] : undefined
  const from = Number(query.from)
  return (
    <>
      {trouble && (
        <Message tone="problem" className="my-2">
          {trouble}
        </Message>
      )}
      <div role="status">
        {moved && (
          <span className="my-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-l-4 border-leaf py-1 pl-3">
            <span id={movedId(placement)}>
              “<bdi>{moved.title}</bdi>” is {from === place ? 'still' : 'now'} number {place + 1} of{' '}
              {offers.length}.
            </span>
            {mayMove && from !== place && from in offers && (
              <DeskButton name="move" value={`${moved.slug}:${from}`}>
                Undo
              </DeskButton>
            )}
          </span>
        )}
      </div>
    </>
  )
}
