/** What can stand in the way of an erasure, and what to do about it. */
const TROUBLES = {
  sure: 'Please tick the box, so that nobody is erased by accident.',
  password: 'That is not the password of this account. Nothing was erased.',
  wait: 'Too many attempts. Please try again in a few minutes; nothing was erased.',
  nobody: 'There is nobody here to erase: you are not signed in, or it was done already.',
  failed: 'We could not erase this, and nothing was changed. Please try again.',
} as const

export type EraseTrouble = keyof typeof TROUBLES

/** The sentence for what an address says stood in the way; null for anything else. */
export function eraseTrouble(why: unknown): string | null {
  return typeof why === 'string' && Object.hasOwn(TROUBLES, why) ? TROUBLES[why as EraseTrouble] : null
}
