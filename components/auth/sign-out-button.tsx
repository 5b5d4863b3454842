import { Button } from '@/components/ui/button'
import { signOutHere } from '@/lib/auth/actions'

export function SignOutButton() {
  return (
    <form action={signOutHere}>
      <Button type="submit" kind="plain">
        Sign out
      </Button>
    </form>
  )
}
