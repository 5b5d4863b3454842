import { switchOffer } from '@/lib/offers/actions'

/** Turns an offer on or off where it is listed; a form, so it works before any script. */
export function OfferSwitch({ slug, title, on }: { slug: string; title: string; on: boolean }) {
  return (
    <form action={switchOffer}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="on" value={String(!on)} />
      <button
        type="submit"
        role="switch"
        aria-checked={on}
        aria-label={`${title}: ${on ? 'on' : 'off'}`}
        className="flex h-10 w-12 items-center justify-center"
      >
        <span
          className={`flex h-6 w-10 items-center rounded-full border px-0.5 transition-colors ${on ? 'justify-end border-leaf bg-leaf' : 'border-edge bg-shade'}`}
        >
          <span className={`size-4.5 rounded-full ${on ? 'bg-paper' : 'bg-edge'}`} />
        </span>
      </button>
    </form>
  )
}
