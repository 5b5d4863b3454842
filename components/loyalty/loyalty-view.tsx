import { AccountNav } from '@/components/account/account-nav'
import { requireShopper } from '@/lib/auth/session'
import { formatDate } from '@/lib/dates'
import { type Standing, standingOf } from '@/lib/loyalty/account'
import { counted, given, withArticle } from '@/lib/loyalty/words'
import { LedgerList } from './ledger-list'
import { TierSteps } from './tier-steps'

/** Where the signed-in shopper stands with the shop, what comes next, and how it came about. */
export async function LoyaltyView() {
  const { profileId } = await requireShopper('/account/loyalty')
  const standing = await standingOf(profileId)
  return (
    <>
      <AccountNav here="/account/loyalty" />
      <h1 className="text-3xl">{headline(standing)}</h1>
      <Now standing={standing} />
      <section aria-labelledby="tiers" className="mt-12 border-t border-line pt-8">
        <h2 id="tiers" className="mb-3 text-2xl">
          How it works
        </h2>
        <p className="max-w-[62ch] text-ink-soft">
          Every full euro you spend on goods is a point, and each point counts for a year from its order.
          Points buy nothing; they say how often we see each other. A cancelled order takes its points along.
        </p>
        <TierSteps standing={standing} />
      </section>
      <section aria-labelledby="ledger" className="mt-12 border-t border-line pt-8">
        <h2 id="ledger" className="mb-3 text-2xl">
          Your points, order by order
        </h2>
        <LedgerList standing={standing} />
      </section>
    </>
  )
}

function headline({ tier }: Standing): string {
  return tier ? `You are ${withArticle(tier.name)}` : 'New faces are welcome'
}

function Now({ standing: { points, tier, until, next, timeZone } }: { standing: Standing }) {
  const gives = tier && given(tier)
  const nextGives = next && given(next)
  return (
    <div className="mt-3 max-w-[62ch] space-y-2 text-ink-soft">
      <p>
        {points > 0
          ? `${counted(points)} in the last twelve months.`
          : 'No points in the last twelve months.'}
        {until !== null && ` That holds until ${formatDate(until, timeZone)}, and longer with every order.`}
      </p>
      {gives && <p>It means {gives}.</p>}
      {next && (
        <p>
          From {counted(next.points)} in a year you are {withArticle(next.name)}
          {nextGives && `, with ${nextGives}`}: {counted(next.points - points)} to go.
        </p>
      )}
    </div>
  )
}
