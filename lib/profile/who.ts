/** Whose taste something says something about; nothing is kept of a stranger. */
export type Subject =
  | { kind: 'shopper'; profileId: string; shopperId: string }
  | { kind: 'visitor'; visitorId: string }
  | { kind: 'stranger' }
