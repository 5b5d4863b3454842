import 'server-only'
import { env } from '@/lib/env'
import accounts from '@/prisma/seed/accounts.json'

export type Persona = { slug: string; email: string; name: string; role: string; note: string }

/** The demo accounts that sign in with one click: none, unless this is the demo. */
export function personas(): Persona[] {
  return env().TANTE_EMMA_DEMO ? accounts.map(({ password: _, ...persona }) => persona) : []
}

/** The persona of this name, or null; always null outside the demo. */
export function personaOf(slug: unknown): Persona | null {
  return personas().find(persona => persona.slug === slug) ?? null
}
