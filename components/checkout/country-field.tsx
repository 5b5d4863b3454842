'use client'
import { useField } from '@/components/ui/action-form'
import { Select } from '@/components/ui/select'
import { COUNTRIES, countryName } from '@/lib/orders/checkout-form'

const options = COUNTRIES.map(value => ({ value, label: countryName(value) }))

export function CountryField({ country }: { country: string }) {
  const { error, typed } = useField('country')
  const value = typed ?? country
  return (
    <div>
      <Select
        key={value}
        name="country"
        label="Country"
        autoComplete="country"
        options={options}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
      />
      {error && <p className="mt-1 text-sm text-tomato-deep">{error}</p>}
    </div>
  )
}
