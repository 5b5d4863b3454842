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

export type Difference = { label: string; theirs: string }

/** What the editor shows: the form as typed, and what came of the last thing asked. */
export type AudienceState = {
  form: AudienceForm
  /** Counts answers, so that the form is drawn anew with each. */
  turn: number
  message: { tone: 'good' | 'problem'; text: string } | null
  fields: Record<string, string>
  /** Another version was saved meanwhile: who by, and what it says otherwise. */
  theirs: { version: number; editor: string | null; differences: Difference[] } | null
  /** The field to go on with. */
  focus: string | null
}

/** The editor before anything was asked. */
export function freshAudience(content: AudienceContent, version: number): AudienceState {
  const { name, description, rule } = content
  const form = { name, description, version, ...ruleForm(rule) }
  return { form, turn: 0, message: null, fields: {}, theirs: null, focus: null }
}

/** The form as it was sent. */
export function readAudienceForm(data: FormData): AudienceForm {
  const text = (name: string) => String(data.get(name) ?? '').slice(0, 2_000)
  const version = Number.parseInt(text('version'), 10) || 0
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

/** What `theirs` says otherwise than `mine`, in words. */
export function audienceDifferences(
  mine: AudienceContent,
  theirs: AudienceContent,
  names?: Names,
): Difference[] {
  const inWords = ({ name, description, rule }: AudienceContent) => ({
    Name: name,
    Description: description || 'none',
    People: audienceInWords(rule, names),
  })
  const [a, b] = [inWords(mine), inWords(theirs)]
  return (['Name', 'Description', 'People'] as const).flatMap(label =>
    a[label] === b[label] ? [] : [{ label, theirs: b[label] }],
  )
}
