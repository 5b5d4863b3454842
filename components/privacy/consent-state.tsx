import { ConsentForm } from '@/components/personal/consent-form'
import { formatMoment } from '@/lib/dates'
import type { Consent } from '@/lib/generated/prisma/enums'
import type { Answer } from '@/lib/privacy/queries'

type Props = {
  known: { consent: Consent; answers: Answer[]; timeZone: string } | null
  browser: { gpc: boolean; answer: 'yes' | 'no' | null }
  signedIn: boolean
}

const SOURCES: Record<string, string> = {
  banner: 'in the banner',
  account: 'on a page like this one',
  'sign-in': 'in this browser before signing in',
  'sign-up': 'before opening the account',
}

function stateOf({ known, browser, signedIn }: Props): string {
  if (browser.gpc)
    return 'Your browser asks not to be tracked (Global Privacy Control). We take that as a no: nothing you look at here is remembered, whatever was answered before.'
  if (signedIn && browser.answer === 'no' && known?.consent !== 'DENIED')
    return 'In this browser you said no: nothing you look at with it is remembered, signed in or not.'
  if (known?.consent === 'GRANTED') return 'You said yes: what you look at shapes your shelves.'
  if (known?.consent === 'DENIED' || browser.answer === 'no')
    return 'You said no: nothing you look at is remembered, and the shop is complete all the same.'
  return 'You have not answered yet, so nothing you look at is remembered.'
}

/** What was answered, how to answer otherwise, and every answer so far. */
export function ConsentState(props: Props) {
  const { known, browser } = props
  return (
    <>
      <p className="max-w-[62ch]">{stateOf(props)}</p>
      {!browser.gpc && <ConsentForm next="/account/privacy" />}
      {known && known.answers.length > 0 && (
        <details className="mt-5">
          <summary className="min-h-12 content-center text-sm font-medium">
            Your answers so far ({known.answers.length})
          </summary>
          <ul className="text-sm text-ink-soft">
            {known.answers.map(({ at, granted, source }) => (
              <li key={at.getTime()} className="py-1.5">
                <span className="tabular">{formatMoment(at, known.timeZone)}</span>: {granted ? 'yes' : 'no'},{' '}
                {SOURCES[source] ?? source}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
