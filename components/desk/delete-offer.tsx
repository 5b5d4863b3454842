import { deleteOffer } from '@/lib/offers/actions'
import { DeletePart } from './delete-part'

/** What somebody has used stays, because their order tells of it. */
export function DeleteOffer({ slug, used }: { slug: string; used: number }) {
  const people = used === 1 ? 'One person has' : `${used.toLocaleString('en-IE')} people have`
  const kept = used > 0 && `${people} used this offer, so it can be switched off but not deleted.`
  return <DeletePart slug={slug} what="offer" kept={kept || undefined} remove={deleteOffer} />
}
