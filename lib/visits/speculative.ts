type Headers = Record<string, string | string[] | undefined>

/** What is no page: files, the framework's own, what answers programs. */
const NO_PAGE = /^\/(?:_next|api|pictures|og|merchandise)(?:\/|$)|\.[a-z0-9]{2,5}(?:\?|$)/

/** True for a request of a page that nobody has asked to see yet: a prefetch or a prerender, by the browser or by Next. */
export function isSpeculative(
  method: string | undefined,
  url: string | undefined,
  headers: Headers,
): boolean {
  if (method !== 'GET' || !url || NO_PAGE.test(url)) return false
  return (
    headers['next-router-prefetch'] !== undefined ||
    headers['next-router-segment-prefetch'] !== undefined ||
    headers['sec-purpose'] !== undefined ||
    headers.purpose === 'prefetch'
  )
}
