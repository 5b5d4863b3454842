import { cookies } from 'next/headers'
import { isHttps } from '@/lib/auth/https'
import { nextPath } from '@/lib/auth/next-path'
import { readSession } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { answerConsent, eraseVisitor } from '@/lib/profile/erase'
import { CONSENT_COOKIE, CONSENT_MAX_AGE } from '@/lib/visits/consent'
import { isSameOrigin } from '@/lib/visits/same-origin'
import { newVisitor, signVisitor, VISITOR_COOKIE, VISITOR_MAX_AGE, verifyVisitor } from '@/lib/visits/visitor'

/** Takes the answer to “may we remember?” and goes back to where it was asked; a no also forgets. */
export async function POST(request: Request) {
  const { headers } = request
  if (!isSameOrigin(name => headers.get(name)))
    return Response.json({ message: 'Only pages of this shop may say so.' }, { status: 403 })
  const form = new URLSearchParams((await request.text()).slice(0, 2_000))
  const answer = form.get('answer')
  if (answer !== 'yes' && answer !== 'no')
    return Response.json({ message: 'The answer is yes or no.' }, { status: 400 })

  const { VISIT_SECRET } = env()
  const [jar, secure, session] = await Promise.all([cookies(), isHttps(), readSession()])
  const visitor = verifyVisitor(jar.get(VISITOR_COOKIE)?.value, VISIT_SECRET)
  const common = { sameSite: 'lax', secure, path: '/' } as const
  jar.set(CONSENT_COOKIE, answer, { ...common, maxAge: CONSENT_MAX_AGE })
  if (answer === 'no') {
    jar.delete(VISITOR_COOKIE)
    if (visitor) await eraseVisitor(visitor.visitorId)
  } else if (headers.get('sec-gpc') !== '1') {
    const value = signVisitor(visitor ?? newVisitor(Date.now()), VISIT_SECRET)
    jar.set(VISITOR_COOKIE, value, { ...common, httpOnly: true, maxAge: VISITOR_MAX_AGE })
  }
  if (session) await answerConsent(session.profileId, answer === 'yes')
  return new Response(null, { status: 303, headers: { location: nextPath(form.get('next')) } })
}
