'use client'
import { useField } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'

type Props = {
  name: string
  label: string
  hint: string
  value: string | null
  /** Where "rather not say" is not among the options. */
  required?: boolean
  options: readonly { value: string; label: string }[]
}

const NOT_TOLD = { value: '', label: 'Rather not say' }

/** A choice that can be left open. */
export function ChoiceField({ name, label, hint, value, options, required = false }: Props) {
  const { error, typed } = useField(name)
  const chosen = typed ?? value ?? ''
  return (
    <div>
      <Select
        key={chosen}
        name={name}
        label={label}
        hint={hint}
        defaultValue={chosen}
        options={required ? options : [NOT_TOLD, ...options]}
        aria-invalid={error ? true : undefined}
      />
      {error && <p className="mt-1 text-sm text-tomato-deep">{error}</p>}
    </div>
  )
}
