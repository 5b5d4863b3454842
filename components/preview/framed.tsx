import type { CSSProperties } from 'react'
import { Message } from '@/components/desk/message'
import { BehindView } from '@/components/why/behind-view'
import { formatMoment } from '@/lib/dates'
import type { Look } from '@/lib/preview/look'
import { frameHref, type Letter, type Side, type Wish } from '@/lib/preview/side'

/** The screens a preview is shown on, in CSS pixels; the desktop's is taller, to show more of the page at once. */
const SCREENS: Record<Wish['device'], CSSProperties> = {
  phone: { '--w': '390px', '--h': '844px' } as CSSProperties,
  desktop: { '--w': '1440px', '--h': '1600px' } as CSSProperties,
}

type Props = { letter: Letter; side: Side; wish: Wish; look: Look | { trouble: string } }

/** One side of a preview: the page on its screen, and what stands behind it. */
export function Framed({ letter, side, wish, look }: Props) {
  const name = letter.toUpperCase()
  if ('trouble' in look)
    return (
      <section aria-label={name} className="min-w-0">
        <Message tone="problem">
          {name}: {look.trouble}
        </Message>
      </section>
    )
  const { draft, behind } = look
  return (
    <section aria-labelledby={`side-${letter}`} className="min-w-0">
      <h2 id={`side-${letter}`} className="font-sans text-base font-semibold tracking-normal wrap-anywhere">
        {name}: {look.name}
      </h2>
      <p className="text-xs text-ink-soft wrap-anywhere">
        {wish.page} · {wish.device} · {formatMoment(look.now, wish.zone)}, {wish.zone} ·{' '}
        <a href={frameHref(side)} target="_blank" rel="noreferrer" className="link">
          alone<span className="sr-only">: {name}</span>
        </a>
      </p>
      {draft && (
        <Message tone={draft.stands ? 'good' : 'problem'} className="mt-2">
          “{draft.title}”, taken as live: {draft.why}
        </Message>
      )}
      <div className="screen" style={SCREENS[wish.device]}>
        <iframe
          name={letter}
          src={frameHref(side)}
          title={`${name}: ${look.name}, ${wish.page}, ${wish.device}`}
        />
      </div>
      <details className="mt-3 text-sm">
        <summary className="min-h-10 py-2 font-medium">Why {name} looks like this</summary>
        {behind ? (
          <div className="wrap-anywhere">
            <BehindView behind={behind} />
          </div>
        ) : (
          <p>Nothing on it was chosen for anybody: it is the same for all we know nothing about.</p>
        )}
      </details>
    </section>
  )
}
