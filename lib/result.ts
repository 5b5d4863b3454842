/**
 * What an action answers: a value, or a sentence a person can act on with what to mend by field name, and
 * what was typed, so that a form without JavaScript comes back as it was sent.
 */
export type Result<T = void> = { ok: true; value: T } | Refusal

export type Refusal = {
  ok: false
  message: string
  fields?: Record<string, string>
  typed?: Record<string, string>
}

/** A success carrying `value`. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A refusal: one sentence, and what is wrong field by field where the form has several. */
export function refused(message: string, fields?: Record<string, string>): Refusal {
  return fields ? { ok: false, message, fields } : { ok: false, message }
}

/** The first complaint of each field out of zod's issues, ready for `refused`. */
export function fieldsOf(
  issues: readonly { path: PropertyKey[]; message: string }[],
): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of issues) fields[String(issue.path[0] ?? '')] ??= issue.message
  return fields
}

/** The text fields of a form as typed, long ones cut, passwords and the framework's own left out. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && !name.startsWith('$') && !/password/i.test(name))
      typed[name] = value.slice(0, 1_000)
  return typed
}

/** The refusal with what was typed, for forms. */
export function withTyped(refusal: Refusal, form: FormData): Refusal {
  return { ...refusal, typed: typedIn(form) }
}
