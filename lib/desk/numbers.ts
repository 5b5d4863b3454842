/** A whole number as typed, one beyond all counting as the largest there is: null where nothing is, NaN (which schemas refuse) where it is no whole number. */
export function wholeNumber(text: string): number | null {
  const typed = text.trim().replace('−', '-')
  if (typed === '') return null
  return /^-?\d+$/.test(typed) ? counted(Number(typed)) : Number.NaN
}

/** Euros or percent with two decimals as typed, in hundredths; else as `wholeNumber`. */
export function hundredths(text: string): number | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  return /^\d+(\.\d{1,2})?$/.test(typed) ? counted(Math.round(Number(typed) * 100)) : Number.NaN
}

/** A version as a form names it; 0, which nothing has, for anything else. */
export function versionNumber(text: unknown): number {
  const version = Number(text)
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : 0
}

const counted = (number: number) =>
  Math.max(-Number.MAX_SAFE_INTEGER, Math.min(number, Number.MAX_SAFE_INTEGER))

/** A number as typed, with a point or a comma; null where nothing is, NaN where it is none. */
export function decimalNumber(text: string): number | null {
  const typed = text.trim().replace(',', '.')
  if (typed === '') return null
  return /^\d{1,6}(\.\d{1,4})?$/.test(typed) ? Number(typed) : Number.NaN
}
