import { isSameOrigin } from '@/lib/visits/same-origin'
import { bodyText } from './body'

/** Largest form taken, in bytes: an answer and a tick. */
const FORM_BYTES = 2_000

/** A small form of the shop's own pages, or the answer to whoever may not send it (403) or sends too much (413). */
export async function ownForm(request: Request): Promise<URLSearchParams | Response> {
  const { headers } = request
  if (!isSameOrigin(name => headers.get(name)))
    return Response.json({ message: 'Only pages of this shop may say so.' }, { status: 403 })
  const text = await bodyText(request, FORM_BYTES).catch(() => '')
  if (text === null) return Response.json({ message: 'That is too much.' }, { status: 413 })
  return new URLSearchParams(text)
}
