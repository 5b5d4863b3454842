import type { ReactNode } from 'react'
import { AccountNav } from '@/components/account/account-nav'
import { ConsentForm } from '@/components/personal/consent-form'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Chosen } from '@/lib/affinity/actions'
import { originInWords } from '@/lib/affinity/origins'
import { originsOf } from '@/lib/affinity/queries'
import { tasteView } from '@/lib/affinity/view'
import { passedAnswer } from '@/lib/answer'
import { catalogueAt } from '@/lib/catalogue/queries'
import { currentSnapshot } from '@/lib/profile/queries'
import type { ProfileSnapshot } from '@/lib/profile/snapshot'
import { contextOf } from '@/lib/recommend/context'
import type { Result } from '@/lib/result'
import { ownVisits } from '@/lib/visits/own-visits'
import { AtHome } from './at-home'
import { OwnVisits } from './own-visits'
import { ResetTaste } from './reset-taste'
import { TasteBoard } from './taste-board'
import { WavedAway } from './waved-away'

/** Everything the shop knows about whoever asks, where it came from, and the ways to change it. */
export async function KnownAboutYou() {
  const snapshot = await currentSnapshot()
  return (
    <>
      <AccountNav here="/account/taste" />
      <h1 className="text-3xl">What we know about you</h1>
      {snapshot.profileId && snapshot.consent !== 'DENIED' ? (
        <Known snapshot={snapshot} profileId={snapshot.profileId} />
      ) : (
        <Unknown />
      )}
    </>
  )
}

function Unknown() {
  return (
    <div className="mt-4 max-w-[62ch]">
      <p>
        Nothing. What you look at here is not remembered, and the shop is complete all the same. If you say
        yes, this page shows what we learn from it, where it came from, and lets you change or forget any of
        it.
      </p>
      <ConsentForm next="/account/taste" />
    </div>
  )
}

async function Known({ snapshot, profileId }: { snapshot: ProfileSnapshot; profileId: string }) {
  const now = Date.now()
  const [catalogue, origins, visits, answer] = await Promise.all([
    catalogueAt(snapshot.revision.catalogue),
    originsOf(profileId),
    ownVisits(profileId),
    passedAnswer<Result<Chosen>>('taste'),
  ])
  const { timeZone } = snapshot.facts
  const view = tasteView(snapshot, catalogue, now)
  const words = [...origins].map(([id, origin]) => [id, originInWords(origin, timeZone)] as const)
  return (
    <>
      <p className="mt-3 max-w-[62ch] text-ink-soft">
        All of it is yours: only you see this page. Every choice here counts from the next page on.
      </p>
      <Part id="taste" title="What you seem to like">
        {view.groups.length === 0 && (
          <EmptyState title="Nothing yet" text="Look around a little, and the first bars appear here.">
            <ButtonLink href="/">Look around</ButtonLink>
          </EmptyState>
        )}
        <TasteBoard view={view} origins={Object.fromEntries(words)} answer={answer} />
        {view.groups.length > 0 && <ResetTaste />}
      </Part>
      <Part id="waved" title="What you waved away">
        <WavedAway dismissed={snapshot.dismissed} catalogue={catalogue} />
      </Part>
      <Part id="home" title="What you have at home">
        <AtHome context={contextOf(snapshot, catalogue, now)} />
      </Part>
      <Part id="visits" title="When you were here">
        <OwnVisits visits={visits} catalogue={catalogue} timeZone={timeZone} />
      </Part>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
