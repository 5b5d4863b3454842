import { exportOf } from '@/lib/privacy/export'
import { currentOwner } from '@/lib/privacy/queries'

/** All that is known of whoever asks, as a file; for everybody else the page that says why not. */
export async function GET() {
  const owner = await currentOwner()
  const now = new Date()
  const body = owner && (await exportOf(owner.profileId, now))
  if (!body)
    return new Response(null, {
      status: 303,
      headers: { location: '/account/privacy', 'cache-control': 'no-store' },
    })
  return new Response(body, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="tante-emma-${now.toISOString().slice(0, 10)}.json"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
