import type { Route } from 'next'

/**
 * Where to go after signing in: `next` when it is a path of this shop, else `fallback`.
 * Whatever a browser would read as another origin (`//x`, `/\x`, tabs inside) falls back.
 */
export function nextPath(next: unknown, fallback = '/'): Route {
  return ownPath(next) ?? (fallback as Route)
}

function ownPath(next: unknown): Route | null {
  if (typeof next !== 'string' || next.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next)) return null
  const here = 'http://shop.invalid'
  const url = URL.canParse(next, here) ? new URL(next, here) : null
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return null
  return /^\/(api|sign-in|sign-up)(\/|$)/.test(url.pathname)
    ? null
    : ((url.pathname + url.search + url.hash) as Route)
}
