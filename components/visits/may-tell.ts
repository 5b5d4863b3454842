/** What is kept in localStorage while it waits to be heard: one entry an event, so that tabs do not overwrite each other. */
export const KEPT_PREFIX = 'te_told.'

/** True with consent and without Global Privacy Control. */
export function mayTell(): boolean {
  const gpc = (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl
  return !gpc && /(^|;\s*)te_consent=yes(;|$)/.test(document.cookie)
}

/** Empties the queue: what one person did is never told as another's, and nothing without consent. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(KEPT_PREFIX)) localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
