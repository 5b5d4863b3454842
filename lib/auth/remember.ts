import { type Session, sessionOf } from './claims'

/** Longer than any session cookie we set; beyond it nobody needs to try to decrypt. */
const LONGEST = 4096

type Decode = (token: string) => Promise<unknown>
type Remembered = { session: Session; expiresAt: number }

/**
 * Reads session tokens, decrypting each only once while it is among the `limit` used last.
 * Answers null for whatever is forged, truncated, oversized or, at `now` (ms), expired.
 */
export function rememberTokens(decode: Decode, limit: number) {
  const known = new Map<string, Remembered>()
  // Requests of one page arrive together: the first decrypts for all.
  const underway = new Map<string, Promise<unknown>>()
  function decodeOnce(token: string): Promise<unknown> {
    const running = underway.get(token)
    if (running) return running
    const decoding = decode(token)
      .catch(() => null)
      .finally(() => underway.delete(token))
    underway.set(token, decoding)
    return decoding
  }
  return async function read(token: string, now: number): Promise<Session | null> {
    const held = known.get(token)
    if (held) {
      known.delete(token)
      if (held.expiresAt <= now) return null
      known.set(token, held)
      return held.session
    }
    if (token.length > LONGEST) return null
    const payload = await decodeOnce(token)
    const session = sessionOf(payload)
    const expiresAt = Number((payload as { exp?: number } | null)?.exp) * 1000
    if (!session || !(expiresAt > now)) return null
    known.set(token, { session, expiresAt })
    for (const oldest of known.keys()) {
      if (known.size <= limit) break
      known.delete(oldest)
    }
    return session
  }
}
