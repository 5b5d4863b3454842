import { cookies } from 'next/headers'
import { isHttps } from '@/lib/auth/https'
import { nextPath } from '@/lib/auth/next-path'
import { checkedSession } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { ownForm } from '@/lib/events/form'
import { agreeAsVisitor, answerForAccount } from '@/lib/privacy/consent'
import { withdrawVisitor } from '@/lib/privacy/take-back'
import { rememberVisitor, rotateVisitor } from '@/lib/profile/visitor-cookie'
import { CONSENT_COOKIE, CONSENT_MAX_AGE } from '@/lib/visits/consent'
import { TURN_COOKIE } from '@/lib/visits/turn'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'

/**
 * Takes the answer to “may we remember?” and goes back to where it was asked; a no also forgets. A browser that
 * asks not to be tracked (GPC) has said no already: its yes is not taken, and the page it comes to says why.
 */
export async function POST(request: Request) {
  const { headers } = request
  const form = await ownForm(request)
  if (form instanceof Response) return form
  const answer = form.get('answer')
  if (answer !== 'yes' && answer !== 'no')
    return Response.json({ message: 'The answer is yes or no.' }, { status: 400 })
  if (answer === 'yes' && headers.get('sec-gpc') === '1') return goTo('/account/privacy')

  const source = form.get('source') === 'account' ? 'account' : 'banner'
  const [jar, secure, session] = await Promise.all([cookies(), isHttps(), checkedSession()])
  const visitor = verifyVisitor(jar.get(VISITOR_COOKIE)?.value, env().VISIT_SECRET)
  // What is written down comes first: an answer that could not be kept leaves the browser as it was.
  if (session) await answerForAccount(session.profileId, answer === 'yes', source)
  if (answer === 'no') {
    if (visitor) await withdrawVisitor(visitor.visitorId)
    for (const name of [VISITOR_COOKIE, TURN_COOKIE]) jar.delete(name)
  } else if (session) await rotateVisitor()
  else await rememberVisitor(await agreeAsVisitor(visitor, source))
  jar.set(CONSENT_COOKIE, answer, { sameSite: 'lax', secure, path: '/', maxAge: CONSENT_MAX_AGE })
  return goTo(nextPath(form.get('next')))
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } })
