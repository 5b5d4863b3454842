import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & {
  name: string
  label: string
  /** What it is used for, or how to write it. */
  hint?: string
  /** What was wrong and what to do. */
  error?: string
}

/** The box of every text input and select. */
export const boxClass =
  'min-h-12 w-full rounded-md border border-edge bg-paper px-3 text-base text-ink placeholder:text-ink-soft hover:border-ink aria-invalid:border-tomato-deep'

export function Field({ label, hint, error, id, className = '', ...rest }: Props) {
  const key = id ?? `field-${rest.name}`
  const described = [hint && `${key}-hint`, error && `${key}-error`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label htmlFor={key} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        {...rest}
        id={key}
        className={boxClass}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <p id={`${key}-hint`} className="mt-1 text-xs text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${key}-error`} className="mt-1 text-sm text-tomato-deep">
          {error}
        </p>
      )}
    </div>
  )
}
