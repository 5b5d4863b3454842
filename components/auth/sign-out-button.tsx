import { Button } from '@/components/ui/button'

/** A plain form, so that leaving loads a whole page and no page of the shopper's stays to go back to. */
export function SignOutButton() {
  return (
    <form action="/api/sign-out" method="post">
      <Button type="submit" kind="plain">
        Sign out
      </Button>
    </form>
  )
}
