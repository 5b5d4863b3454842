import 'server-only'
import { passAnswer } from '@/lib/answer'
import type { Session } from '@/lib/auth/claims'
import { checkedSession, requireRole } from '@/lib/auth/session'
import { trouble } from '@/lib/trouble'
import type { DeskState } from './state'

type Asked<State> = {
  /** What `passedAnswer` finds the answer by. */
  key: string
  /** Completes “We could not …”. */
  what: string
  /** The editor as it was sent: what is answered where nothing else is to be said. */
  state: State
  data: FormData
}

const SIGNED_OUT = 'Not saved: you have been signed out. What you wrote stays here. Sign in, then save again.'

/**
 * Answers what an editor asks, for merchandisers. Whoever is not signed in any more, and whatever goes wrong, gets the
 * form back as it was sent: nothing typed is lost. For everybody else there is no desk. `again` asks for no more than that.
 */
export async function answerEditor<State extends Pick<DeskState<unknown>, 'message'>>(
  { key, what, state, data }: Asked<State>,
  work: (session: Session) => Promise<State>,
): Promise<State> {
  const problem = (text: string, signIn = false): State => ({
    ...state,
    message: { tone: 'problem', text, ...(signIn && { signIn }) },
  })
  async function answer(): Promise<State> {
    try {
      if (!(await checkedSession())) return problem(SIGNED_OUT, true)
      const session = await requireRole('MERCHANDISER')
      return data.get('intent') === 'again' ? state : await work(session)
    } catch (error) {
      return problem(trouble(what, error).message)
    }
  }
  return passAnswer(key, await answer())
}
