import 'server-only'
import { db } from '@/lib/db'
import { type Persona, personas } from './personas'

/** The demo accounts that are there: one that was erased stays away until the shop is filled anew. */
export async function presentPersonas(): Promise<Persona[]> {
  const all = personas()
  if (all.length === 0) return all
  const there = await db.shopper.findMany({
    where: { email: { in: all.map(({ email }) => email) } },
    select: { email: true },
  })
  return all.filter(({ email }) => there.some(account => account.email === email))
}
