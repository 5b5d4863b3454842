import { OfferBanner } from '@/components/home/offer-banner'
import type { EditorForm } from '@/lib/offers/editor-form'

/** The banner as the shopper sees it, while it is being written. */
export function Preview({ form }: { form: EditorForm }) {
  const offer = {
    title: form.title.trim() || 'The title',
    text: form.text.trim() || 'What the offer is, in one sentence.',
    code: form.code.trim().toUpperCase() || null,
    scope: { department: null, group: null, product: null },
  }
  const note =
    form.kind === 'BIRTHDAY'
      ? { text: 'happy birthday', why: 'The pencil only the shopper sees.', href: '#' }
      : null
  return (
    <figure>
      <figcaption className="text-xs text-ink-soft">As the shopper sees it</figcaption>
      {/* To look at, not to follow. */}
      <div inert>
        <OfferBanner offer={offer} note={note} href="#" />
      </div>
    </figure>
  )
}
