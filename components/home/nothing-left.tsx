import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** For whoever has, or waved away, all there is to put before them. */
export function NothingLeft() {
  return (
    <EmptyState
      title="Nothing left to show you"
      text="What we sell you have already, asked to see less of, or cannot have just now. New things come in, and then they stand here first."
    >
      <ButtonLink kind="plain" href="/account/taste" prefetch={false}>
        What we know about you
      </ButtonLink>
    </EmptyState>
  )
}
