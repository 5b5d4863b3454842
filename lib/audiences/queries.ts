import 'server-only'
import { db } from '@/lib/db'
import type { AudienceModel } from '@/lib/generated/prisma/models'
import type { Audience } from './content'
import { NOBODY, type Rule, ruleSchema } from './rule'

/** A named audience from its row; a rule that cannot be read is nobody's. */
export function audienceFrom({ id, slug, name, description, rule, version }: AudienceModel): Audience {
  const read = ruleSchema.safeParse(rule)
  return { id, slug, name, description, version, rule: read.success ? read.data : NOBODY }
}

/** The rule of a named audience by its id; null where there is none. */
export async function namedRule(id: string): Promise<Rule | null> {
  // Not everything a form can send is an id.
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const row = await db.audience.findUnique({ where: { id } })
  return row && audienceFrom(row).rule
}
