import { AccountNav } from '@/components/account/account-nav'
import { SignOutButton } from '@/components/auth/sign-out-button'
import { ButtonLink } from '@/components/ui/button'
import { ownAccount } from '@/lib/account/queries'
import { passedAnswer } from '@/lib/answer'
import { firstName } from '@/lib/auth/claims'
import { requireShopper } from '@/lib/auth/session'
import type { Result } from '@/lib/result'
import { FactsForm } from './facts-form'

/** The signed-in shopper's own page: what we know, and the ways to orders and out. */
export async function AccountView() {
  const session = await requireShopper('/account')
  const { email, facts } = await ownAccount(session)
  const zones = Intl.supportedValuesOf('timeZone')
  const first = firstName(facts.name)
  return (
    <>
      <AccountNav here="/account" />
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        <div>
          <h1 className="text-3xl">{first ? `Hello, ${first}` : 'Your account'}</h1>
          <p className="mt-2 text-ink-soft">{email}</p>
        </div>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/orders" kind="plain">
            Your orders
          </ButtonLink>
          <SignOutButton />
        </div>
      </div>
      <section aria-labelledby="facts" className="mt-12 border-t border-line pt-8">
        <h2 id="facts" className="text-2xl">
          What you tell us
        </h2>
        <p className="mt-2 mb-8 max-w-[62ch] text-ink-soft">
          You need none of this to shop here. Whatever you tell us changes what we show you and nothing else;
          empty a field and we have forgotten it.
        </p>
        <div className="max-w-4xl">
          <FactsForm
            facts={facts}
            answer={await passedAnswer<Result<string>>('facts')}
            timeZones={zones.includes(facts.timeZone) ? zones : [facts.timeZone, ...zones]}
          />
        </div>
      </section>
    </>
  )
}
