import { z } from 'zod'

/** Who is signed in, as the verified session token says. */
export type Session = {
  shopperId: string
  profileId: string
  role: 'SHOPPER' | 'MERCHANDISER' | 'SERVICE'
  epoch: number
  name: string | null
}

const claims = z.object({
  shopperId: z.uuid(),
  profileId: z.uuid(),
  role: z.enum(['SHOPPER', 'MERCHANDISER', 'SERVICE']),
  epoch: z.int(),
  name: z.string().nullable(),
})

/** The session in a decrypted token, or null where it is not one of ours. */
export function sessionOf(payload: unknown): Session | null {
  return claims.safeParse(payload).data ?? null
}

/** The first word of a name, as the shop greets. */
export function firstName(name: string | null): string | null {
  return name?.trim().split(/\s+/u)[0] || null
}
