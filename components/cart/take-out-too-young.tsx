import { Button } from '@/components/ui/button'
import { takeOutTooYoung } from '@/lib/orders/actions'

/** The way on for somebody who is too young for something in the cart: the rest of it. */
export function TakeOutTooYoung({ rest, className }: { rest: boolean; className?: string }) {
  return (
    <form action={takeOutTooYoung} className={className}>
      <Button type="submit">{rest ? 'Take it out and go on' : 'Take it out'}</Button>
    </form>
  )
}
