import { BirthdayBanner } from '@/components/home/birthday-banner'
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
    <div className="grid gap-3">
      {(['phone', 'desktop'] as const).map(device => (
        <figure key={device}>
          <figcaption className="text-xs text-ink-soft">As the shopper sees it, on a {device}</figcaption>
          {/* To look at, not to follow; at the width it has there. */}
          <div inert className={device === 'phone' ? 'max-w-90' : 'w-260 [zoom:0.33] sm:[zoom:0.46]'}>
            {form.kind === 'BIRTHDAY' ? (
              <BirthdayBanner offer={offer} name={null} note={note} card={null} />
            ) : (
              <OfferBanner offer={offer} note={note} href="#" />
            )}
          </div>
        </figure>
      ))}
    </div>
  )
}
