import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

type Props = { account: boolean; asksPassword: boolean; trouble: string | null }

/** Erases everything, once it is meant: a tick, and for an account the password. Posts plainly, so script or not. */
export function EraseForm({ account, asksPassword, trouble }: Props) {
  return (
    <>
      <p className="max-w-[62ch] text-ink-soft">
        {account
          ? 'Your account goes, with what you told us, what you did here and what we worked out from it. You are signed out everywhere. Orders are kept as the law demands, but no longer say whose they were.'
          : 'What this browser did here goes, with everything we worked out from it. Orders are kept as the law demands, but no longer say whose they were.'}{' '}
        You get a receipt. It cannot be taken back.
      </p>
      {trouble && (
        <p
          role="alert"
          className="mt-4 max-w-[62ch] border-l-2 border-tomato-deep bg-shade px-4 py-3 text-sm"
        >
          {trouble}
        </p>
      )}
      <form action="/api/privacy/erase" method="post" className="mt-4 max-w-md">
        <label className="flex min-h-12 items-center gap-3">
          <input type="checkbox" name="sure" value="yes" required className="size-5 shrink-0 accent-ink" />
          Yes, erase everything you know about me
        </label>
        {asksPassword && (
          <Field
            className="mt-3"
            name="password"
            label="Your password, once more"
            type="password"
            autoComplete="current-password"
            maxLength={200}
            required
          />
        )}
        <Button type="submit" kind="plain" className="mt-5">
          Erase everything
        </Button>
      </form>
    </>
  )
}
