import { deleteOffer } from '@/lib/offers/actions'
import { DeletePart } from './delete-part'

/** What somebody has used stays, because their order tells of it. */
export function DeleteOffer({ slug, used }: { slug: string; used: number }) {
  const times = used === 1 ? 'once' : `${used.toLocaleString('en-IE')} times`
  const kept = used > 0 && `It was used ${times}, so it can be switched off but not deleted.`
  return <DeletePart slug={slug} what="offer" kept={kept || undefined} remove={deleteOffer} />
}
