import type { ReactNode } from 'react'
import { OnceButton } from './once-button'
import { Part } from './part'

type Props = {
  slug: string
  what: string
  /** Why it cannot be deleted; absent where it can. */
  kept?: ReactNode
  remove: (data: FormData) => Promise<void>
}

/** Deleting asks twice; what something else still tells of stays. */
export function DeletePart({ slug, what, kept, remove }: Props) {
  return (
    <Part title="Delete">
      {kept ? (
        <p className="text-sm">{kept}</p>
      ) : (
        <form action={remove} className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <input type="hidden" name="slug" value={slug} />
          <label className="flex min-h-10 items-center gap-3 text-sm">
            <input type="checkbox" name="sure" required className="size-5 accent-tomato" />
            Yes, with its history
          </label>
          <OnceButton>Delete the {what}</OnceButton>
        </form>
      )}
    </Part>
  )
}
