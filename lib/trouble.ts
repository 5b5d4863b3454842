import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { refused } from './result'

/**
 * Logs an unexpected error under a short id, which it returns: for what goes on without the thing that failed. Redirects,
 * not-founds and the like pass through. `what` completes “could not …”.
 */
export function troubled(what: string, error: unknown): string {
  unstable_rethrow(error)
  const id = crypto.randomUUID().slice(0, 8)
  console.error(`[${id}] could not ${what}`, error)
  return id
}

/**
 * Logs an unexpected error under a short id and returns the fixed sentence for it, so that nothing internal
 * is shown. Redirects, not-founds and the like pass through. `what` completes "We could not …".
 */
export function trouble(what: string, error: unknown) {
  const id = troubled(what, error)
  return refused(
    `We could not ${what}, and nothing was changed. Please try again; if it stays, tell us ${id}.`,
  )
}
