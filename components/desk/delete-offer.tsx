import { deleteOffer } from '@/lib/offers/actions'
import { DeskButton } from './control'
import { Part } from './part'

/** Deleting asks twice; what somebody has used stays, because their order tells of it. */
export function DeleteOffer({ slug, used }: { slug: string; used: number }) {
  return (
    <Part title="Delete">
      {used > 0 ? (
        <p className="text-sm">
          {used === 1 ? 'One person has' : `${used.toLocaleString('en-IE')} people have`} used this offer, so
          it can be switched off but not deleted.
        </p>
      ) : (
        <form action={deleteOffer} className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <input type="hidden" name="slug" value={slug} />
          <label className="flex min-h-10 items-center gap-3 text-sm">
            <input type="checkbox" name="sure" required className="size-5 accent-tomato" />
            Yes, with its history
          </label>
          <DeskButton>Delete the offer</DeskButton>
        </form>
      )}
    </Part>
  )
}
