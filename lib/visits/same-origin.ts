/**
 * True when a request that changes something comes from a page of this shop: by `Sec-Fetch-Site`, else by
 * `Origin` against the host it was sent to. A request that says neither is not believed.
 */
export function isSameOrigin(header: (name: string) => string | null): boolean {
  const site = header('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = header('origin')
  const host = header('x-forwarded-host') ?? header('host')
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}
