import { copyOffer, stepOffer } from '@/lib/offers/actions'
import { type Status, type Step, stepsFrom } from '@/lib/offers/lifecycle'
import { OnceButton } from './once-button'

type Props = { slug: string; title: string; status: Status }

const NAMES: Record<Exclude<Step, 'publish'>, string> = { pause: 'Pause', resume: 'Resume', end: 'End' }

/** What can be done to an offer as it stands, beside editing it: plain forms, so they work before any script. */
export function OfferSteps({ slug, title, status }: Props) {
  return (
    <div className="flex flex-wrap items-start gap-2">
      {stepsFrom(status).map(step =>
        step === 'publish' ? null : step === 'end' ? (
          <EndForm key={step} slug={slug} />
        ) : (
          <StepForm key={step} slug={slug} title={title} step={step} from="offer" />
        ),
      )}
      <form action={copyOffer}>
        <input type="hidden" name="slug" value={slug} />
        <OnceButton>Duplicate</OnceButton>
      </form>
    </div>
  )
}

/** One step as a button; `from` is the page to come back to. */
export function StepForm({
  slug,
  title,
  step,
  from,
}: {
  slug: string
  title: string
  step: 'pause' | 'resume'
  from: 'list' | 'offer'
}) {
  return (
    <form action={stepOffer}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="from" value={from} />
      <OnceButton>
        {NAMES[step]}
        <span className="sr-only">{` ${title}`}</span>
      </OnceButton>
    </form>
  )
}

/** Ending is for good, so it is asked twice. */
function EndForm({ slug }: { slug: string }) {
  return (
    <details className="max-w-72">
      <summary className="inline-flex min-h-10 cursor-pointer items-center rounded-md border border-edge px-3 text-sm font-medium hover:border-ink hover:bg-shade">
        End …
      </summary>
      <form action={stepOffer} className="mt-2 grid gap-2 rounded-md border border-line p-3 text-sm">
        <p>Ended, it stays to be read. To run it once more, duplicate it.</p>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="step" value="end" />
        <label className="flex min-h-10 items-center gap-2">
          <input type="checkbox" name="sure" required className="size-5 accent-tomato-deep" />
          Yes, end it
        </label>
        <OnceButton className="justify-self-start">End the offer</OnceButton>
      </form>
    </details>
  )
}
