import { signOut } from '@/lib/auth/auth'
import { leaveNothing } from '@/lib/auth/leave'
import { isSameOrigin } from '@/lib/visits/same-origin'

/**
 * Signs out and leaves nothing of the shopper in this browser. A whole page load: pages kept in memory for going
 * back are gone with the page they belonged to.
 */
export async function POST(request: Request) {
  if (!isSameOrigin(name => request.headers.get(name)))
    return Response.json({ message: 'Only pages of this shop may say so.' }, { status: 403 })
  await signOut({ redirect: false })
  await leaveNothing()
  return new Response(null, { status: 303, headers: { location: '/', 'cache-control': 'no-store' } })
}
