/**
 * Where to go after signing in: `next` when it is a path of this shop, else `fallback`.
 * Whatever a browser would read as another origin (`//x`, `/\x`, tabs inside) falls back.
 */
export function nextPath(next: unknown, fallback = '/'): string {
  if (typeof next !== 'string' || next.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(next))
    return fallback
  const here = 'http://shop.invalid'
  const url = URL.canParse(next, here) ? new URL(next, here) : null
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return fallback
  return /^\/(api|sign-in|sign-up)(\/|$)/.test(url.pathname) ? fallback : url.pathname + url.search + url.hash
}
