import type { ComponentProps, ReactNode } from 'react'

type Told = { name: string; label: string; hint?: string | undefined; error?: string | undefined }

/** The box of the desk's inputs: the shop's, denser. */
export const controlClass =
  'min-h-10 w-full rounded-md border border-edge bg-paper px-2.5 text-sm text-ink hover:border-ink aria-invalid:border-tomato-deep'

function Labelled({
  name,
  label,
  hint,
  error,
  children,
  className = '',
}: Told & { children: ReactNode; className?: string | undefined }) {
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={`desk-${name}`} className="mb-1 block text-xs font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`desk-${name}-hint`} className="mt-1 text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`desk-${name}-error`} className="mt-1 text-xs text-tomato-deep">
          {error}
        </p>
      )}
    </div>
  )
}

function told({ name, hint, error }: Told) {
  const by = [hint && `desk-${name}-hint`, error && `desk-${name}-error`].filter(Boolean).join(' ')
  return {
    id: `desk-${name}`,
    name,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': by || undefined,
    className: controlClass,
  }
}

export function TextBox({ label, hint, error, className, ...rest }: Told & ComponentProps<'input'>) {
  const about = { name: rest.name, label, hint, error }
  return (
    <Labelled {...about} className={className}>
      <input autoComplete="off" {...rest} {...told(about)} />
    </Labelled>
  )
}

export function TextArea({ label, hint, error, className, ...rest }: Told & ComponentProps<'textarea'>) {
  const about = { name: rest.name, label, hint, error }
  const { className: box, ...props } = told(about)
  return (
    <Labelled {...about} className={className}>
      <textarea rows={3} {...rest} {...props} className={`${box} py-2`} />
    </Labelled>
  )
}

type Options = readonly { value: string; label: string }[]

export function SelectBox({
  label,
  hint,
  error,
  className,
  options,
  ...rest
}: Told & ComponentProps<'select'> & { options: Options }) {
  const about = { name: rest.name, label, hint, error }
  return (
    <Labelled {...about} className={className}>
      <select {...rest} {...told(about)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** The options of a select out of a record of words. */
export function optionsOf(words: Record<string, string>): Options {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

const buttons = {
  action: 'bg-tomato-deep text-on-tomato hover:bg-ink hover:text-paper px-4',
  plain: 'border border-edge hover:border-ink hover:bg-shade px-3',
  quiet: 'link px-1',
}

export function DeskButton({
  kind = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { kind?: keyof typeof buttons }) {
  return (
    <button
      type="submit"
      {...rest}
      className={`inline-flex min-h-10 items-center justify-center rounded-md text-sm font-medium transition-colors disabled:opacity-50 aria-disabled:opacity-50 ${buttons[kind]} ${className}`}
    />
  )
}
