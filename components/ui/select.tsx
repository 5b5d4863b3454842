import type { ComponentProps } from 'react'
import { boxClass } from './field'

type Props = ComponentProps<'select'> & {
  name: string
  label: string
  hint?: string
  options: readonly { value: string; label: string; disabled?: boolean }[]
}

/** The browser's own select: it is the best one on a phone and works before any script. */
export function Select({ label, hint, options, id, className = '', ...rest }: Props) {
  const key = id ?? `field-${rest.name}`
  return (
    <div className={className}>
      <label htmlFor={key} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select {...rest} id={key} className={boxClass} aria-describedby={hint ? `${key}-hint` : undefined}>
        {options.map(option => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${key}-hint`} className="mt-1 text-xs text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
