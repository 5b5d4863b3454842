import type { Route } from 'next'

/**
 * Where to go after signing in: `next` when it is a path of this shop, else `fallback`.
 * Whatever a browser would read as another origin (`//x`, `/\x`, tabs inside) falls back.
 */
export function nextPath(next: unknown, fallback = '/'): Route {
  const path = ownPath(next)
  return path && !/^\/(api|sign-in|sign-up)(\/|$|\?|#)/.test(path) ? path : (fallback as Route)
}

/** The text as a path of this shop, or null for whatever a browser would take elsewhere. */
function ownPath(next: unknown): Route | null {
  if (typeof next !== 'string' || next.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return null
  const here = 'http://shop.invalid'
  const url = URL.canParse(next, here) ? new URL(next, here) : null
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return null
  return (url.pathname + url.search + url.hash) as Route
}
