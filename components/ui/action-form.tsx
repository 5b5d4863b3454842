'use client'
import {
  type ComponentProps,
  createContext,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
} from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { Result } from '@/lib/result'

type State = { result: Result<unknown> | null; pending: boolean }

const FormState = createContext<State>({ result: null, pending: false })

type Props<T> = Omit<ComponentProps<'form'>, 'action'> & {
  action: (previous: Result<T> | null, form: FormData) => Promise<Result<T>>
  /** What it was answered before, on a page without script (`passedAnswer`). */
  answer?: Result<T> | null
}

/**
 * A form over an action that answers a `Result`: a plain post without script; with it nothing typed is lost
 * and the first wrong field, or the sentence that refuses, gets the focus.
 */
export function ActionForm<T>({ action, answer = null, children, ...rest }: Props<T>) {
  const [result, run, pending] = useActionState(action, answer)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!result || result.ok) return
    const first = (what: string) => form.current?.querySelector<HTMLElement>(what)
    const focused = first('[aria-invalid=true]') ?? first('[data-refusal]')
    focused?.focus()
  }, [result])
  return (
    <form
      {...rest}
      ref={form}
      noValidate
      action={run}
      onSubmit={event => {
        // Submitting through the action alone would empty the fields afterwards.
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        const data = new FormData(event.currentTarget, submitter)
        startTransition(() => run(data))
      }}
    >
      <FormState value={{ result, pending }}>{children}</FormState>
    </form>
  )
}

/** What the last submission answered: `pending` while the next one is on its way. */
export function useForm(): State {
  return useContext(FormState)
}

/** What the form's last answer says about one field: its complaint, and what had been typed. */
export function useField(name: string): { error: string | undefined; typed: string | undefined } {
  const { result } = useForm()
  if (!result || result.ok) return { error: undefined, typed: undefined }
  return { error: result.fields?.[name], typed: result.typed?.[name] }
}

/** A field that shows its form's complaint about it. */
export function FormField({ defaultValue, ...rest }: ComponentProps<typeof Field>) {
  const { error, typed } = useField(rest.name)
  return <Field {...rest} defaultValue={typed ?? defaultValue} error={error ?? rest.error} />
}

export function FormButton(props: ComponentProps<typeof Button>) {
  const { pending } = useForm()
  return <Button {...props} type="submit" aria-disabled={pending || undefined} disabled={pending} />
}

/** The sentence that refuses, or nothing. */
export function FormRefusal({ className = '' }: { className?: string }) {
  const { result } = useForm()
  if (!result || result.ok) return null
  return (
    <p
      role="alert"
      tabIndex={-1}
      data-refusal
      className={`border-l-2 border-tomato-deep bg-shade px-4 py-3 text-sm ${className}`}
    >
      {result.message}
    </p>
  )
}

/** The sentence that confirms, where the action answers one. */
export function FormDone({ className = '' }: { className?: string }) {
  const { result, pending } = useForm()
  const text = result?.ok && !pending && typeof result.value === 'string' ? result.value : ''
  return (
    <p role="status" className={`text-sm text-leaf empty:hidden ${className}`}>
      {text}
    </p>
  )
}
