import { cookies } from 'next/headers'
import { addressOf } from '@/lib/auth/address'
import { confirmPassword } from '@/lib/auth/confirm'
import { leaveNothing } from '@/lib/auth/leave'
import { checkedSession, SESSION_COOKIES } from '@/lib/auth/session'
import { env } from '@/lib/env'
import { ownForm } from '@/lib/events/form'
import type { EraseTrouble } from '@/lib/privacy/erase-trouble'
import { currentOwner } from '@/lib/privacy/queries'
import { erase } from '@/lib/privacy/take-back'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'

/**
 * Erases whoever asks, after the tick and, for an account, the password; then the receipt. A whole page load, so
 * that nothing of the person stays in the browser's memory either.
 */
export async function POST(request: Request) {
  const { headers } = request
  const form = await ownForm(request)
  if (form instanceof Response) return form
  try {
    const [owner, session, jar] = await Promise.all([currentOwner(), checkedSession(), cookies()])
    if (!owner) return back('nobody')
    if (form.get('sure') !== 'yes') return back('sure')
    if (session) {
      const answer = await confirmPassword(session, form.get('password') ?? '', addressOf(headers))
      if (answer !== 'right') return back(answer === 'wrong' ? 'password' : 'wait')
    }
    const visitor = verifyVisitor(jar.get(VISITOR_COOKIE)?.value, env().VISIT_SECRET)
    const receipt = await erase(owner.profileId, visitor ? [visitor.visitorId] : [])
    if (!receipt) return back('nobody')
    for (const name of SESSION_COOKIES) jar.delete(name)
    await leaveNothing()
    return goTo(`/privacy/receipt/${receipt}`)
  } catch (error) {
    console.error('could not erase', error)
    return back('failed')
  }
}

const goTo = (location: string) =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
const back = (why: EraseTrouble) => goTo(`/account/privacy?erase=${why}#erase`)
