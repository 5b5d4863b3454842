import { ButtonLink } from '@/components/ui/button'

/** Says that there is nothing here, and the way on. Every page carries it along unseen, so it is short. */
export function LostPage() {
  return (
    <div className="page pt-10 pb-24 lg:pt-16">
      <h1 className="text-4xl">Not on our shelves</h1>
      <p className="mt-4 max-w-[52ch] text-lg text-ink-soft">
        The address may be misspelt, or we no longer sell what stood here. The search box above knows
        everything we have, and so do the departments.
      </p>
      <ButtonLink href="/" prefetch={false} kind="plain" className="mt-6">
        To the front of the shop
      </ButtonLink>
    </div>
  )
}
