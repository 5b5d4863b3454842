/** `yes` or `no`, readable in the browser so that the static banner knows; absent while unasked. */
export const CONSENT_COOKIE = 'te_consent'
export const CONSENT_MAX_AGE = 180 * 86_400
