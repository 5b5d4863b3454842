/**
 * The address a request came from, as the nearest proxy (or the server itself) noted it: the last entry.
 * Earlier entries are whatever the sender wrote. Good for throttling only, never for permission.
 */
export function addressOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last?.slice(0, 64) || 'unknown'
}
