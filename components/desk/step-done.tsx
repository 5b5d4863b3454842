import { restoreOffer } from '@/lib/offers/actions'
import { Message } from './message'
import { OnceButton } from './once-button'

const DONE: Record<string, string> = {
  pause: 'Paused: nobody sees it until it is resumed.',
  resume: 'Resumed: it is in the shop again, as its dates say.',
  end: 'Ended: nobody sees it any more.',
}

type Query = Record<string, string | string[] | undefined>

/** What a step came to, and the way back; nothing where none was taken. `query` is what `stepOffer` left in the address. */
export function StepDone({ query, from }: { query: Query; from: 'list' | 'offer' }) {
  const { done, offer, version } = query
  const text = typeof done === 'string' ? DONE[done] : undefined
  const now = Number(version)
  if (!text || typeof offer !== 'string' || !(now > 1)) return null
  return (
    <Message tone="good" className="my-4">
      <span className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        {text}
        <form action={restoreOffer}>
          <input type="hidden" name="name" value={offer} />
          <input type="hidden" name="version" value={now - 1} />
          <input type="hidden" name="current" value={now} />
          <input type="hidden" name="from" value={from} />
          <OnceButton>Undo</OnceButton>
        </form>
      </span>
    </Message>
  )
}
