import { versionNumber } from '@/lib/desk/numbers'
import { type DeskState, freshState } from '@/lib/desk/state'
import type { Words } from '@/lib/desk/versions'
import { type AudienceContent, audienceSchema } from './content'
import { audienceInWords, type Names } from './describe'
import { type RuleForm, readRuleForm, ruleForm, ruleIn } from './rule-form'

/** An audience's form: everything as typed. */
export type AudienceForm = RuleForm & {
  name: string
  description: string
  /** The version these fields started from; 0 for a new audience. */
  version: number
}

/** What the editor shows: the form as typed, and what came of the last thing asked. */
export type AudienceState = DeskState<AudienceForm>

/** The editor before anything was asked. */
export function freshAudience({ name, description, rule }: AudienceContent, version: number): AudienceState {
  return freshState({ name, description, version, ...ruleForm(rule) })
}

/** The form as it was sent. */
export function readAudienceForm(data: FormData): AudienceForm {
  const text = (name: string) => String(data.get(name) ?? '').slice(0, 2_000)
  const version = versionNumber(text('version'))
  return { name: text('name'), description: text('description'), version, ...readRuleForm(data) }
}

/** The content a form means, or what is wrong by field name. */
export function audienceIn(
  form: AudienceForm,
): { content: AudienceContent } | { errors: Record<string, string> } {
  const rule = ruleIn(form)
  const read = audienceSchema.safeParse({
    name: form.name,
    description: form.description,
    rule: 'rule' in rule ? rule.rule : { all: [] },
  })
  const errors: Record<string, string> = 'errors' in rule ? { ...rule.errors } : {}
  for (const issue of read.error?.issues ?? []) errors[String(issue.path[0])] ??= issue.message
  return read.success && Object.keys(errors).length === 0 ? { content: read.data } : { errors }
}

/** What an audience says, label by label, for merchandisers to compare. */
export function contentInWords({ name, description, rule }: AudienceContent, names?: Names): Words {
  return { Name: name, Description: description || 'none', People: audienceInWords(rule, names) }
}
