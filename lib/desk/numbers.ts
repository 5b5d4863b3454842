/** A whole number as typed: null where nothing is, NaN (which schemas refuse) where it is no whole number. */
export function wholeNumber(text: string): number | null {
  const typed = text.trim().replace('−', '-')
  if (typed === '') return null
  return /^-?\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN
}

/** A number as typed, with a point or a comma; null where nothing is, NaN where it is none. */
export function decimalNumber(text: string): number | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  return /^\d{1,6}(\.\d{1,4})?$/.test(typed) ? Number(typed) : Number.NaN
}
