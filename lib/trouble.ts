import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { refused } from './result'

/**
 * Logs an unexpected error under a short id and returns the fixed sentence for it, so that nothing internal
 * is shown. Redirects, not-founds and the like pass through. `what` completes "We could not …".
 */
export function trouble(what: string, error: unknown) {
  unstable_rethrow(error)
  const id = crypto.randomUUID().slice(0, 8)
  console.error(`[${id}] could not ${what}`, error)
  return refused(
    `We could not ${what}, and nothing was changed. Please try again; if it stays, tell us ${id}.`,
  )
}
