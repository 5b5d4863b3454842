import { readSession } from '@/lib/auth/session'
import { currentSnapshot } from '@/lib/profile/queries'
import { tasteStream } from '@/lib/profile/stream'
import { currentSubject } from '@/lib/profile/subject'

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** The taste of whoever asks, live: server-sent events of their own profile and nobody else's. */
export async function GET() {
  const [subject, session, snapshot] = await Promise.all([currentSubject(), readSession(), currentSnapshot()])
  // 204 tells a browser not to ask again.
  if (!snapshot.profileId || snapshot.consent === 'DENIED') return new Response(null, { status: 204 })
  const stream = tasteStream(subject, snapshot.profileId, session?.epoch ?? null)
  if (stream) return new Response(stream, { headers: HEADERS })
  return Response.json(
    { message: 'Too many windows are open. Please close one.' },
    { status: 503, headers: { 'retry-after': '30', 'cache-control': 'no-store' } },
  )
}
