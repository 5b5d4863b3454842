/** Whose taste something says something about; nothing is kept of a stranger. */
export type Subject =
  | { kind: 'shopper'; profileId: string; shopperId: string }
  | { kind: 'visitor'; visitorId: string }
  | { kind: 'stranger' }

/** What tells this subject from others, the same at every visit; null for a stranger. */
export function stableIdOf(subject: Subject): string | null {
  if (subject.kind === 'stranger') return null
  return subject.kind === 'shopper' ? subject.profileId : subject.visitorId
}
