import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { type NewEvent, recordEvents } from '@/lib/events/record'
import { currentSubject, mayRecord, type Subject } from '@/lib/profile/subject'
import { uuid7 } from '@/lib/visits/uuid7'
import { VISITOR_COOKIE, verifyVisitor } from '@/lib/visits/visitor'

type Happened = Pick<NewEvent, 'name'> & Partial<Pick<NewEvent, 'id' | 'at' | 'productId' | 'data'>>

/**
 * Puts what somebody did with the cart, an order or their account into the event log; it is whoever asks unless
 * `who` says. What is done is done: a log out of reach is noted and never undoes or fails it.
 */
export async function tell(happened: Happened[], who?: Subject): Promise<void> {
  try {
    if (!(await mayRecord())) return
    const subject = who ?? (await currentSubject())
    if (subject.kind === 'stranger') return
    const { VISIT_SECRET } = env()
    const sessionId = verifyVisitor((await cookies()).get(VISITOR_COOKIE)?.value, VISIT_SECRET)?.sessionId
    const now = new Date()
    await recordEvents(
      happened.map(event => ({ id: uuid7(), at: now, subject, ...event, ...(sessionId && { sessionId }) })),
    )
  } catch (error) {
    console.error('could not record', happened[0]?.name, error)
  }
}
