import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { AccountNav } from '@/components/account/account-nav'
import { buttonClass } from '@/components/ui/button'
import { passedAnswer } from '@/lib/answer'
import { eraseTrouble } from '@/lib/privacy/erase-trouble'
import { browserSays, currentOwner, privacyOf } from '@/lib/privacy/queries'
import type { Result } from '@/lib/result'
import { ConsentState } from './consent-state'
import { EraseForm } from './erase-form'
import { MergeList } from './merge-list'

/** What whoever asks allowed, and the ways to take it along or take it back. */
export async function PrivacyView({ eraseTrouble: why }: { eraseTrouble: unknown }) {
  const [owner, browser] = await Promise.all([currentOwner(), browserSays()])
  const known = owner && (await privacyOf(owner))
  const trouble = eraseTrouble(why)
  return (
    <>
      <AccountNav here="/account/privacy" />
      <h1 className="text-3xl">Privacy</h1>
      <p className="mt-3 max-w-[62ch] text-ink-soft">
        What you look at is remembered only if you say so. Whatever we know is yours: look at it, take it
        along, or have it erased.
      </p>
      {!known && trouble && <Refusal>{trouble}</Refusal>}
      <Part id="consent" title="May we remember what you look at?">
        <ConsentState known={known} browser={browser} signedIn={owner?.shopperId != null} />
      </Part>
      {known && (
        <>
          {known.brought.length > 0 && (
            <Part id="merges" title="What signing in brought along">
              <MergeList
                brought={known.brought}
                timeZone={known.timeZone}
                answer={await passedAnswer<Result<string>>('undo-merge')}
              />
            </Part>
          )}
          <Part id="shown" title="What we showed you, and why">
            <p className="max-w-[62ch] text-ink-soft">
              Page by page: what was chosen for you, for which reason, and who of the shop looked at it.
            </p>
            <Link
              href={'/account/privacy/shown' as Route}
              prefetch={false}
              className={`${buttonClass('plain')} mt-5`}
            >
              Read it
            </Link>
          </Part>
          <Part id="export" title="Take it along">
            <p className="max-w-[62ch] text-ink-soft">
              One file with everything we know about you: what you told, did and ordered, and what we worked
              out from it. It is JSON, which people can read and programs too.
            </p>
            <a href="/account/privacy/export" download className={`${buttonClass('plain')} mt-5`}>
              Download everything
            </a>
          </Part>
          <Part id="erase" title="Erase everything">
            <EraseForm
              account={owner?.shopperId != null}
              asksPassword={known.asksPassword}
              trouble={trouble}
            />
          </Part>
        </>
      )}
    </>
  )
}

function Refusal({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="mt-6 max-w-[62ch] border-l-2 border-tomato-deep bg-shade px-4 py-3 text-sm">
      {children}
    </p>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 border-t border-line pt-8">
      <h2 id={id} className="mb-3 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
