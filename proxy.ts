import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server'
import { CONSENT_COOKIE } from '@/lib/visits/consent'
import { cookieOf } from '@/lib/visits/cookie-header'
import { countVisit, recordVisit } from '@/lib/visits/visit'
import {
  newVisitor,
  renewVisitor,
  signVisitor,
  VISITOR_COOKIE,
  VISITOR_MAX_AGE,
  verifyVisitor,
} from '@/lib/visits/visitor'

/**
 * Tags and records the visit, nothing else: never a gate, and nothing it says is trusted by a page.
 * Without consent or an account the visit is counted and the answer is untouched.
 */
export function proxy(request: NextRequest, event: NextFetchEvent): NextResponse | undefined {
  if (request.method !== 'GET') return
  const { headers } = request
  const userAgent = headers.get('user-agent') ?? ''
  const cookies = headers.get('cookie') ?? ''
  const consent = cookies ? cookieOf(cookies, CONSENT_COOKIE) : undefined
  if (headers.get('sec-gpc') === '1') return void countVisit('gpc', userAgent)
  if (consent === 'no') return void countVisit('denied', userAgent)
  const signedIn = cookies.includes('authjs.session-token=')
  if (consent !== 'yes' && !signedIn) return void countVisit('unasked', userAgent)

  const now = Date.now()
  const secret = process.env.VISIT_SECRET
  const known = consent === 'yes' && secret ? verifyVisitor(cookieOf(cookies, VISITOR_COOKIE), secret) : null
  const visitor = consent === 'yes' && secret ? (known ? renewVisitor(known, now) : newVisitor(now)) : null
  event.waitUntil(
    recordVisit({
      at: now,
      url: request.url,
      userAgent,
      referrer: headers.get('referer'),
      host: headers.get('host'),
      cookies: signedIn ? cookies : null,
      visitorId: visitor?.visitorId ?? null,
      sessionId: visitor?.sessionId ?? null,
    }),
  )
  if (!visitor || !secret || visitor === known) return
  const response = NextResponse.next()
  response.cookies.set(VISITOR_COOKIE, signVisitor(visitor, secret), {
    httpOnly: true,
    sameSite: 'lax',
    secure: headers.get('x-forwarded-proto')?.split(',')[0] === 'https',
    path: '/',
    maxAge: VISITOR_MAX_AGE,
  })
  return response
}

export const config = {
  matcher: [
    {
      // Pages of the shop only, no pictures and not the desk; a prefetch looks like a visit once inside, so it is
      // told apart here.
      source:
        '/((?!_next/|api/|pictures/|og/|birthday-card|merchandise|.*opengraph-image|.*\\.[a-z0-9]{2,5}$).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'next-router-segment-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
        // Chromium's speculation: whoever then really comes tells so from the page.
        { type: 'header', key: 'sec-purpose' },
        // A page that is there already asks for itself anew: the tree it sends wants its root again.
        { type: 'header', key: 'next-router-state-tree', value: '.*%2C%22refetch%22%2C\\d+%5D' },
      ],
    },
  ],
}
