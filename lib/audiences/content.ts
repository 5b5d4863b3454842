import { z } from 'zod'
import { line } from '@/lib/line'
import { type Rule, ruleSchema } from './rule'

/** What a merchandiser decides about a named audience: what its editor saves and its history keeps. */
export const audienceSchema = z.object({
  name: line(80, 'At most 80 characters.').pipe(z.string().min(3, 'A name of at least 3 characters.')),
  description: line(240, 'At most 240 characters.'),
  rule: ruleSchema as z.ZodType<Rule>,
})

export type AudienceContent = z.output<typeof audienceSchema>

/** An audience with its address; `version` counts its savings from 1. */
export type Audience = AudienceContent & { id: string; slug: string; version: number }
