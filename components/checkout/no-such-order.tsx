import type { Route } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { readSession } from '@/lib/auth/session'

/** The same for an order that does not exist and for one that is somebody else's. */
export async function NoSuchOrder({ number }: { number: string }) {
  const session = await readSession()
  const next = /^\d{1,9}$/.test(number) ? `/orders/${number}` : '/orders'
  return (
    <>
      <h1 className="text-3xl">We have no such order for you</h1>
      <p className="mt-3 mb-8 max-w-[58ch] text-ink-soft">
        {session
          ? 'Perhaps the number has a slip, or it was ordered with another account.'
          : 'Sign in if it is yours. Orders placed as a guest can be read for two hours, in the browser they were placed from.'}
      </p>
      <div className="flex flex-wrap gap-3">
        {session ? (
          <ButtonLink href="/orders">Your orders</ButtonLink>
        ) : (
          <ButtonLink href={`/sign-in?next=${next}` as Route}>Sign in</ButtonLink>
        )}
        <ButtonLink href="/" prefetch={false} kind="plain">
          Look around
        </ButtonLink>
      </div>
    </>
  )
}
