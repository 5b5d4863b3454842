/**
 * Readable by the page and meaning nothing else: whoever gets a new visitor cookie gets a new turn, so that what
 * a browser has not told yet is never told as somebody else's.
 */
export const TURN_COOKIE = 'te_turn'

/** The turn a Cookie header or `document.cookie` names; empty where there is none. */
export const turnOf = (cookies: string) => /(?:^|;\s*)te_turn=([^;]*)/.exec(cookies)?.[1] ?? ''
