/**
 * The path somebody asks about: the one they name, else the page of this shop they come from (the Referer, for
 * whoever has no script), else the front.
 */
export function askedPath(named: string | undefined, referer: string | null, host: string | null): string {
  if (named !== undefined) return named
  if (!referer || !URL.canParse(referer)) return '/'
  const from = new URL(referer)
  const known = from.host === host && !from.pathname.startsWith('/why')
  return known ? from.pathname + from.search : '/'
}
