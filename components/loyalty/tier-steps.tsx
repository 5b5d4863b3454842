import type { Standing } from '@/lib/loyalty/account'
import { counted, given } from '@/lib/loyalty/words'

/** The tiers from the first up, the shopper's own marked. */
export function TierSteps({ standing: { tiers, tier } }: { standing: Pick<Standing, 'tiers' | 'tier'> }) {
  return (
    <ol className="mt-6 border-t border-line">
      {tiers.map(step => (
        <li
          key={step.slug}
          aria-current={step.slug === tier?.slug ? 'step' : undefined}
          className="grid gap-x-6 border-b border-line py-3 aria-[current]:bg-butter aria-[current]:-mx-3 aria-[current]:px-3 sm:grid-cols-[10rem_10rem_1fr]"
        >
          <strong className="font-medium">
            {step.name}
            {step.slug === tier?.slug && <span className="font-normal text-ink-soft"> · you</span>}
          </strong>
          <span className="tabular">from {counted(step.points)}</span>
          <span className="inline-block text-ink-soft first-letter:uppercase">
            {given(step) ?? 'we know your name'}
          </span>
        </li>
      ))}
    </ol>
  )
}
